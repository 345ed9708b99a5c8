import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDifference } from "../../lambdas/claims/find-difference.ts";

const piece = fc.constantFrom("\n", "\r\n", " ", "  ", "a", "b", "\u{1f642}", "\t", '"x": 1,', "");
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));

describe("the first difference", () => {
  it("stands where the two texts part, and says so on both sides", () => {
    fc.assert(
      fc.property(text, text, (found, goal) => {
        const wanted = `${goal.replace(/[\r\t]/g, "")}\n`;
        if (found === wanted) return;
        const difference = findDifference(found, wanted);
        const lines = found.split("\n");
        const offset = lines.slice(0, difference.line - 1).join("\n").length + (difference.line > 1 ? 1 : 0);
        const end = offset + difference.column - 1;
        expect(end).toBeLessThanOrEqual(found.length);
        expect(wanted.startsWith(found.slice(0, end))).toBe(true);
        const isEnd = end === wanted.length || end === found.length;
        expect(isEnd || found[end] !== wanted[end]).toBe(true);
        expect(difference.found).not.toBe(difference.expected);
      }),
      { numRuns: 3000 },
    );
  });

  it("calls what follows the last line feed too much, even where it is blank", () => {
    for (const more of ["  ", "\n", "\n\n"])
      expect(findDifference(`{\n}\n${more}`, "{\n}\n")).toEqual({
        line: 3,
        column: 1,
        found: "an empty line",
        expected: "the end of the file",
      });
  });

  it("keeps long lines short without cutting a character in two", () => {
    const { found } = findDifference(`${"\u{1f642}".repeat(40)}\n`, "{\n");
    expect(found.isWellFormed()).toBe(true);
    expect(found.length).toBeLessThanOrEqual(60);
  });
});
