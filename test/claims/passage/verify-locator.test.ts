import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locatePassage } from "../../../lambdas/claims/passage/locate.ts";
import { toLocator } from "../../../lambdas/claims/passage/locator.ts";
import { normalise } from "../../../lambdas/claims/passage/normalise.ts";
import { verifyLocator } from "../../../lambdas/claims/passage/verify-locator.ts";

const TEXT = "\u{1F6A2} Notice\n\nThe pilot boat left\nthe quay before dawn.\n\nThe crew denied it.";
const held = normalise(TEXT, "blank_line");

describe("verifying a locator", () => {
  it("agrees with what locating the words gave", () => {
    const located = locatePassage(held, "the pilot boat left the quay before dawn");
    if (located.kind !== "found" || !located.matches[0]) throw new Error("not found");
    expect(verifyLocator(held, toLocator(held, "body", located.matches[0]))).toEqual({ kind: "verified" });
    expect(toLocator(held, "body", located.matches[0])).toMatchObject({
      paragraph: 2,
      start: 9,
      end: 49,
      fold_len: 33,
    });
  });

  it("finds offsets that are one off, and says where the passage is", () => {
    const right = toLocator(held, "body", { start: 9, end: 49 });
    expect(verifyLocator(held, { ...right, start: 10, end: 50 })).toEqual({
      kind: "elsewhere",
      matches: [{ start: 9, end: 49, paragraph: 2 }],
    });
    expect(verifyLocator(held, { ...right, start: 8 })).toEqual({ kind: "loose-ends" });
    expect(verifyLocator(held, { ...right, end: 48 })).toMatchObject({ kind: "elsewhere" });
  });

  it("finds offsets that count UTF-16 units", () => {
    const right = toLocator(held, "body", { start: 9, end: 49 });
    const units = held.text.indexOf("The pilot");
    expect(units).toBe(10);
    expect(verifyLocator(held, { ...right, start: units, end: units + 40 }).kind).toBe("elsewhere");
  });

  it("finds a wrong paragraph, a wrong length and a wrong digest", () => {
    const right = toLocator(held, "body", { start: 9, end: 49 });
    expect(verifyLocator(held, { ...right, paragraph: 1 })).toEqual({ kind: "other-paragraph", paragraph: 2 });
    expect(verifyLocator(held, { ...right, fold_len: 40 })).toEqual({ kind: "other-length", fold_len: 33 });
    expect(verifyLocator(held, { ...right, sha256: "0".repeat(64) })).toEqual({ kind: "absent" });
  });

  it("finds offsets beyond the text, and none that run backwards", () => {
    const last = toLocator(held, "body", { start: 51, end: held.chars });
    expect(verifyLocator(held, last)).toEqual({ kind: "verified" });
    expect(verifyLocator(held, { ...last, end: held.chars + 5 }).kind).toBe("elsewhere");
    expect(verifyLocator(held, { ...last, start: 60, end: 52 }).kind).toBe("elsewhere");
  });

  it("finds the passage in a copy that is wrapped, hyphenated, composed and quoted otherwise", () => {
    const copy = normalise("Preface\n\nThe pi-\nlot boat\nleft “the quay” be\u00ADfore\ndawn.", "line");
    const right = toLocator(held, "body", { start: 9, end: 49 });
    expect(verifyLocator(copy, right)).toMatchObject({ kind: "elsewhere", matches: [{ start: 8, paragraph: 2 }] });
  });

  it("lists every place of a passage that a copy has twice", () => {
    const copy = normalise("x The crew denied it. The crew denied it.", "line");
    const right = toLocator(held, "body", { start: 51, end: held.chars });
    expect(verifyLocator(copy, right)).toMatchObject({ kind: "elsewhere", matches: [{ start: 2 }, { start: 22 }] });
  });

  it("holds for every passage of any text, and for none that was moved onto other letters", () => {
    const text = fc.string({ unit: "grapheme", minLength: 4 }).map((value) => normalise(`${value} end`, "line"));
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (document, a, b) => {
        const [start, end] = [a % document.chars, (b % document.chars) + 1].sort((x, y) => x - y);
        if (start === undefined || end === undefined || start === end) return;
        const locator = toLocator(document, "body", { start, end });
        expect(["verified", "loose-ends"]).toContain(verifyLocator(document, locator).kind);
        const moved = verifyLocator(document, { ...locator, start: start + 1, end: end + 1 });
        if (moved.kind === "verified")
          expect(toLocator(document, "body", { start: start + 1, end: end + 1 }).sha256).toBe(locator.sha256);
      }),
    );
  });
});
