import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePlaces } from "../../../lambdas/claims/json/json-places.ts";
import { toLines } from "../../../lambdas/local/report/code-frame.ts";
import { anyChoices, anyJson, printJson } from "../../support/any-json.ts";

/** The line and column of an index as the code frame counts them. */
function toSpot(text: string, offset: number) {
  const lines = toLines(text.slice(0, offset));
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

describe("places in a JSON text", () => {
  it("are where the value of a pointer begins, and its key, however the text is written", () => {
    fc.assert(
      fc.property(anyJson, anyChoices, (value, choices) => {
        const { text, values, keys } = printJson(value, choices);
        const places = parsePlaces("claims/x.json", text);
        for (const [pointer, offset] of values)
          expect(places.at(pointer)).toEqual({ file: "claims/x.json", pointer, ...toSpot(text, offset) });
        for (const [pointer, offset] of keys) expect(places.at(pointer, "key")).toMatchObject(toSpot(text, offset));
      }),
      { numRuns: 500 },
    );
  });

  it("count columns in UTF-16 units, and a line separator as no line end", () => {
    const places = parsePlaces("x", '{"\u{1f642}\u2028": {\r\n  "b": 1}}');
    expect(places.at("/\u{1f642}\u2028")).toMatchObject({ line: 1, column: 9 });
    expect(places.at("/\u{1f642}\u2028/b")).toMatchObject({ line: 2, column: 8 });
  });

  it("of a pointer into nothing are those of the value around it", () => {
    const places = parsePlaces("x", '{"a": [1]}');
    expect(places.at("/a/7/b")).toEqual({ file: "x", line: 1, column: 7, pointer: "/a/7/b" });
    expect(places.at("/z", "key")).toEqual({ file: "x", line: 1, column: 1, pointer: "/z" });
  });
});
