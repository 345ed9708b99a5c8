import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toCells, toVisible, widthOf } from "../../../lambdas/local/report/visible-text.ts";
import { hostileText } from "../../claims/report/any-report.ts";

describe("toVisible", () => {
  it.each([
    ["an escape sequence", "a\u001B[31mb", "a<U+001B>[31mb"],
    ["the one-byte form of it", "\u009B31m", "<U+009B>31m"],
    ["a bidirectional override", "\u202Eabc\u202C", "<U+202E>abc<U+202C>"],
    ["a zero-width space", "a\u200Bb", "a<U+200B>b"],
    ["a combining accent, which Unicode would join to the letter", "e\u0301", "e<U+0301>"],
    ["a space that only looks like one", "a\u00A0b", "a<U+00A0>b"],
    ["half of a character", "a\uD83Db", "a<U+D83D>b"],
    ["an invisible letter", "a\u3164b", "a<U+3164>b"],
    ["a tag character outside the first plane", "\u{E0041}", "<U+E0041>"],
    ["line breaks of every kind", "a\nb\rc\u2028d", "a<U+000A>b<U+000D>c<U+2028>d"],
    ["a tab", "a\tb", "a→b"],
    ["a workflow command", "::error::x", ":<U+003A>error:<U+003A>x"],
    ["a workflow command of the old kind", "x ##[error]y", "x ##<U+005B>error]y"],
  ])("shows %s instead of obeying it", (_, text, shown) => {
    expect(toVisible(text)).toBe(shown);
  });

  it.each(["Ирак", "العراق", "é", "漢字", "😀", "a: b [c] # d ~ \\u200b", "e‐mail “x”"])(
    "leaves %s as it is",
    (text) => {
      expect(toVisible(text)).toBe(text);
    },
  );

  it("leaves nothing in any text that a terminal or a log would obey, and no line break", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(toVisible(text)).toMatch(/^[^\p{C}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]*$/u);
        expect(toVisible(text)).not.toMatch(/::|##\[/);
        expect(toVisible(text).isWellFormed()).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("toCells", () => {
  it("counts two columns for a wide character and the whole length of an escape", () => {
    expect(widthOf("a漢😀한ﾊＡ")).toBe(1 + 2 + 2 + 2 + 1 + 2);
    expect(widthOf("\u200B\t")).toBe("<U+200B>".length + 1);
  });

  it("says where each character starts, in UTF-16 code units", () => {
    expect(toCells("😀a\u200Bb").map(({ index }) => index)).toEqual([0, 2, 3, 4]);
  });

  it("shows any text exactly as toVisible does", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(
          toCells(text)
            .map((cell) => cell.text)
            .join(""),
        ).toBe(toVisible(text));
      }),
    );
  });
});
