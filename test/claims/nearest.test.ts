import { describe, expect, it } from "vitest";
import { nearest } from "../../lambdas/claims/nearest.ts";

describe("the nearest name", () => {
  it.each([
    ["txet", ["text", "date"], "text"],
    ["TEXT", ["text", "date"], "text"],
    ["ct", ["CT", "PR", "PS", "U"], "CT"],
    ["PRR", ["CT", "PR", "PS", "U"], "PR"],
    ["too", ["type", "to"], "to"],
    ["ministry-of-tide", ["ministry-of-tides", "ministry-of-time"], "ministry-of-tides"],
  ])("to %s is meant", (name, candidates, expected) => {
    expect(nearest(name, candidates)).toBe(expected);
  });

  it.each([
    ["x", ["n", "U"]],
    ["id", ["to", "n"]],
    ["colour", ["status", "date", "place"]],
    ["", ["n", "to"]],
    ["anything", []],
    ["moon-base", ["port-lumen", "mira-solano"]],
  ])("to %j is none where all of it would have to change", (name, candidates) => {
    expect(nearest(name, candidates)).toBeUndefined();
  });
});
