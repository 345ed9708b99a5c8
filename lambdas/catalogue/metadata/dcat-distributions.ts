import type { PublishedRelease, ReleasedFile } from "../catalogue-input.ts";
import { type Cited, toContentUrl, toVersionUrl } from "./cited-version.ts";

/** Describes every file of a version but its manifest, whose digest is the identifier of the version (DCAT 3, section 6.8). */
export function toDistributions(cited: Cited, release: PublishedRelease): readonly object[] {
  return release.files.map((file) => toDistribution(cited, release, file));
}

function toDistribution(cited: Cited, release: PublishedRelease, { path, bytes, sha256, mediaType }: ReleasedFile) {
  const url = toContentUrl(cited, release, path);
  return {
    "@id": url,
    "@type": "Distribution",
    title: path,
    accessURL: toVersionUrl(cited, release),
    downloadURL: url,
    license: cited.input.dataset.licence.path,
    issued: release.date,
    mediaType: `https://www.iana.org/assignments/media-types/${mediaType}`,
    // As a text: a number of JSON would become a double above 10^21, and is of another type below.
    byteSize: String(bytes),
    checksum: {
      "@type": "Checksum",
      algorithm: "http://spdx.org/rdf/terms#checksumAlgorithm_sha256",
      checksumValue: sha256,
    },
  };
}
