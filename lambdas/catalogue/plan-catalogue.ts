import { jsonFile, type PlannedFile, textFile } from "../snapshot/planned-file.ts";
import { assets } from "./assets.generated.ts";
import { type Catalogue, openCatalogue } from "./catalogue.ts";
import type { CatalogueInput } from "./catalogue-input.ts";
import { FRAME } from "./frame.ts";
import { type Page, renderPage } from "./layout.ts";
import { planMetadata } from "./metadata/plan-metadata.ts";
import { toClaimListPages } from "./pages/claim-list.ts";
import { toCodebookPage } from "./pages/codebook.ts";
import { toComparePage } from "./pages/compare.ts";
import { toEntityListPages } from "./pages/entity-list.ts";
import { toHomePage } from "./pages/home.ts";
import { toPicturesPage } from "./pages/pictures.ts";
import { toRecordPage } from "./pages/record.ts";
import { toReleasePages } from "./pages/release.ts";
import { toReleaseListPage } from "./pages/release-list.ts";
import { toSourceListPages } from "./pages/source-list.ts";
import { toUsePage } from "./pages/use.ts";
import { toVerifyPage } from "./pages/verify.ts";
import type { Picture } from "./pictures/picture.ts";
import { planPictures, toPictures } from "./pictures/plan-pictures.ts";
import { hasRecordFiles } from "./record-pages.ts";
import { planClaimShards, planOtherShards } from "./records/shards.ts";
import { toSiteKey } from "./routes.ts";
import { planSearch } from "./search/plan-search.ts";

/**
 * Plans every file of the catalogue, one at a time. What others lead to comes before what leads there, and the home page
 * last, so that a reader who comes in the middle finds no page that names a version which is not there.
 */
export function* planCatalogue(input: CatalogueInput): Iterable<PlannedFile> {
  const catalogue = openCatalogue(input);
  // Drawn once: their files, their page and the home page show the same ones.
  const pictures = toPictures(catalogue);
  for (const { path, mediaType, text } of Object.values(assets)) yield textFile(path.slice(1), mediaType, text);
  yield* planClaimShards(catalogue);
  yield* planOtherShards(catalogue);
  yield* planSearch(catalogue);
  yield* planPictures(pictures);
  yield* planMetadata(catalogue);
  yield jsonFile(FRAME, catalogue.frame);
  for (const page of toPages(catalogue, pictures))
    yield textFile(toSiteKey(page.path), "text/html", renderPage(catalogue.frame, page));
}

/** Plans the claims of a version that is shown no more, for its citations (`/claims/<id>@<version>`). */
export function* planPastRecords(input: CatalogueInput): Iterable<PlannedFile> {
  yield* planClaimShards(openCatalogue(input));
}

function* toPages(catalogue: Catalogue, pictures: readonly Picture[]): Iterable<Page> {
  yield* toRecordPages(catalogue);
  yield* toClaimListPages(catalogue);
  yield* toSourceListPages(catalogue);
  yield* toEntityListPages(catalogue);
  yield toPicturesPage(pictures);
  yield* toReleasePages(catalogue);
  yield toReleaseListPage(catalogue);
  yield toComparePage(catalogue);
  yield toCodebookPage(catalogue);
  yield toVerifyPage(catalogue);
  yield toUsePage(catalogue);
  yield toHomePage(catalogue, pictures);
}

function* toRecordPages({ frame, records, input }: Catalogue): Iterable<Page> {
  if (!hasRecordFiles(input.data)) return;
  for (const kind of [records.claims, records.sources, records.entities, records.lost])
    for (const record of kind()) yield toRecordPage(frame, record);
}
