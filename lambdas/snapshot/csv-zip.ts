import { compareTexts } from "../claims/compare-texts.ts";
import type { Edition } from "./edition.ts";
import type { PlannedFile, WrittenFile } from "./planned-file.ts";
import { toZip } from "./zip.ts";

/** The path of the zip within the snapshot. */
export const CSV_ZIP = "csv.zip";

/** What a Data Package is besides its tables, and what one needs to read and cite them. */
const DOCUMENTS = ["CITATION.cff", "LICENSE", "codebook.md", "datapackage.json"];

/** The files that belong in `csv.zip`, sorted by path. Throws an `Error` where a document was not written before. */
export function selectForCsvZip(written: readonly WrittenFile[]): readonly WrittenFile[] {
  const isWanted = ({ path, mediaType }: WrittenFile) => mediaType === "text/csv" || DOCUMENTS.includes(path);
  const files = written.filter(isWanted).sort((one, other) => compareTexts(one.path, other.path));
  const missing = DOCUMENTS.find((path) => !files.some((file) => file.path === path));
  if (missing !== undefined) throw new Error(`${missing} belongs in ${CSV_ZIP} and was not written`);
  return files;
}

/**
 * Plans `csv.zip`: all CSV files with what describes them, which is a whole Data Package 2.0, its descriptor at the root.
 * Its entries have the time of the edition.
 */
export function toCsvZip(edition: Edition, written: readonly WrittenFile[]): PlannedFile<Uint8Array> {
  const files = selectForCsvZip(written);
  return { path: CSV_ZIP, mediaType: "application/zip", chunks: () => toZip(files, edition.date) };
}
