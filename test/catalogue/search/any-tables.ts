import fc from "fast-check";
import type { CatalogueData } from "../../../lambdas/catalogue/catalogue-input.ts";
import { toDateColumns } from "../../../lambdas/snapshot/derive/date-columns.ts";
import type { AttestationsRow } from "../../../lambdas/snapshot/tables.generated.ts";
import { madeClaim, madeEntity, madeSource } from "../lists/made-catalogue.ts";

const ENTITIES = ["ann", "bob", "cove"];
const SOURCES = ["gazette", "wire"];
const DATES = [
  "2018",
  "2019",
  "2019-02",
  "2019-03-15",
  "2019-02/2019-03",
  "2018/2020",
  "[2018,2020]",
  "2019-06/..",
  "2019~",
];

const anyClaim = fc
  .record({
    claim_type: fc.constantFrom("event", "plan"),
    support: fc.constantFrom("named", "none"),
    date: fc.option(fc.constantFrom(...DATES)),
    place_id: fc.option(fc.constantFrom(...ENTITIES)),
    entities: fc.uniqueArray(
      fc.record({ entity_id: fc.constantFrom(...ENTITIES), role: fc.constantFrom("actor", "target") }),
      { maxLength: 3, selector: (part) => JSON.stringify(part) },
    ),
    passages: fc.array(
      fc.record({
        source_id: fc.constantFrom(...SOURCES),
        stance: fc.constantFrom("affirms", "denies"),
        certainty: fc.constantFrom("CT", "PS"),
      }),
      { maxLength: 4 },
    ),
  } as const)
  .map(({ date, ...rest }) => {
    const { earliest, latest, precision } = toDateColumns(date ?? undefined);
    return { ...rest, date, date_earliest: earliest, date_latest: latest, date_precision: precision };
  });

/** Tables of a few claims that share types, dates, entities and sources, so that filters find some and leave some. */
export const anyTables: fc.Arbitrary<Partial<CatalogueData>> = fc.array(anyClaim, { maxLength: 8 }).map((made) => {
  const numbered = made.map((claim, n) => ({ ...claim, claim_id: `c-00000${n}` }));
  return {
    sources: SOURCES.map((id) => madeSource(id)),
    entities: ENTITIES.map((id) => madeEntity(id)),
    claims: numbered.map(({ claim_id, entities, passages, ...parts }) => madeClaim(claim_id, parts)),
    claim_entities: numbered.flatMap(({ claim_id, entities }) => entities.map((part) => ({ claim_id, ...part }))),
    attestations: numbered.flatMap(({ claim_id, passages }) =>
      passages.map((passage, n) => madeAttestation(`${passage.source_id}#${claim_id}${n}`, { claim_id, ...passage })),
    ),
  };
});

function madeAttestation(attestation_id: string, parts: Partial<AttestationsRow>): AttestationsRow {
  return {
    attestation_id,
    source_id: "gazette",
    n: 1,
    claim_id: "c-000000",
    stance: "affirms",
    certainty: "CT",
    factuality: "CT+",
    author_commitment: "U",
    hedge: null,
    hedge_cue: null,
    quotation: "none",
    origin_id: null,
    origin_kind: "media",
    chain_length: 1,
    date_reported: null,
    date_reported_earliest: null,
    date_reported_latest: null,
    date_reported_precision: null,
    date_basis: null,
    section: "body",
    paragraph: 1,
    start: 0,
    end: 1,
    fold_len: 1,
    sha256: "c".repeat(64),
    note: null,
    ...parts,
  };
}
