import { describe, expect, it } from "vitest";
import type { Attestation, Speaker } from "../../../lambdas/claims/records.generated.ts";
import { toTallies } from "../../../lambdas/snapshot/derive/tally.ts";
import { madeUpAttestation, madeUpSource } from "../made-up.ts";

const speaker = (kind: Speaker["kind"], agent?: string): readonly Speaker[] => [
  { kind, channel: "told", ...(agent === undefined ? { label: "somebody" } : { agent }) },
];
const own: Partial<Attestation> = {};
const named = { via: speaker("person", "mira-holm") };
const office = { via: speaker("institution", "port-office") };
const outlet = { via: speaker("media", "north-wire") };
const itself = { via: speaker("media", "harbour-gazette") };
const anonymous = { via: speaker("anonymous") };
const group = { via: speaker("group_unnamed") };
const denial = { stance: "denies" } as const;
const headline = { section: "headline" } as const;

const tally = (...attestations: Parameters<typeof madeUpAttestation>[0][]) =>
  toTallies([["one", madeUpSource(attestations.map((parts) => madeUpAttestation(parts)))]])("c-000001");

describe("support", () => {
  it.each([
    ["named", [named, outlet, own, anonymous]],
    ["named", [office]],
    ["outlet", [own, outlet, group]],
    ["author_and_unnamed", [own, anonymous]],
    ["author_and_unnamed", [itself, group]],
    ["author_only", [own, own]],
    ["author_only", [itself]],
    ["unnamed_only", [anonymous, group]],
    ["unnamed_only", [{ via: speaker("unspecified") }]],
    ["anonymous_only", [anonymous, anonymous]],
    ["none", []],
  ])("is %s", (support, attestations) => {
    expect(tally(...attestations).support).toBe(support);
  });

  it("looks at the innermost speaker, not at who relays it", () => {
    expect(tally({ via: [...speaker("media", "north-wire"), ...speaker("anonymous")] }).support).toBe("anonymous_only");
  });

  it("does not count denials, open questions and headlines", () => {
    const open = { stance: "uncommitted" } as const;
    expect(tally({ ...named, ...denial }, { ...named, ...open }, { ...named, ...headline }).support).toBe("none");
  });
});

describe("what attestations add up to", () => {
  it("is denied where a passage denies it, but not where only a headline does", () => {
    expect(tally(own, { ...anonymous, ...denial }).denied).toBe(true);
    expect(tally(own, { ...denial, ...headline }).denied).toBe(false);
  });

  it("counts attestations, the sources that they stand in, and the lineages of these", () => {
    const twice = [madeUpAttestation(), madeUpAttestation({ n: 2, ...headline })];
    const tallyOf = toTallies([
      ["one", madeUpSource(twice, { lineage: "wire" })],
      ["two", madeUpSource(twice, { lineage: "wire" })],
      ["three", madeUpSource([madeUpAttestation({ claim: "c-000009" })], { lineage: "own" })],
      ["four", madeUpSource([madeUpAttestation()], { lineage: "own" })],
    ]);
    expect(tallyOf("c-000001")).toMatchObject({ n_attestations: 5, n_sources: 3, n_lineages: 2 });
    expect(tallyOf("c-000009")).toMatchObject({ n_attestations: 1, n_sources: 1, n_lineages: 1 });
  });

  it("is nothing for a claim that nobody attests", () => {
    expect(toTallies([])("c-000001")).toEqual({
      n_attestations: 0,
      n_sources: 0,
      n_lineages: 0,
      support: "none",
      denied: false,
      date_conflict: false,
    });
  });

  it("sees a conflict of dates also across sources", () => {
    const on = (date_reported: string) => madeUpSource([madeUpAttestation({ date_reported })]);
    const tallyOf = toTallies([
      ["one", on("2021-03")],
      ["two", on("2021-04-01")],
    ]);
    expect(tallyOf("c-000001").date_conflict).toBe(true);
  });
});
