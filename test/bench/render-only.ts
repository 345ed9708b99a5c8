import { planCatalogue } from "../../lambdas/catalogue/plan-catalogue.ts";
import { checkDataset } from "../../lambdas/local/check-dataset.ts";
import { toFirstCatalogue } from "../support/first-catalogue.ts";

// The catalogue of a dataset's first release, all of it, without reading the release or writing a file.
const [folder = ""] = process.argv.slice(2);
const { dataset } = await checkDataset(folder);
if (dataset === undefined) throw new Error(`${folder} is not fit`);
const input = toFirstCatalogue(dataset);
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
