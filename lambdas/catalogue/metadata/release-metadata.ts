import type { PublishedRelease } from "../catalogue-input.ts";
import type { PageLink } from "../layout.ts";
import { toFilePath, toRecordPath, toReleasePath } from "../routes.ts";

/** The names and media types of the files beside a release's page that say what it is. */
export const METADATA_FILES = {
  croissant: { file: "croissant.json", type: "application/ld+json", title: "schema.org and Croissant" },
  csvw: { file: "csvw.json", type: "application/csvm+json", title: "CSV on the Web" },
  bibtex: { file: "citation.bib", type: "application/x-bibtex", title: "BibTeX" },
  csl: { file: "citation.csl.json", type: "application/vnd.citationstyles.csl+json", title: "CSL-JSON" },
  cff: { file: "CITATION.cff", type: "application/yaml", title: "Citation File Format" },
} as const;

/** The other forms in which a release says what it is: links for its page. */
export function toReleaseMetadata({ version }: Pick<PublishedRelease, "version">): readonly PageLink[] {
  const beside = Object.values(METADATA_FILES).map(({ file, type, title }) => ({
    rel: "alternate",
    type,
    href: toReleasePath(version, file),
    title,
  }));
  const dataPackage = toFilePath("datapackage.json", version);
  return [...beside, { rel: "alternate", type: "application/json", href: dataPackage, title: "Data Package" }];
}

/** The path of the feed of a record. Above `MOST_RECORD_PAGES` records there is none. */
export function toFeedPath(kind: "sources" | "entities", id: string): string {
  return `${toRecordPath(kind, id)}/feed.xml`;
}

/** The feed of a record, as a link for its page. */
export function toFeedLink(kind: "sources" | "entities", id: string): PageLink {
  return {
    rel: "alternate",
    type: "application/atom+xml",
    href: toFeedPath(kind, id),
    title: "Changes of this record",
  };
}
