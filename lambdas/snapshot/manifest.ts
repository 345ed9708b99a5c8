import { compareTexts } from "../claims/compare-texts.ts";
import type { Descriptor } from "../claims/records.generated.ts";
import type { SnapshotChanges } from "./changes/snapshot-changes.ts";
import type { Edition } from "./edition.ts";
import { type FileRecord, jsonFile, type PlannedFile } from "./planned-file.ts";

/** Raised by hand when the form of what is published changes; the manifest's schema demands these numbers. */
const SCHEMA_VERSIONS = { manifest: 1, tables: 1 } as const;

/** Plans `manifest.json`: every other file with its size and digest. Its own digest names the snapshot. */
export function toManifest(
  descriptor: Descriptor,
  edition: Edition,
  since: SnapshotChanges["since"],
  written: readonly FileRecord[],
): PlannedFile {
  const files = written.toSorted((one, other) => compareTexts(one.path, other.path));
  return jsonFile("manifest.json", {
    schemas: SCHEMA_VERSIONS,
    name: descriptor.name,
    version: edition.version,
    date: edition.date,
    licence: descriptor.licence.name,
    source: edition.source,
    since: since && { version: since.version, manifest_sha256: since.manifestSha256 },
    records: Object.fromEntries(files.filter(isCsvTable).map(({ table, rows }) => [table, rows])),
    files: files.map((file) => ({
      path: file.path,
      bytes: file.bytes,
      sha256: file.sha256,
      media_type: file.mediaType,
      ...(file.rows === undefined ? {} : { rows: file.rows }),
    })),
  });
}

function isCsvTable(file: FileRecord): boolean {
  return file.table !== undefined && file.mediaType === "text/csv";
}
