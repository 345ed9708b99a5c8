import { type PlannedFile, textFile } from "../../snapshot/planned-file.ts";
import type { Catalogue } from "../catalogue.ts";
import type { PublishedRelease } from "../catalogue-input.ts";
import { toReleasePath } from "../routes.ts";
import { toBibtex } from "./bibtex.ts";
import { toCff } from "./cff.ts";
import { toCsl } from "./csl.ts";
import { toCsvw } from "./csvw.ts";
import { toDatasetJsonLd } from "./dataset-json-ld.ts";
import { toDcat } from "./dcat.ts";
import { planFeeds } from "./feeds.ts";
import { METADATA_FILES } from "./release-metadata.ts";
import { planRobots, planSitemap, toSitemapPages } from "./sitemap.ts";

/** Plans what tells machines which versions there are, what they hold, how to cite them and what changed. */
export function* planMetadata(catalogue: Catalogue): Iterable<PlannedFile> {
  for (const release of catalogue.input.releases) yield* planRelease(catalogue, release);
  yield textFile("catalog.jsonld", "application/ld+json", toJson(toDcat(catalogue)));
  yield* planFeeds(catalogue);
  yield* planSitemap(catalogue.input.site, [...toSitemapPages(catalogue)]);
  yield planRobots(catalogue.input.site);
}

function planRelease(catalogue: Catalogue, release: PublishedRelease): readonly PlannedFile[] {
  const texts = {
    croissant: () => toJson(toDatasetJsonLd(catalogue, release)),
    csvw: () => toJson(toCsvw(catalogue, release)),
    bibtex: () => toBibtex(catalogue, release),
    csl: () => toJson(toCsl(catalogue, release)),
    cff: () => toCff(catalogue, release),
  } as const satisfies Record<keyof typeof METADATA_FILES, () => string>;
  return Object.entries(METADATA_FILES).map(([name, { file, type }]) => {
    const text = texts[name as keyof typeof texts]();
    return textFile(toReleasePath(release.version, file).slice(1), type, text);
  });
}

function toJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
