/** A file of a snapshot before it is written. */
export interface PlannedFile {
  /** The path within the snapshot. */
  readonly path: string;
  /** The media type, without its character set, which is UTF-8 for all. */
  readonly mediaType: string;
  /** The table that the file holds, in one of its two forms. */
  readonly table?: string;
  /** The text in pieces of bounded size: the same ones each time it is called. */
  chunks(): Iterable<string>;
}

/** A file of a snapshot that was written: what the manifest says of it. */
export interface FileRecord {
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** SHA-256 (FIPS 180-4) as 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  readonly table?: string;
  /** How many rows the table has: counted when it was read back. */
  readonly rows?: number;
}

/** Plans a small file from its whole text. */
export function textFile(path: string, mediaType: string, text: string): PlannedFile {
  return { path, mediaType, chunks: () => [text] };
}

/** Plans a small JSON file, indented by two spaces. */
export function jsonFile(path: string, value: unknown): PlannedFile {
  return textFile(path, "application/json", `${JSON.stringify(value, null, 2)}\n`);
}
