import type { CatalogueData } from "../../lambdas/catalogue/catalogue-input.ts";
import { planCatalogue } from "../../lambdas/catalogue/plan-catalogue.ts";
import { checkDataset } from "../../lambdas/local/check-dataset.ts";
import { toPublished } from "../../lambdas/snapshot/published.ts";
import { toTableSet } from "../../lambdas/snapshot/rows/table-set.ts";
import { tables } from "../../lambdas/snapshot/tables.ts";

/** The keys of every file of the catalogue of this repository's dataset, as its first release. */
export async function planKeys(): Promise<readonly string[]> {
  const { dataset } = await checkDataset("dataset");
  if (dataset === undefined) throw new Error("the dataset is not fit");
  const { rows } = toTableSet(toPublished(dataset), dataset);
  const data = Object.fromEntries(tables.map(({ name }) => [name, [...rows(name)]])) as unknown as CatalogueData;
  const shown = {
    sequence: 1,
    version: "1.0.0",
    date: "2025-01-31T09:30:00Z",
    snapshot: "snapshots/1.0.0-0000000000000000/",
    manifestSha256: "0".repeat(64),
    source: { commit: "0".repeat(40), state: "clean" },
    since: null,
    files: [],
    changes: [],
  } as const;
  const site = "https://claims.example.org";
  const input = { site, dataset: dataset.descriptor, releases: [shown], shown, data };
  return [...planCatalogue(input)].map(({ path }) => path);
}
