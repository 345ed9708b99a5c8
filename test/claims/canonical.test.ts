import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toCanonical } from "../../lambdas/claims/canonical.ts";
import { parseFile } from "../../lambdas/claims/record.ts";
import { anyJson } from "../support/any-json.ts";
import { type Fields, readTexts, VALID } from "../support/valid-dataset.ts";

/** The keys of a source, a mention and an attestation, and some that no schema has. */
const key = fc.constantFrom(
  "$schema",
  "title",
  "mentions",
  "attestations",
  "via",
  "at",
  "n",
  "entity",
  "spelled",
  "zzz",
);
const fields = fc.dictionary(key, anyJson, { maxKeys: 6, noNullPrototype: true });
const lists = fc.record({
  title: anyJson,
  mentions: fc.array(
    fc.record({ spelled: fc.constantFrom("B", "a", "Ä"), entity: fc.constantFrom("b", "a-b", "a"), zzz: anyJson }),
  ),
  attestations: fc.array(fc.oneof(fc.record({ n: fc.nat(12), via: fc.array(anyJson) }), anyJson)),
});
const anyRecord = fc.oneof(fields, lists, anyJson);

/** A value in which the order of lists says nothing. */
function unordered(value: unknown): unknown {
  if (Array.isArray(value))
    return value
      .map(unordered)
      .map((item) => JSON.stringify(item))
      .sort();
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => [k, unordered(v)]),
  );
}

function shuffled(value: unknown, seed: number): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, seed));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([k, v]) => [k, shuffled(v, seed + 1)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => ((a.length * seed) % 7) - ((b.length * seed) % 7)));
}

describe("canonical form", () => {
  it("says the same as what it was made from, up to the order of lists", () => {
    fc.assert(
      fc.property(anyRecord, (value) => {
        expect(unordered(JSON.parse(toCanonical("source", value)))).toEqual(
          unordered(JSON.parse(JSON.stringify(value))),
        );
      }),
      { numRuns: 500 },
    );
  });

  it("of canonical form is the same again", () => {
    fc.assert(
      fc.property(anyRecord, (value) => {
        const once = toCanonical("source", value);
        expect(toCanonical("source", JSON.parse(once))).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  it("of a record does not depend on the order of its keys, or of the lists whose order means nothing", () => {
    for (const [file, text] of readTexts(VALID))
      for (let seed = 1; seed < 30; seed++) {
        const record = shuffled(JSON.parse(text), seed) as Fields;
        for (const list of ["mentions", "attestations", "entities", "relations"]) {
          const items = record[list];
          if (Array.isArray(items)) record[list] = items.toReversed();
        }
        expect(toCanonical(parseFile(file)?.kind ?? "dataset", record)).toBe(text);
      }
  });

  it("keeps the order of lists that mean something by it", () => {
    const creators = [{ name: "Zoe" }, { name: "Abe" }];
    expect(JSON.parse(toCanonical("dataset", { keywords: ["b", "a"], creators }))).toEqual({
      creators,
      keywords: ["b", "a"],
    });
    const via = [
      { kind: "person", agent: "z" },
      { kind: "media", agent: "a" },
    ];
    expect(JSON.parse(toCanonical("source", { attestations: [{ via }] }))).toEqual({ attestations: [{ via }] });
  });

  it("sorts by code unit and by number, never by locale", () => {
    const mentions = ["ä", "b", "B", "a"].map((spelled) => ({ entity: "x", spelled }));
    const attestations = [10, 9, 100].map((n) => ({ n }));
    const sorted = JSON.parse(toCanonical("source", { mentions, attestations }));
    expect(sorted.mentions.map(({ spelled }: Fields) => spelled)).toEqual(["B", "a", "b", "ä"]);
    expect(sorted.attestations.map(({ n }: Fields) => n)).toEqual([9, 10, 100]);
  });

  it("has two spaces of indent, the keys of the schema first and in its order, and one final line feed", () => {
    expect(toCanonical("entity", { zzz: 1, name: "N", type: "media", aaa: 2, $schema: "s" })).toBe(
      '{\n  "$schema": "s",\n  "type": "media",\n  "name": "N",\n  "zzz": 1,\n  "aaa": 2\n}\n',
    );
  });
});
