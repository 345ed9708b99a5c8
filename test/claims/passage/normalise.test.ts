import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toCapture } from "../../../lambdas/claims/passage/capture.ts";
import { normalise } from "../../../lambdas/claims/passage/normalise.ts";
import { sliceSpan } from "../../../lambdas/claims/passage/span.ts";
import { HARBOUR } from "./harbour.ts";

const anyText = fc
  .array(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(..."\r\n\u2028\u0085\f\u00A0\u200D\u00AD\u0301e \t")))
  .map((parts) => parts.join("").toWellFormed());
const anyParagraphing = fc.constantFrom("line" as const, "blank_line" as const);

describe("normalisation 1", () => {
  // Vectors from an independent implementation of DESIGN section 4 in another language.
  it("gives by line the text and digest that another implementation gives", () => {
    const document = normalise(HARBOUR, "line");
    expect(document.text).toBe("Harbour of “Zählen”\nالْمَرْفَأ\nofﬁce 3½\ncafé \u{1D504}\u{1F6A2}\nal-\nQamar ¶\nİΟΣ");
    expect(toCapture(document)).toEqual({
      normalisation: 1,
      paragraphing: "line",
      paragraphs: 7,
      chars: 63,
      text_sha256: "b85e0bccf24d8643b64622eabeaca78101c24c9753226f39d948ed67ff3655e2",
    });
  });

  it("gives by blank line the digest that another implementation gives", () => {
    expect(toCapture(normalise(HARBOUR, "blank_line"))).toEqual({
      normalisation: 1,
      paragraphing: "blank_line",
      paragraphs: 4,
      chars: 63,
      text_sha256: "08b6311ca51b7341c948d6eeb2032e573d7c010ea4b35127dd5998825eab0a52",
    });
  });

  it("counts paragraphs in code points, not in UTF-16 units or bytes", () => {
    const document = normalise("\u{1F6A2}\u{1F6A2} a\n\u00E9b", "line");
    expect(document.paragraphs).toEqual([
      { start: 0, end: 4 },
      { start: 5, end: 7 },
    ]);
    expect(document.chars).toBe(7);
  });

  it("says nothing of a text that is blank", () => {
    expect(normalise("\uFEFF \r\n\u200B\n", "blank_line")).toMatchObject({ text: "", chars: 0, paragraphs: [] });
  });

  it("refuses bytes that are not UTF-8 and texts with half a character", () => {
    expect(() => normalise(Uint8Array.of(0x61, 0xe9, 0x62), "line")).toThrow(TypeError);
    expect(() => normalise("a\uD800", "line")).toThrow("lone surrogate");
  });

  it("takes out exactly the characters that its list names, wherever they stand", () => {
    const all = Array.from({ length: 0x110000 }, (_, point) => point).filter(
      (point) => point < 0xd800 || point > 0xdfff,
    );
    const out = all.filter((point) => normalise(`a${String.fromCodePoint(point)}b`, "line").text === "ab");
    const ranges = [
      [0xad, 0xad],
      [0x61c, 0x61c],
      [0x180e, 0x180e],
      [0x200b, 0x200f],
      [0x202a, 0x202e],
      [0x2060, 0x206f],
      [0xfeff, 0xfeff],
    ] as const;
    expect(out).toEqual(ranges.flatMap(([first, last]) => all.filter((point) => first <= point && point <= last)));
  });

  it("takes invisible characters out before it composes letters and marks", () => {
    expect(normalise("e\u200D\u0301", "line").text).toBe("é");
  });

  it("changes nothing when its own result is normalised again by line", () => {
    fc.assert(
      fc.property(anyText, anyParagraphing, (text, paragraphing) => {
        const once = normalise(text, paragraphing);
        expect(normalise(once.text, "line")).toEqual({ ...once, paragraphing: "line" });
      }),
    );
  });

  it("cuts the text into exactly its paragraphs, each without white space at its ends", () => {
    fc.assert(
      fc.property(anyText, anyParagraphing, (text, paragraphing) => {
        const document = normalise(text, paragraphing);
        const paragraphs = document.paragraphs.map((span) => sliceSpan(document.text, span));
        expect(paragraphs.join("\n")).toBe(document.text);
        for (const paragraph of paragraphs) expect(paragraph).toMatch(/^\P{White_Space}(.*\P{White_Space})?$/su);
        expect(document.chars).toBe(Array.from(document.text).length);
      }),
    );
  });

  it("gives the same text however its lines end", () => {
    const lines = ["Alpha", "", "", "beta gamma", "delta", ""];
    const texts = ["\n", "\r\n", "\r", "\u2028", "\u0085"].map((end) => normalise(lines.join(end), "blank_line").text);
    expect(new Set(texts)).toEqual(new Set(["Alpha\nbeta gamma delta"]));
  });
});
