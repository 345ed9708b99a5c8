import { type Catalogue, openCatalogue } from "../../../lambdas/catalogue/catalogue.ts";
import type { CatalogueData, CatalogueInput } from "../../../lambdas/catalogue/catalogue-input.ts";
import { validateDataset } from "../../../lambdas/claims/validate-dataset.ts";
import { readDataset } from "../../../lambdas/local/read-dataset.ts";
import { toPublished } from "../../../lambdas/snapshot/published.ts";
import { toTableRows } from "../../../lambdas/snapshot/rows/table-rows.ts";
import type { ClaimsRow, EntitiesRow, SourcesRow } from "../../../lambdas/snapshot/tables.generated.ts";
import { FIRST_RELEASE, NO_DATA } from "../../support/first-catalogue.ts";

/** A catalogue of one release of these tables; those that are not given are empty. */
export function openMade(parts: Partial<CatalogueData>): Catalogue {
  const input: CatalogueInput = {
    site: "https://claims.example.org",
    dataset: {
      name: "made",
      title: "Made claims",
      description: "Made to be listed",
      licence: { name: "CC0-1.0", title: "CC0", path: "https://example.org/cc0" },
      creators: [{ name: "A test" }],
      keywords: [],
    },
    releases: [FIRST_RELEASE],
    shown: FIRST_RELEASE,
    data: { ...NO_DATA, ...parts },
  };
  return openCatalogue(input);
}

/** The catalogue of the dataset in a folder. */
export async function openDataset(folder: string): Promise<Catalogue> {
  const { files } = await readDataset(folder);
  const { dataset, problems } = validateDataset(files);
  if (dataset === undefined) throw new Error(`the dataset is not fit: ${JSON.stringify(problems[0])}`);
  const makers = Object.entries(toTableRows(toPublished(dataset), dataset));
  return openMade(Object.fromEntries(makers.map(([table, make]) => [table, [...make()]])));
}

export function madeClaim(claim_id: string, parts: Partial<ClaimsRow> = {}): ClaimsRow {
  return {
    claim_id,
    claim_type: "event",
    text: "The quay was painted",
    date: null,
    date_earliest: null,
    date_latest: null,
    date_precision: null,
    event_code: null,
    place_id: null,
    n_attestations: 1,
    n_sources: 1,
    n_lineages: 1,
    support: "named",
    denied: false,
    date_conflict: false,
    note: null,
    ...parts,
  };
}

export function madeEntity(entity_id: string, parts: Partial<EntitiesRow> = {}): EntitiesRow {
  return {
    entity_id,
    entity_type: "person",
    name: entity_id,
    name_native: null,
    country: null,
    wikidata: null,
    part_of_id: null,
    note: null,
    ...parts,
  };
}

export function madeSource(source_id: string, parts: Partial<SourcesRow> = {}): SourcesRow {
  return {
    source_id,
    title: source_id,
    publisher_id: "publisher",
    originator_id: null,
    author: null,
    source_type: "news_report",
    language: "en",
    published: null,
    published_earliest: null,
    published_latest: null,
    published_precision: null,
    published_basis: "unknown",
    url: null,
    archive_url: null,
    completeness: "full",
    lineage: source_id,
    derived_from: null,
    derivation: null,
    n_attestations: 0,
    normalisation: 1,
    paragraphing: "line",
    paragraphs: 1,
    chars: 1,
    text_sha256: "b".repeat(64),
    note: null,
    ...parts,
  };
}
