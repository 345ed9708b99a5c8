import type { CatalogueData, CatalogueInput } from "../../lambdas/catalogue/catalogue-input.ts";
import { planCatalogue } from "../../lambdas/catalogue/plan-catalogue.ts";
import type { Dataset } from "../../lambdas/claims/dataset.ts";
import { checkDataset } from "../../lambdas/local/check-dataset.ts";
import { toPublished } from "../../lambdas/snapshot/published.ts";
import { toTableSet } from "../../lambdas/snapshot/rows/table-set.ts";
import { tables } from "../../lambdas/snapshot/tables.ts";

// The catalogue of a dataset's first release, all of it, without reading the release or writing a file.
const [folder = ""] = process.argv.slice(2);
const { dataset } = await checkDataset(folder);
if (dataset === undefined) throw new Error(`${folder} is not fit`);
const input = toInput(dataset);
const started = performance.now();
let [files, bytes, pages, largestPage] = [0, 0, 0, 0];
for (const file of planCatalogue(input)) {
  let size = 0;
  for (const chunk of file.chunks()) size += Buffer.byteLength(chunk);
  files += 1;
  bytes += size;
  if (file.mediaType !== "text/html") continue;
  pages += 1;
  largestPage = Math.max(largestPage, size);
}
const seconds = (performance.now() - started) / 1000;
console.log(JSON.stringify({ claims: input.data.claims.length, seconds, files, pages, bytes, largestPage }));

function toInput(of: Dataset): CatalogueInput {
  const { rows } = toTableSet(toPublished(of), of);
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
  return { site: "https://claims.example.org", dataset: of.descriptor, releases: [shown], shown, data };
}
