import { type Catalogue, openCatalogue } from "../../../lambdas/catalogue/catalogue.ts";
import type { CatalogueData, CatalogueInput } from "../../../lambdas/catalogue/catalogue-input.ts";
import { checkDataset } from "../../../lambdas/local/check-dataset.ts";
import { toPublished } from "../../../lambdas/snapshot/published.ts";
import { toTableRows } from "../../../lambdas/snapshot/rows/table-rows.ts";
import type {
  AttestationsRow,
  ClaimsRow,
  EntitiesRow,
  SourcesRow,
} from "../../../lambdas/snapshot/tables.generated.ts";
import { NO_DATA } from "../../support/first-catalogue.ts";

/** The tables of the dataset in this repository. */
export async function readRealData(): Promise<CatalogueData> {
  const { dataset } = await checkDataset("dataset");
  if (dataset === undefined) throw new Error("the dataset is not fit");
  const { evidence: _, ...makers } = toTableRows(toPublished(dataset), dataset);
  const tables = Object.entries(makers).map(([name, make]) => [name, [...make()]]);
  return Object.fromEntries(tables) as unknown as CatalogueData;
}

/** A catalogue of one release with these tables; those that are left out are empty. */
export function catalogueOf(tables: Partial<CatalogueData>): Catalogue {
  return openCatalogue(inputOf(tables));
}

/** What a catalogue of one release with these tables is made from. */
export function inputOf(tables: Partial<CatalogueData>): CatalogueInput {
  const release = {
    sequence: 1,
    version: "1.0.0",
    date: "2025-01-31T09:30:00Z",
    snapshot: `snapshots/1.0.0-${"0".repeat(16)}/`,
    manifestSha256: "0".repeat(64),
    source: { commit: "0".repeat(40), state: "clean" },
    since: null,
    files: [],
    changes: [],
  } as const;
  const dataset = {
    name: "made-up",
    title: "Made up",
    description: "Made up.",
    homepage: "https://example.org",
    keywords: [],
    creators: [],
    licence: "CC-BY-4.0",
  } as unknown as CatalogueInput["dataset"];
  return { site: "https://example.org", dataset, releases: [release], shown: release, data: { ...NO_DATA, ...tables } };
}

/** A claim of an event of one day, unless something else is said. */
export function claimRow(id: string, row: Partial<ClaimsRow> = {}): ClaimsRow {
  return {
    claim_id: id,
    claim_type: "event",
    text: `Claim ${id}`,
    date: "2020-05-17",
    date_earliest: "2020-05-17",
    date_latest: "2020-05-17",
    date_precision: "day",
    event_code: null,
    place_id: null,
    n_attestations: 1,
    n_sources: 1,
    n_lineages: 1,
    support: "named",
    denied: false,
    date_conflict: false,
    note: null,
    ...row,
  };
}

/** An entity: a person, unless something else is said. */
export function entityRow(id: string, row: Partial<EntitiesRow> = {}): EntitiesRow {
  const empty = { name_native: null, country: null, wikidata: null, part_of_id: null, note: null };
  return { entity_id: id, entity_type: "person", name: `Entity ${id}`, ...empty, ...row };
}

/** A source of a lineage of its own, unless something else is said. */
export function sourceRow(id: string, row: Partial<SourcesRow> = {}): SourcesRow {
  return {
    source_id: id,
    title: `Source ${id}`,
    publisher_id: "gazette",
    originator_id: null,
    author: null,
    source_type: "news_report",
    language: "en",
    published: "2020-06-01",
    published_earliest: "2020-06-01",
    published_latest: "2020-06-01",
    published_precision: "day",
    published_basis: "stated",
    url: null,
    archive_url: null,
    completeness: "full",
    lineage: id,
    derived_from: null,
    derivation: null,
    n_attestations: 1,
    normalisation: 1,
    paragraphing: "line",
    paragraphs: 1,
    chars: 100,
    text_sha256: "0".repeat(64),
    note: null,
    ...row,
  };
}

/** A passage that affirms a claim as certain, unless something else is said. */
export function attestationRow(source: string, n: number, claim: string, row: Partial<AttestationsRow> = {}) {
  return {
    attestation_id: `${source}#${n}`,
    source_id: source,
    n,
    claim_id: claim,
    stance: "affirms",
    certainty: "CT",
    factuality: "CT+",
    author_commitment: "CT",
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
    end: 10,
    fold_len: 8,
    sha256: "0".repeat(64),
    note: null,
    ...row,
  } satisfies AttestationsRow;
}
