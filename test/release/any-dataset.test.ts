import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../lambdas/claims/dataset.ts";
import { planSnapshot } from "../../lambdas/snapshot/plan-snapshot.ts";
import {
  EDITION,
  madeUpAttestation,
  madeUpClaim,
  madeUpEntity,
  madeUpSource,
  readMadeUp,
} from "../snapshot/made-up.ts";
import { buildInScratch } from "../support/build-in-scratch.ts";
import { queryDuckDb, toJsonValue } from "../support/query-parquet.ts";

const { descriptor } = await readMadeUp();

/** Texts that are cut, counted or quoted otherwise than most. No text of a record is empty. */
const text = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }) },
  fc.constantFrom(
    "NA",
    "null",
    "040",
    'say "so", twice',
    "two\nlines",
    "\u2028",
    "👩‍👩‍👧".repeat(9),
    "é".repeat(33_000),
    "\uFFFF\uFFFD",
  ),
);
const id = fc.integer({ min: 0, max: 4 });
const claimId = (number: number) => `c-00000${number}`;
const speaker = fc.oneof(
  fc.record({
    agent: id.map((number) => `e-${number}`),
    kind: fc.constant("person" as const),
    channel: fc.constant("told" as const),
    cue: text,
  }),
  fc.record({
    label: text,
    kind: fc.constant("anonymous" as const),
    channel: fc.constant("none" as const),
    recipient: fc.constant("e-0"),
  }),
);
const big = fc.constantFrom(1, 2 ** 31, 999_999_999_999_999);

const attestation = fc.record(
  {
    claim: id.map(claimId),
    via: fc.array(speaker, { maxLength: 3 }),
    note: text,
    date_reported: fc.constantFrom("2021", "2021-03-01/.."),
  },
  { requiredKeys: ["claim", "via"] },
);
const dataset: fc.Arbitrary<Dataset> = fc
  .record({
    claims: fc.array(
      fc.record(
        { text, note: text, place: fc.constant("e-1"), date: fc.constant("0044-03") },
        { requiredKeys: ["text"] },
      ),
      { minLength: 5, maxLength: 5 },
    ),
    sources: fc.array(
      fc.record({ title: text, attestations: fc.array(attestation, { maxLength: 4 }), paragraphs: big }),
      { maxLength: 3 },
    ),
    names: fc.array(text, { minLength: 5, maxLength: 5 }),
    isEmpty: fc.boolean(),
  })
  .map(({ claims, sources, names, isEmpty }) => ({
    descriptor,
    claims: new Map(
      isEmpty
        ? []
        : claims.map((parts, number) => [
            claimId(number),
            madeUpClaim({ ...parts, entities: [{ entity: "e-2", role: "actor" }] }),
          ]),
    ),
    entities: new Map([
      ["harbour-gazette", madeUpEntity()],
      ...names.map((name, number) => [`e-${number}`, madeUpEntity({ name })] as const),
    ]),
    sources: new Map(
      sources.map(({ title, attestations, paragraphs }, number) => {
        const read = isEmpty ? [] : attestations.map((parts, index) => madeUpAttestation({ n: index + 1, ...parts }));
        const source = madeUpSource(read, { title });
        return [`s-${number}`, { ...source, capture: { ...source.capture, paragraphs } }];
      }),
    ),
  }));

describe("any dataset", () => {
  it("is published in forms that agree, which DuckDB reads as they are in JSON", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(dataset, async (made) => {
        const { folder, remove } = await buildInScratch(planSnapshot(made, EDITION));
        for (const table of ["claims", "attestations", "attributions", "sources", "evidence"]) {
          const rows = await queryDuckDb(`SELECT * FROM '${join(folder, table)}.parquet'`);
          const json = JSON.parse(readFileSync(join(folder, `${table}.json`), "utf8"));
          expect(rows.map((row) => Object.values(row).map(toJsonValue))).toEqual(json.map(Object.values));
        }
        await remove();
      }),
      { numRuns: 15 },
    );
  });

  it("has the same bytes in another time zone and language", { timeout: 60_000 }, async () => {
    const program = fileURLToPath(new URL("../support/print-digests.ts", import.meta.url));
    const run = (env: NodeJS.ProcessEnv) =>
      execFileSync(process.execPath, [program], { encoding: "utf8", env: { ...process.env, ...env } });
    const { built, remove } = await buildInScratch(planSnapshot(await readMadeUp(), EDITION));
    await remove();
    const expected = built.files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join("");
    expect(run({ TZ: "Asia/Baghdad", LC_ALL: "ar_IQ.UTF-8" })).toBe(expected);
    expect(run({ TZ: "Pacific/Kiritimati", LC_ALL: "C" })).toBe(expected);
  });
});
