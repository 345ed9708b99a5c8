import type { Catalogue } from "../catalogue.ts";
import type { PublishedRelease } from "../catalogue-input.ts";

/** TODO: schema.org Dataset and Croissant 1.1 of a release, as JSON-LD. */
export function toDatasetJsonLd(_: Catalogue, release: PublishedRelease): object {
  return { "@context": "https://schema.org/", "@type": "Dataset", version: release.version };
}
