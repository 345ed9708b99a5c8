/** A file of a snapshot before it is written: of text, which is written as UTF-8, unless it is planned as bytes. */
export interface PlannedFile<Piece extends string | Uint8Array = string> {
  /** The path within the snapshot. */
  readonly path: string;
  /** The media type, without its character set, which is UTF-8 for all text. */
  readonly mediaType: string;
  /** The table that the file holds, in one of its forms. */
  readonly table?: string;
  /** The content in pieces of bounded size: the same ones each time it is called. */
  chunks(): Iterable<Piece>;
}

/** A file of a snapshot that was written: what the manifest says of it. */
export interface FileRecord {
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** SHA-256 (FIPS 180-4) as 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  readonly table?: string;
  /** How many rows the file has: counted when it was read back. */
  readonly rows?: number;
}

/** A file of a snapshot that was written, for those that are made of its bytes. */
export interface WrittenFile extends FileRecord {
  /** CRC-32 (ISO 3309), as a zip has it: a check against damage, not against forgers. */
  readonly crc32: number;
  /** Reads the bytes as they were written, in pieces of bounded size; each is there until the next one is asked for. */
  read(): Iterable<Uint8Array>;
}

/** Plans a small file from its whole text. */
export function textFile(path: string, mediaType: string, text: string): PlannedFile {
  return { path, mediaType, chunks: () => [text] };
}

/** Plans a small JSON file, indented by two spaces. */
export function jsonFile(path: string, value: unknown): PlannedFile {
  return textFile(path, "application/json", `${JSON.stringify(value, null, 2)}\n`);
}
