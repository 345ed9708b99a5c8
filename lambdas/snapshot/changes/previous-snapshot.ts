import type { Edition } from "../edition.ts";
import type { Row } from "../order.ts";
import type { TableSchema } from "../table-schema.ts";

/** The snapshot that a release follows, as it was published: read back from the store, every file checked against its manifest. */
export interface PreviousSnapshot {
  readonly edition: Edition;
  readonly manifestSha256: string;
  /** The tables as its own `datapackage.json` describes them, which may differ from those of today. */
  readonly tables: readonly TableSchema[];
  /** The rows of one of its tables, in the order of the primary key. */
  rows(table: string): Iterable<Row>;
  /** The SHA-256 of one of its files; undefined where it has no such file. */
  sha256(path: string): string | undefined;
}
