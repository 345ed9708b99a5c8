import { type FileRecord, type PlannedFile, textFile } from "./planned-file.ts";

/** Plans `SHA256SUMS`, in the format that `sha256sum -c` reads, sorted by path. */
export function toSha256Sums(written: readonly FileRecord[]): PlannedFile {
  const lines = written.map((file) => `${file.sha256}  ${file.path}\n`);
  lines.sort((one, other) => (one.slice(66) < other.slice(66) ? -1 : 1));
  return textFile("SHA256SUMS", "text/plain", lines.join(""));
}
