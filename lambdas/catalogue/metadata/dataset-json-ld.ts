import type { Catalogue } from "../catalogue.ts";
import type { DatasetDescription, PublishedRelease, ReleasedFile } from "../catalogue-input.ts";
import { toReleasePath } from "../routes.ts";
import { toBibtex } from "./bibtex.ts";
import { toContentUrl, toVersionUrl, toWithdrawal } from "./cited-version.ts";
import { toCroissantContext } from "./croissant-context.ts";
import { toRecordSets } from "./croissant-records.ts";
import { toDescribedTables } from "./described-tables.ts";

/** Describes a version as a Dataset of schema.org that is at the same time a Croissant 1.1 document. */
export function toDatasetJsonLd(catalogue: Pick<Catalogue, "input">, release: PublishedRelease): object {
  const { site, dataset } = catalogue.input;
  const url = toVersionUrl(catalogue, release);
  const withdrawal = toWithdrawal(release);
  return {
    "@context": toCroissantContext(`${site}${toReleasePath(release.version)}/`),
    "@type": "sc:Dataset",
    "@id": url,
    conformsTo: "http://mlcommons.org/croissant/1.1",
    name: dataset.title,
    alternateName: dataset.name,
    description: dataset.description,
    url,
    version: release.version,
    datePublished: release.date,
    license: dataset.licence.path,
    creator: dataset.creators.map(toCreator),
    keywords: dataset.keywords,
    inLanguage: "en",
    isAccessibleForFree: true,
    isLiveDataset: false,
    identifier: `sha256:${release.manifestSha256}`,
    ...(withdrawal !== undefined && { creativeWorkStatus: withdrawal }),
    includedInDataCatalog: { "@type": "sc:DataCatalog", name: dataset.title, url: `${site}/` },
    citeAs: toBibtex(catalogue, release),
    distribution: toFileObjects(catalogue, release),
    recordSet: toRecordSets(toDescribedTables(release)),
  };
}

/** A name is that of a person only where an ORCID says so. */
function toCreator({ name, orcid }: DatasetDescription["creators"][number]): object {
  if (orcid === undefined) return { "@type": "sc:Organization", name };
  return { "@type": "sc:Person", name, sameAs: `https://orcid.org/${orcid}` };
}

/** Every file by the address where it never changes (Croissant 1.1, section "FileObject"). */
function toFileObjects(catalogue: Pick<Catalogue, "input">, release: PublishedRelease): readonly object[] {
  const paths = new Set(release.files.map(({ path }) => path));
  const toFileObject = ({ path, bytes, sha256, mediaType }: Omit<ReleasedFile, "bytes"> & { bytes?: number }) => {
    const json = path.replace(/\.csv$/, ".json");
    const hasOther = json !== path && paths.has(json);
    return {
      "@type": "cr:FileObject",
      "@id": path,
      name: path,
      contentUrl: toContentUrl(catalogue, release, path),
      encodingFormat: mediaType,
      ...(bytes !== undefined && { contentSize: `${bytes} B` }),
      sha256,
      ...(hasOther && { sameAs: toContentUrl(catalogue, release, json) }),
    };
  };
  const manifest = { path: "manifest.json", sha256: release.manifestSha256, mediaType: "application/json" };
  return [...release.files, manifest].map(toFileObject);
}
