import { expect, it } from "vitest";
import { toFactuality } from "../../../lambdas/snapshot/derive/factuality.ts";
import { vocabularies } from "../../../lambdas/snapshot/vocabularies.ts";

it.each([
  ["affirms", "CT", "CT+"],
  ["affirms", "PS", "PS+"],
  ["affirms", "U", "U+"],
  ["denies", "PR", "PR-"],
  ["denies", "U", "U-"],
  ["uncommitted", "U", "Uu"],
  ["uncommitted", "CT", "Uu"],
  ["no_comment", "PR", "Uu"],
] as const)("calls what %s with certainty %s %s", (stance, certainty, code) => {
  expect(toFactuality({ stance, certainty })).toBe(code);
});

it("gives every code that the codebook defines, and no other", () => {
  const given = new Set<string>();
  for (const stance of ["affirms", "denies", "uncommitted", "no_comment"] as const)
    for (const certainty of ["CT", "PR", "PS", "U"] as const) given.add(toFactuality({ stance, certainty }));
  expect([...given].sort()).toEqual(
    vocabularies
      .get("factuality")
      ?.oneOf.map((code) => code.const)
      .sort(),
  );
});
