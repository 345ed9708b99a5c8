import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fixRecord } from "../../lambdas/claims/fix-record.ts";
import { parseRecord } from "../../lambdas/claims/parse-record.ts";
import { anyChoices, anyJson, printJson } from "../support/any-json.ts";
import { readTexts, VALID } from "../support/valid-dataset.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const CLAIM = "claims/c-0000a1.json";

describe("fix", () => {
  it("brings back every record, whatever its white space, escapes and order of keys", () => {
    const records = [...readTexts(VALID)];
    fc.assert(
      fc.property(fc.constantFrom(...records), anyChoices, fc.boolean(), ([file, text], choices, marked) => {
        const rewritten = printJson(JSON.parse(text), choices).text;
        expect(fixRecord(file, bytesOf(marked ? `\ufeff${rewritten}` : rewritten))).toEqual({ text });
      }),
      { numRuns: 300 },
    );
  });

  it("changes nothing that a file says, even where it is no fit record", () => {
    fc.assert(
      fc.property(anyJson, anyChoices, (value, choices) => {
        const { text } = printJson(value, choices);
        const fixed = fixRecord("entities/x.json", bytesOf(text));
        if ("text" in fixed) expect(JSON.parse(fixed.text)).toEqual(JSON.parse(text));
        else
          expect(fixed.problems.every(({ code }) => code === "forbidden-key" || code === "lone-surrogate")).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("leaves what it has fixed as it is, and the validator has no more to say of its form", () => {
    for (const [file, text] of readTexts(VALID)) {
      const untidy = text.replaceAll("\n", "\r\n").replaceAll("  ", "\t");
      expect(parseRecord(file, bytesOf(untidy)).problems).toMatchObject([{ code: "not-canonical" }]);
      const fixed = fixRecord(file, bytesOf(untidy));
      expect(fixed).toEqual({ text });
      expect(parseRecord(file, bytesOf(text)).problems).toEqual([]);
    }
  });

  it.each([
    ["a key that is there twice", '{"type": "event", "type": "plan"}', "duplicate-key"],
    ["a key that is there twice with the same value", '{"type": "event", "type": "event"}', "duplicate-key"],
    ["a nested key that is there twice", '{"entities": [{"role": "actor", "role": "actor"}]}', "duplicate-key"],
    ["a key that programs take for their own", '{"__proto__": {}}', "forbidden-key"],
    ["a number that would lose digits", '{"n": 12345678901234567890}', "lossy-number"],
    ["half a character", '{"text": "\\ud800"}', "lone-surrogate"],
    ["a file that is cut off", '{"text": "a', "not-json"],
    ["deep nesting", "[".repeat(40) + "]".repeat(40), "too-deep"],
    ["an empty file", "", "empty-file"],
    ["an empty file with a byte order mark", "\ufeff", "empty-file"],
    ["two byte order marks", "\ufeff\ufeff{}", "byte-order-mark"],
  ])("refuses %s", (_, text, code) => {
    expect(fixRecord(CLAIM, bytesOf(text))).toMatchObject({ problems: [{ code }] });
  });

  it("refuses bytes that are not UTF-8, and UTF-16 above all", () => {
    for (const bytes of [Buffer.from('\ufeff{"a": 1}', "utf16le"), Buffer.from('{"a": "é"}', "latin1")])
      expect(fixRecord(CLAIM, bytes)).toMatchObject({ problems: [{ code: "invalid-utf8" }] });
  });
});
