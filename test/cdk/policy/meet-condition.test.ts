import { describe, expect, it } from "vitest";
import { type Context, meetsCondition } from "./meet-condition.ts";

function meets(operator: string, wanted: string | readonly string[], found?: string | readonly string[]): boolean {
  const context: Context = found === undefined ? {} : { "a:key": found };
  return meetsCondition({ operator, key: "a:key", values: [wanted].flat() }, context);
}

describe("a condition", () => {
  it.each([
    ["StringEquals", "a", "a", "A"],
    ["StringEquals", "a*", "a*", "ab"],
    ["StringEqualsIgnoreCase", "a", "A", "b"],
    ["StringLike", "a*", "ab", "ba"],
    ["StringLike", "a?", "ab", "abc"],
    ["StringLike", "a.c", "a.c", "abc"],
    ["StringNotEquals", "a", "b", "a"],
    ["StringNotLike", "a*", "b", "ab"],
    ["Bool", "true", "True", "false"],
    ["NumericLessThan", "1.2", "1.1", "1.2"],
    ["NumericLessThanEquals", "1.2", "1.2", "1.3"],
    ["NumericGreaterThan", "9", "10", "9"],
    ["NumericGreaterThanEquals", "9", "9", "8"],
    ["NumericEquals", "1.20", "1.2", "1.3"],
    ["NumericNotEquals", "1", "2", "1.0"],
    ["ArnEquals", "arn:aws:sns:*:1:t", "arn:aws:sns:r:1:t", "arn:aws:sns:r:2:t"],
    ["ArnLike", "arn:aws:iam::1:role/a*", "arn:aws:iam::1:role/ab", "arn:aws:iam::1:role/b"],
    [
      "ArnLike",
      "arn:aws:states:r:1:execution:m:*",
      "arn:aws:states:r:1:execution:m:e",
      "arn:aws:states:r:1:execution:n:e",
    ],
    ["ArnNotEquals", "arn:aws:iam::1:role/a", "arn:aws:iam::1:role/b", "arn:aws:iam::1:role/a"],
    ["ArnNotLike", "arn:aws:iam::1:role/*", "arn:aws:iam::1:user/b", "arn:aws:iam::1:role/a"],
  ])("%s %s is met by %s and not by %s", (operator, wanted, met, unmet) => {
    expect([meets(operator, wanted, met), meets(operator, wanted, unmet)]).toEqual([true, false]);
  });

  it("lets no wild card of an ARN reach over a colon of its first parts", () => {
    expect(meets("ArnLike", "arn:aws:s*:t", "arn:aws:sns:r:1:t")).toBe(false);
    expect(meets("StringLike", "arn:aws:s*:t", "arn:aws:sns:r:1:t")).toBe(true);
  });

  it("is met by any of its values, and a negated one by none of them", () => {
    expect([meets("StringEquals", ["a", "b"], "b"), meets("StringEquals", ["a", "b"], "c")]).toEqual([true, false]);
    expect([meets("StringNotEquals", ["a", "b"], "b"), meets("StringNotEquals", ["a", "b"], "c")]).toEqual([
      false,
      true,
    ]);
  });

  it("on what a request does not say is not met, a negated one is, and any with IfExists is", () => {
    for (const name of ["StringEquals", "StringLike", "Bool", "NumericLessThan", "ArnLike"])
      expect([meets(name, "1"), meets(`${name}IfExists`, "1")]).toEqual([false, true]);
    for (const name of ["StringNotEquals", "StringNotLike", "NumericNotEquals", "ArnNotEquals", "ArnNotLike"])
      expect([meets(name, "1"), meets(`${name}IfExists`, "1")]).toEqual([true, true]);
  });

  it("with IfExists is like any other on what a request says", () => {
    expect([meets("StringEqualsIfExists", "a", "b"), meets("StringNotEqualsIfExists", "a", "a")]).toEqual([
      false,
      false,
    ]);
  });

  it("Null asks whether the request says it", () => {
    expect([meets("Null", "true"), meets("Null", "true", "x")]).toEqual([true, false]);
    expect([meets("Null", "false"), meets("Null", "false", "x")]).toEqual([false, true]);
  });

  it("reads the names of keys in capitals too", () => {
    const condition = { operator: "StringEquals", key: "AWS:SourceArn", values: ["a"] };
    expect(meetsCondition(condition, { "aws:sourcearn": "a" })).toBe(true);
  });

  it("of many values asks for one, or for all, of which none are all", () => {
    expect([meets("ForAnyValue:StringEquals", "a", ["a", "b"]), meets("ForAnyValue:StringEquals", "a", [])]).toEqual([
      true,
      false,
    ]);
    expect(meets("ForAnyValue:StringEquals", "a")).toBe(false);
    expect([meets("ForAllValues:StringEquals", "a", ["a", "b"]), meets("ForAllValues:StringEquals", "a", [])]).toEqual([
      false,
      true,
    ]);
    expect(meets("ForAllValues:StringEquals", "a")).toBe(true);
    expect([
      meets("ForAnyValue:StringNotEquals", "a", ["a", "b"]),
      meets("ForAllValues:StringNotEquals", "a", ["a", "b"]),
    ]).toEqual([true, false]);
  });

  it("may name what the request says, and one that it does not say fits nothing", () => {
    const condition = { operator: "StringLike", key: "a:key", values: [`home/\${aws:username}/*`] };
    expect(meetsCondition(condition, { "a:key": "home/mira/x", "aws:username": "mira" })).toBe(true);
    expect(meetsCondition(condition, { "a:key": "home/mira/x" })).toBe(false);
  });

  it("that is not understood here stops the tests", () => {
    expect(() => meets("DateLessThan", "2026-01-01", "2025-01-01")).toThrow("there is no operator DateLessThan here");
    expect(() => meets("StringEquals", "a", ["a"])).toThrow("many values");
    expect(() => meets("NumericLessThan", "1.2", "new")).toThrow("no number");
  });
});
