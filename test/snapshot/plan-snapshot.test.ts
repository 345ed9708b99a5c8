import { describe, expect, it } from "vitest";
import type { Dataset } from "../../lambdas/claims/dataset.ts";
import { planSnapshot, type SnapshotPlan } from "../../lambdas/snapshot/plan-snapshot.ts";
import type { PlannedFile } from "../../lambdas/snapshot/planned-file.ts";
import { EDITION, madeUpAttestation, madeUpClaim, madeUpEntity, madeUpSource, readMadeUp } from "./made-up.ts";

const filesOf = (plan: SnapshotPlan): readonly PlannedFile[] => [
  ...plan.tables.flatMap(({ csv, json }) => [csv, json]),
  plan.claims,
  ...plan.documents,
];

/** A dataset with many records of each kind, made of one claim, entity and source again and again. */
async function manyRecords(count: number): Promise<Dataset> {
  const { descriptor } = await readMadeUp();
  const claimIds = Array.from({ length: count }, (_, index) => `c-${String(index).padStart(6, "0")}`);
  const attestations = Array.from({ length: 10 }, (_, index) => madeUpAttestation({ n: index + 1, claim: "c-000000" }));
  return {
    descriptor,
    claims: new Map(claimIds.map((id) => [id, madeUpClaim()])),
    entities: new Map([
      ["harbour-gazette", madeUpEntity()],
      ...claimIds.map((id) => [`e${id}`, madeUpEntity()] as const),
    ]),
    sources: new Map(claimIds.map((id) => [`s${id}`, madeUpSource(attestations)])),
  };
}

describe("a plan", () => {
  it("gives each file in pieces of bounded size, however many records there are", async () => {
    for (const file of filesOf(planSnapshot(await manyRecords(1500), EDITION)))
      for (const chunk of file.chunks()) expect(chunk.length, file.path).toBeLessThan(300_000);
  });

  it("makes rows only when they are asked for", async () => {
    const dataset = await manyRecords(1000);
    let read = 0;
    const watched = madeUpClaim();
    const get = () => {
      read += 1;
      return "The quay was painted";
    };
    Object.defineProperty(watched, "text", { enumerable: true, get });
    const claims = new Map([...dataset.claims.keys()].map((id) => [id, watched]));
    const plan = planSnapshot({ ...dataset, claims }, EDITION);
    expect(read).toBe(0);
    const file = filesOf(plan).find(({ path }) => path === "claims.csv");
    const [header, firstRows] = file?.chunks() ?? [];
    expect(header).toMatch(/^claim_id,/);
    expect(firstRows?.split("\n")).toHaveLength(101);
  });

  it("gives the same pieces each time", async () => {
    const plan = planSnapshot(await readMadeUp(), EDITION);
    for (const file of [...filesOf(plan), ...plan.tables.map(({ parquet }) => parquet)])
      expect([...file.chunks()]).toEqual([...file.chunks()]);
  });

  it.each([
    [{ version: "1.0" }, 'the version is "1.0"'],
    [{ version: "01.0.0" }, 'the version is "01.0.0"'],
    [{ date: "2021-05-01T14:00:00+02:00" }, "write a time in UTC"],
    [{ date: "2021-02-29T00:00:00Z" }, 'the date is "2021-02-29T00:00:00Z"'],
    [{ source: { commit: "0123456", state: "clean" } as const }, 'the commit is "0123456"'],
  ])("cannot be made for the edition %j", async (parts, message) => {
    const dataset = await readMadeUp();
    expect(() => planSnapshot(dataset, { ...EDITION, ...parts })).toThrow(RangeError);
    expect(() => planSnapshot(dataset, { ...EDITION, ...parts })).toThrow(message);
  });

  it("cannot hold an attestation of a claim that is not published", async () => {
    const dataset = await readMadeUp();
    const claims = new Map([...dataset.claims].filter(([id]) => id !== "c-000001"));
    const plan = planSnapshot({ ...dataset, claims }, EDITION);
    expect(() => filesOf(plan).map((file) => [...file.chunks()])).toThrow("names the claim c-000001");
  });
});
