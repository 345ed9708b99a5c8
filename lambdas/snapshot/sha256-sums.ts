import { compareTexts } from "../claims/compare-texts.ts";
import { type FileRecord, type PlannedFile, textFile } from "./planned-file.ts";

/** Plans `SHA256SUMS`, in the format that `sha256sum -c` reads, sorted by path. */
export function toSha256Sums(written: readonly FileRecord[]): PlannedFile {
  const files = written.toSorted((one, other) => compareTexts(one.path, other.path));
  const lines = files.map((file) => `${file.sha256}  ${file.path}\n`);
  return textFile("SHA256SUMS", "text/plain", lines.join(""));
}
