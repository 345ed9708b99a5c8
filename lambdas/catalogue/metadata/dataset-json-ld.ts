import type { Catalogue } from "../catalogue.ts";
import type { CatalogueInput, DatasetDescription, PublishedRelease, ReleasedFile } from "../catalogue-input.ts";
import { toReleasePath } from "../routes.ts";
import { toBibtex } from "./bibtex.ts";
import { toContentUrl, toVersionUrl, toWithdrawal } from "./cited-version.ts";
import { toCroissantContext } from "./croissant-context.ts";
import { toRecordSets } from "./croissant-records.ts";
import { toDescribedTables } from "./described-tables.ts";

/** Describes a version as a Dataset of schema.org that is at the same time a Croissant 1.1 document. */
export function toDatasetJsonLd(catalogue: Pick<Catalogue, "input">, release: PublishedRelease): object {
  const { site } = catalogue.input;
  return {
    "@context": toCroissantContext(`${site}${toReleasePath(release.version)}/`),
    "@type": "sc:Dataset",
    "@id": toVersionUrl(catalogue, release),
    conformsTo: "http://mlcommons.org/croissant/1.1",
    ...toDescription(catalogue.input),
    ...toVersion(catalogue, release),
    distribution: toFileObjects(catalogue, release),
    recordSet: toRecordSets(toDescribedTables(catalogue, release)),
  };
}

/** What holds for the dataset in every version (Croissant 1.1, section "schema.org/Dataset"). */
function toDescription({ site, dataset }: CatalogueInput): object {
  return {
    name: dataset.title,
    alternateName: dataset.name,
    description: dataset.description,
    license: dataset.licence.path,
    creator: dataset.creators.map(toCreator),
    keywords: dataset.keywords,
    inLanguage: "en",
    isAccessibleForFree: true,
    isLiveDataset: false,
    includedInDataCatalog: { "@type": "sc:DataCatalog", name: dataset.title, url: `${site}/` },
  };
}

function toVersion(catalogue: Pick<Catalogue, "input">, release: PublishedRelease): object {
  const withdrawal = toWithdrawal(release);
  return {
    url: toVersionUrl(catalogue, release),
    version: release.version,
    datePublished: release.date,
    identifier: `sha256:${release.manifestSha256}`,
    ...(withdrawal !== undefined && { creativeWorkStatus: withdrawal }),
    citeAs: toBibtex(catalogue, release),
  };
}

/** A name is that of a person only where an ORCID says so. */
function toCreator({ name, orcid }: DatasetDescription["creators"][number]): object {
  if (orcid === undefined) return { "@type": "sc:Organization", name };
  return { "@type": "sc:Person", name, sameAs: `https://orcid.org/${orcid}` };
}

/** Every file by the address where it never changes (Croissant 1.1, section "FileObject"). */
function toFileObjects(catalogue: Pick<Catalogue, "input">, release: PublishedRelease): readonly object[] {
  const toFileObject = ({ path, bytes, sha256, mediaType }: Omit<ReleasedFile, "bytes"> & { bytes?: number }) => {
    return {
      "@type": "cr:FileObject",
      "@id": path,
      name: path,
      contentUrl: toContentUrl(catalogue, release, path),
      encodingFormat: mediaType,
      ...(bytes !== undefined && { contentSize: `${bytes} B` }),
      sha256,
    };
  };
  const manifest = { path: "manifest.json", sha256: release.manifestSha256, mediaType: "application/json" };
  return [...release.files, manifest].map(toFileObject);
}
