import { describe, expect, it } from "vitest";
import { decideRelease } from "../../lambdas/release/decide-release.ts";
import type { ReleaseInput } from "../../lambdas/release/release.ts";
import { toInput, toPublication, toRelease } from "../support/made-up-log.ts";

type State = ReleaseInput["state"];

/** The head holds commit 5; an older one is never yanked in these. */
function decide(order: number, isSame: boolean, [before, now]: readonly [State, State], isYanked: boolean) {
  const newest = { ...toPublication(3), input: toInput(5, "same", { state: before }) };
  const yanked = isYanked ? [{ version: newest.version, sequence: 4, reason: "bad" }] : [];
  const head = toRelease(4, { action: isYanked ? "yank" : "restore", newest, current: newest, yanked });
  const decision = decideRelease(head, "claims", toInput(order, isSame ? "same" : "other", { state: now }));
  if (decision === "release") return decision;
  if ("release" in decision) expect(decision.release).toBe(head);
  if ("by" in decision) expect(decision.by).toBe(newest);
  return decision.outcome;
}

const STATES: readonly State[] = ["clean", "modified", "unchecked"];
const PAIRS = STATES.flatMap((before) => STATES.map((now) => [before, now] as const));
const TABLE = [4, 5, 6].flatMap((order) =>
  [true, false].flatMap((isSame) =>
    PAIRS.flatMap((states) => [true, false].map((isYanked) => [order, isSame, states, isYanked] as const)),
  ),
);

/** What is written in the design, as a table: from the order, then the data, then the state. */
function expected([order, isSame, [, now], isYanked]: (typeof TABLE)[number]) {
  if (order === 4) return "superseded";
  if (order === 6) return "release";
  if (isSame) return isYanked ? "yanked" : "already released";
  return now === "clean" ? "conflict" : "release";
}

describe("decideRelease", () => {
  it("releases whatever comes first", () => {
    expect(decideRelease(undefined, "claims", toInput(0))).toBe("release");
  });

  it("decides each of the 108 cases as the design says", () => {
    expect(TABLE).toHaveLength(108);
    for (const row of TABLE) expect([row, decide(...row)]).toEqual([row, expected(row)]);
  });

  it("counts the same records of the same number as one input, whatever the commit is called", () => {
    const head = toRelease(1);
    const again = { ...head.newest.input, commit: "f".repeat(40), state: "unchecked" as const };
    expect(decideRelease(head, "claims", again)).toEqual({ outcome: "already released", release: head });
  });

  it("takes no other dataset, be it older, newer or the same", () => {
    for (const order of [0, 1, 2])
      expect(decideRelease(toRelease(1), "weather", toInput(order))).toEqual({
        outcome: "conflict",
        reason: "this log holds claims, and these are weather: give the dataset its name back, or release it elsewhere",
      });
  });

  it("names both commits of a fork, their number, and the way out", () => {
    const head = toRelease(1);
    const fork = { ...toInput(1, "other"), commit: "f".repeat(40) };
    const { commit } = head.newest.input;
    expect(decideRelease(head, "claims", fork)).toEqual({
      outcome: "conflict",
      reason: `1.0.0 was released from commit ${commit}, number 1 of its branch, and commit ${fork.commit} is number 1 too, with other records: release a later commit of the branch that 1.0.0 came from`,
    });
    const modified = { ...head.newest, input: { ...head.newest.input, state: "modified" as const } };
    const decision = decideRelease({ ...head, newest: modified }, "claims", fork);
    expect(decision).toMatchObject({
      reason: expect.stringContaining(`from uncommitted changes on commit ${commit}, `),
    });
  });

  it("does not mistake the yank of an older version for one of the newest", () => {
    const head = toRelease(2, { yanked: [{ version: "1.0.0", sequence: 1, reason: "bad" }] });
    expect(decideRelease(head, "claims", toInput(2))).toMatchObject({ outcome: "already released" });
  });
});
