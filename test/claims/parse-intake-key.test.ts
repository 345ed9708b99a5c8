import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseIntakeKey, toIntakeKey } from "../../lambdas/claims/parse-intake-key.ts";

const COMMIT = "0123456789abcdef0123456789abcdef01234567";
const KEY = `intake/0000000007-${COMMIT}-20250131T093000Z.zip`;
const PARSED = { order: 7, commit: COMMIT, date: "2025-01-31T09:30:00Z" };

const anyKey = fc.record({
  order: fc.integer({ min: 1, max: 9_999_999_999 }),
  commit: fc.stringMatching(/^[0-9a-f]{40}$/),
  date: fc
    .date({ min: new Date("0000-01-01T00:00:00Z"), max: new Date("9999-12-31T23:59:59Z"), noInvalidDate: true })
    .map((date) => date.toISOString().replace(/\.\d{3}Z$/, "Z")),
});

describe("the key of an intake object", () => {
  it("holds order, commit and date", () => {
    expect(toIntakeKey(PARSED)).toBe(KEY);
    expect(parseIntakeKey(KEY)).toEqual(PARSED);
  });

  it("says the same after it was written and read", () => {
    fc.assert(
      fc.property(anyKey, (parts) => {
        expect(parseIntakeKey(toIntakeKey(parts))).toEqual(parts);
      }),
    );
  });

  it("rises with the order as text, so that a listing is in the order of the branch", () => {
    fc.assert(
      fc.property(anyKey, anyKey, (a, b) => {
        if (a.order < b.order) expect(toIntakeKey(a) < toIntakeKey(b)).toBe(true);
      }),
    );
  });

  it.each([
    ["another folder", KEY.replace("intake/", "inbox/")],
    ["no folder", KEY.replace("intake/", "")],
    ["a folder in the folder", KEY.replace("intake/", "intake/a/")],
    ["a path upwards", KEY.replace("intake/", "intake/../intake/")],
    ["nine digits of order", KEY.replace("0000000007", "000000007")],
    ["an order of zero", KEY.replace("0000000007", "0000000000")],
    ["a commit in capitals", KEY.replace(COMMIT, COMMIT.toUpperCase())],
    ["a short commit", KEY.replace(COMMIT, COMMIT.slice(1))],
    ["a day that there is not", KEY.replace("20250131", "20250431")],
    ["a 24th hour", KEY.replace("T0930", "T2430")],
    ["a leap second", KEY.replace("3000Z", "3060Z")],
    ["no zone", KEY.replace("Z.zip", ".zip")],
    ["another ending", KEY.replace(".zip", ".ZIP")],
    ["more after the ending", `${KEY}\n`],
    ["more before the start", `x${KEY}`],
    ["digits of another script", KEY.replace("0000000007", "000000000٧")],
    ["nothing", ""],
  ])("is refused with %s", (_, key) => {
    expect(() => parseIntakeKey(key)).toThrow("it has the form intake/<order, 10 digits>");
  });

  it("is not made of what could not be read again", () => {
    for (const part of [
      { order: 0 },
      { order: 1.5 },
      { order: 10_000_000_000 },
      { commit: "main" },
      { date: "2025-01-31" },
    ])
      expect(() => toIntakeKey({ ...PARSED, ...part })).toThrow(TypeError);
    expect(() => toIntakeKey({ ...PARSED, date: "2025-0131T09:30:00Z" })).toThrow("write a time in UTC");
  });
});
