import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatFrame, toLines } from "../../../lambdas/local/report/code-frame.ts";
import { toPaint } from "../../../lambdas/local/report/paint.ts";
import { widthOf } from "../../../lambdas/local/report/visible-text.ts";
import { hostileText } from "../../claims/report/any-report.ts";

const plain = toPaint(false);

function frame(text: string, line: number, column: number, width = 80): readonly string[] {
  return formatFrame(toLines(text), { line, column }, width, plain);
}

/** What the caret stands under, up to the end of the frame's line. */
function pointedAt(lines: readonly string[]): string {
  const mark = lines.findIndex((line) => line.startsWith(">"));
  const before = widthOf(lines[mark + 1]?.slice(0, -1) ?? "");
  let shown = lines[mark] ?? "";
  while (widthOf(lines[mark] ?? "") - widthOf(shown) < before && shown)
    shown = shown.slice(shown.match(/^./u)?.[0].length);
  return shown;
}

describe("formatFrame", () => {
  it("shows the line before, the line, a caret under the column, and the line after", () => {
    expect(frame('{\n  "a": 1,\n  "b": 2\n}\n', 3, 8)).toEqual([
      '  2 |   "a": 1,',
      '> 3 |   "b": 2',
      "    |        ^",
      "  4 | }",
    ]);
  });

  it("aligns the numbers where the line after has one digit more", () => {
    expect(frame(Array.from({ length: 10 }, (_, index) => `l${index + 1}`).join("\n"), 9, 1)).toEqual([
      "   8 | l8",
      ">  9 | l9",
      "     | ^",
      "  10 | l10",
    ]);
  });

  it("shows no line before the first and none after the last newline", () => {
    expect(frame("only\n", 1, 2)).toEqual(["> 1 | only", "    |  ^"]);
  });

  it("points at the end of a file that ends too early", () => {
    expect(frame('{\n  "a":\n', 3, 1)).toEqual(['  2 |   "a":', "> 3 |", "    | ^"]);
    expect(frame("ab", 1, 99)).toEqual(["> 1 | ab", "    |   ^"]);
  });

  it("is empty where the file has no such line", () => {
    expect(frame("a", 2, 1)).toEqual([]);
  });

  it("breaks lines at LF, CR LF and CR, and at nothing else", () => {
    expect(toLines("a\nb\r\nc\rd\u2028e")).toEqual(["a", "b", "c", "d\u2028e"]);
  });

  it("puts the caret right after tabs, escapes, wide characters and pairs of code units", () => {
    expect(frame("\tx", 1, 2)).toEqual(["> 1 | →x", "    |  ^"]);
    expect(frame("\u202Ex", 1, 2)).toEqual(["> 1 | <U+202E>x", "    |         ^"]);
    expect(frame("漢字x", 1, 3)).toEqual(["> 1 | 漢字x", "    |     ^"]);
    expect(frame("😀x", 1, 3)).toEqual(["> 1 | 😀x", "    |   ^"]);
  });

  it("points at a character whose second half was named", () => {
    expect(frame("a😀x", 1, 3)).toEqual(["> 1 | a😀x", "    |  ^"]);
  });

  it.each([
    [1, ["> 1 | abcdefghijklmnopqrstuvwxyzABCDEF…", "    | ^"]],
    [30, ["> 1 | …tuvwxyzABCDEFGHIJKLMNOPQRSTUVWXY…", "    |            ^"]],
    [62, ["> 1 | …EFGHIJKLMNOPQRSTUVWXYZ0123456789", "    |                                 ^"]],
    [63, ["> 1 | …EFGHIJKLMNOPQRSTUVWXYZ0123456789", "    |                                  ^"]],
  ])("cuts a long line to what surrounds column %i", (column, expected) => {
    const line = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    expect(frame(line, 1, column, 40)).toEqual(expected);
  });

  it("cuts a line of megabytes without looking at all of it", () => {
    const line = `${"x".repeat(5_000_000)}HERE${"y".repeat(5_000_000)}`;
    expect(pointedAt(frame(line, 1, 5_000_001, 60))).toMatch(/^HEREy+…$/);
  });

  it("never makes a line wider than it may be, and always points at the character that was named", () => {
    const columns = fc.integer({ min: 1, max: 200 });
    fc.assert(
      fc.property(hostileText, hostileText, columns, fc.integer({ min: 24, max: 100 }), (head, tail, column, width) => {
        const line = `${head}${head}${head}X${tail}${tail}`.replace(/[\r\n]/g, "");
        const lines = frame(`${tail.replace(/[\r\n]/g, "")}\n${line}\n`, 2, column, width);
        for (const shown of lines) expect(widthOf(shown)).toBeLessThanOrEqual(width);
        const marked = frame(line, 1, line.indexOf("X") + 1, width);
        expect(pointedAt(marked)).toMatch(/^X/);
      }),
      { numRuns: 500 },
    );
  });
});
