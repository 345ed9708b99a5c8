import type { CatalogueData, CatalogueInput, PublishedRelease } from "../../../lambdas/catalogue/catalogue-input.ts";
import { checkDataset } from "../../../lambdas/local/check-dataset.ts";
import { planSnapshot } from "../../../lambdas/snapshot/plan-snapshot.ts";

const EDITION = {
  version: "1.0.0",
  date: "2025-01-31T09:30:00Z",
  source: { commit: "0".repeat(40), state: "clean" },
} as const;

/** A release that changed nothing, with what the test wants of it. */
export function madeUpRelease(parts: Partial<PublishedRelease> = {}): PublishedRelease {
  return {
    sequence: 1,
    version: EDITION.version,
    date: EDITION.date,
    snapshot: `snapshots/${parts.version ?? EDITION.version}-0123456789abcdef/`,
    manifestSha256: "0".repeat(64),
    source: EDITION.source,
    since: null,
    files: [],
    changes: [],
    ...parts,
  };
}

/** The real dataset as the catalogue gets it: the rows of its published tables, under one release or those given. */
export async function readRealInput(releases = [madeUpRelease()]): Promise<CatalogueInput> {
  const { dataset } = await checkDataset("dataset");
  if (dataset === undefined) throw new Error("the dataset is not fit");
  const tables = planSnapshot(dataset, EDITION).tables.map(
    ({ schema, json }) => [schema.name, JSON.parse([...json.chunks()].join(""))] as const,
  );
  const shown = releases.at(-1) ?? madeUpRelease();
  const data = Object.fromEntries(tables) as unknown as CatalogueData;
  return { site: "https://claims.example.org", dataset: dataset.descriptor, releases, shown, data };
}
