import type { CatalogueData, CatalogueInput, PublishedRelease } from "../../lambdas/catalogue/catalogue-input.ts";
import type { Dataset } from "../../lambdas/claims/dataset.ts";
import { toPublished } from "../../lambdas/snapshot/published.ts";
import { toTableSet } from "../../lambdas/snapshot/rows/table-set.ts";
import { tables } from "../../lambdas/snapshot/tables.ts";

/** A first release, whose files nobody wrote. */
export const FIRST_RELEASE: PublishedRelease = {
  sequence: 1,
  version: "1.0.0",
  date: "2025-01-31T09:30:00Z",
  snapshot: "snapshots/1.0.0-0123456789abcdef/",
  manifestSha256: "a".repeat(64),
  source: { commit: "0123456789abcdef0123456789abcdef01234567", state: "clean" },
  since: null,
  files: [],
  changes: [],
};

/** The tables of a dataset without records. */
export const NO_DATA: CatalogueData = {
  sources: [],
  entities: [],
  mentions: [],
  claims: [],
  claim_entities: [],
  claim_relations: [],
  attestations: [],
  attributions: [],
  vocabulary: [],
  ids: [],
};

/** What the catalogue of a dataset's first release is made from. */
export function toFirstCatalogue(dataset: Dataset): CatalogueInput {
  const { rows } = toTableSet(toPublished(dataset), dataset);
  const data = Object.fromEntries(tables.map(({ name }) => [name, [...rows(name)]])) as unknown as CatalogueData;
  return {
    site: "https://claims.example.org",
    dataset: dataset.descriptor,
    releases: [FIRST_RELEASE],
    shown: FIRST_RELEASE,
    data,
  };
}
