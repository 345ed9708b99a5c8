import type { FileRecord } from "../snapshot/planned-file.ts";

/** A file that is complete and proven, and can be read from the start as often as is needed. */
export interface BuiltFile extends FileRecord {
  open(): AsyncIterable<Uint8Array>;
}

/** A snapshot that is complete and proven, and nowhere in a store yet. */
export interface BuiltSnapshot {
  readonly version: string;
  readonly date: string;
  /** Every file, the manifest last. */
  readonly files: readonly BuiltFile[];
  readonly manifest: FileRecord;
}

/** Where the files of a snapshot lie: `snapshots/<version>-<first 16 hex of the manifest's SHA-256>/`. */
export function toPrefix({ version, manifest }: BuiltSnapshot): string {
  return `snapshots/${version}-${manifest.sha256.slice(0, 16)}/`;
}
