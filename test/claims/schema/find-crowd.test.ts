import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseRecord } from "../../../lambdas/claims/parse-record.ts";
import { findCrowd, MOST_ITEMS } from "../../../lambdas/claims/schema/find-crowd.ts";

describe("findCrowd", () => {
  it("lets every list pass that a schema lets pass", () => {
    const limits = readdirSync("schemas/dataset").flatMap((file) =>
      [...readFileSync(`schemas/dataset/${file}`, "utf8").matchAll(/"maxItems": (\d+)/g)].map(([, limit]) =>
        Number(limit),
      ),
    );
    expect(Math.max(...limits)).toBe(MOST_ITEMS);
  });

  it("finds the first list with one item too many, however deep, and none with as many as are allowed", () => {
    const full = Array.from({ length: MOST_ITEMS }, () => 0);
    expect(findCrowd({ a: [full, { b: full }] })).toBeUndefined();
    expect(findCrowd({ a: [full, { b: [...full, 0] }] })).toEqual({ pointer: "/a/1/b", length: MOST_ITEMS + 1 });
  });

  it("stops before a list of a million wrong items is looked at one by one", () => {
    const bytes = new TextEncoder().encode(`{"attestations": [${"0,".repeat(999_999)}0]}`);
    expect(parseRecord("sources/a-b.json", bytes).problems).toEqual([
      {
        code: "wrong-count",
        at: { file: "sources/a-b.json", line: 1, column: 18, pointer: "/attestations" },
        found: 1_000_000,
        bound: "at most 1000",
      },
    ]);
  });
});
