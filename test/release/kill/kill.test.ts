import { expect, it } from "vitest";
import { killRounds } from "./kill-rounds.ts";
import { raceRounds } from "./race-rounds.ts";
import type { Tally } from "./tally.ts";

const sum = (tally: Tally, begin: string) =>
  [...tally].reduce((total, [what, times]) => total + (what.startsWith(begin) ? times : 0), 0);

it("leaves a store that is whole after reconcile, and releases nothing twice, where runs are killed at any point", async () => {
  const tally: Tally = new Map();
  await killRounds(12, 4, tally);
  expect(sum(tally, "killed: ")).toBeGreaterThanOrEqual(12);
});

it("has one history, and tells both runs the truth, where two release at once", async () => {
  const tally: Tally = new Map();
  await raceRounds(5, tally);
  expect(sum(tally, "")).toBe(5);
});
