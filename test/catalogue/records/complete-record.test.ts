import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openCatalogue } from "../../../lambdas/catalogue/catalogue.ts";
import { completeRecord } from "../../../lambdas/catalogue/records/complete-record.ts";
import type { CatalogueRecord } from "../../../lambdas/catalogue/records/record.ts";
import { parsePage, textOf } from "./parse-page.ts";
import { readRealInput } from "./real-input.ts";

const { frame, records } = openCatalogue(await readRealInput());
const history = [
  {
    version: "1.0.0",
    date: "2025-01-31T09:30:00Z",
    changes: [
      { table: "claims", key: "c-000000", op: "changed", fields: [{ field: "text", before: "old", after: "new" }] },
      {
        table: "mentions",
        key: '["one","two","Three"]',
        op: "added",
        fields: [{ field: "x", before: null, after: "y" }],
      },
    ],
  },
] as const;
const samples = [
  ...[...records.claims()].slice(0, 20),
  ...records.sources(),
  ...[...records.entities()].slice(0, 20),
  { kind: "lost", of: "claims", id: "c-000001", status: "merged", replaced_by: "c-000002", reason: "Why" } as const,
].map((record): CatalogueRecord => ({ ...record, history }));

/** What names a record: without it there would be no page to ask for. */
const KEPT = new Set(["kind", "id", "of"]);

/** A record as a program wrote it that did not know every member yet. */
function forget(value: unknown, isForgotten: () => boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => forget(item, isForgotten));
  if (value === null || typeof value !== "object") return value;
  const members = Object.entries(value).filter(([name]) => KEPT.has(name) || !isForgotten());
  return Object.fromEntries(members.map(([name, member]) => [name, forget(member, isForgotten)]));
}

describe("a record that another version of the program wrote", () => {
  it("has a page, whichever members it lacks", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        fc.integer({ min: 2, max: 60 }),
        fc.infiniteStream(fc.nat({ max: 1000 })),
        (record, rarity, numbers) => {
          const isForgotten = () => Number(numbers.next().value) % rarity === 0;
          const older = forget(record, isForgotten) as CatalogueRecord;
          const { html, document } = parsePage(frame, older);
          expect(html).not.toMatch(/undefined|\[object|NaN/);
          expect(textOf(document.getElementsByTagName("h1")[0])).not.toBe("");
        },
      ),
      { numRuns: 300 },
    );
  });

  it("has a page where it is only named", () => {
    for (const kind of ["claims", "sources", "entities"] as const) {
      const { document } = parsePage(frame, { kind, id: "c-000000" } as CatalogueRecord);
      expect(textOf(document.getElementsByTagName("h1")[0])).toBe("c-000000");
    }
    expect(parsePage(frame, { kind: "lost", of: "claims", id: "c-000000" } as CatalogueRecord).html).toContain(
      "withdrawn",
    );
  });

  it("has a page where it has members, codes and tables of another time", () => {
    const [claim] = records.claims();
    if (!claim) throw new Error("no claim");
    const newer = {
      ...claim,
      mood: "unknown",
      claim: { ...claim.claim, claim_type: "rumour", support: "<loud>", date_precision: "decade" },
      history: [
        {
          version: "9.0.0",
          date: "2099-01-01T00:00:00Z",
          changes: [{ table: "moods", key: "x", op: "split", fields: [] }],
        },
      ],
    } as unknown as CatalogueRecord;
    const text = textOf(parsePage(frame, newer).document.documentElement);
    for (const part of ["rumour", "<loud>", "moods x split"]) expect(text).toContain(part);
  });
});

describe("completing a record", () => {
  it("changes nothing that it says", () => {
    for (const record of samples) expect(completeRecord(record)).toMatchObject(record as object);
  });
});
