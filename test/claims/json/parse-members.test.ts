import { describe, expect, it } from "vitest";
import { optional, parseMembers, textUpTo, wholeNumber } from "../../../lambdas/claims/json/parse-members.ts";

describe("parseMembers", () => {
  it("gives the members that were asked for, and leaves others alone", () => {
    const parse = parseMembers({ key: textUpTo(9), size: wholeNumber });
    expect(parse({ key: "a", size: 0, more: 1 }, "it")).toEqual({ key: "a", size: 0 });
  });

  it("names everything that is missing or not fit, with its place", () => {
    const parse = parseMembers({ of: parseMembers({ key: textUpTo(2) }), size: wholeNumber, more: wholeNumber });
    expect(() => parse({ of: { key: "abc" }, size: 0.5 }, "event")).toThrow(
      "event.of.key is no text of 1 to 2 characters; event.size is no whole number; event.more is missing",
    );
  });

  it("takes nothing that an object only inherits", () => {
    const parse = parseMembers({ constructor: optional(textUpTo(9)) });
    expect(parse({}, "it").constructor).toBeUndefined();
  });
});
