import type { Descriptor } from "../claims/records.generated.ts";
import type { SourceState } from "../snapshot/edition.ts";
import type { TableSchema } from "../snapshot/table-schema.ts";
import type { ChangesRow, TableRows } from "../snapshot/tables.generated.ts";

/**
 * Everything that the catalogue is made from: a value that whoever calls has read and checked. The same one always gives
 * the same bytes.
 */
export interface CatalogueInput {
  /** Where readers find it, without a slash at its end: https://claims.example.org. */
  readonly site: string;
  readonly dataset: DatasetDescription;
  /** Every version that was published, the first one first. */
  readonly releases: readonly PublishedRelease[];
  /** The one that is shown: what `latest` leads to, and the newest where every version is withdrawn. */
  readonly shown: PublishedRelease;
  /** The tables of the one that is shown. */
  readonly data: CatalogueData;
}

/** What a snapshot says of the dataset as a whole. */
export type DatasetDescription = Pick<
  Descriptor,
  "name" | "title" | "description" | "homepage" | "keywords" | "creators" | "licence"
>;

/** A version that was published, with what it says of itself. */
export interface PublishedRelease {
  /** The number of its record in the log. */
  readonly sequence: number;
  readonly version: string;
  /** The time of the dataset's commit (RFC 3339, UTC, whole seconds). */
  readonly date: string;
  /** The prefix of its files: `snapshots/<version>-<16 hex>/`. */
  readonly snapshot: string;
  readonly manifestSha256: string;
  readonly source: SourceState;
  /** The release that `changes` is counted from; null for a first one. */
  readonly since: string | null;
  /** Every file of the snapshot but its manifest, sorted by path. */
  readonly files: readonly ReleasedFile[];
  readonly changes: readonly ChangesRow[];
  /** Its tables as it describes them itself, which may differ from those of today; left out where they do not. */
  readonly tables?: readonly TableSchema[];
  /** Why it is withdrawn, if it is. */
  readonly yanked?: string;
  /** When it was withdrawn (RFC 3339, UTC, whole seconds), where that is known. */
  readonly yankedOn?: string;
}

/** A published file, as its manifest has it. */
export interface ReleasedFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly mediaType: string;
  /** How many rows it has, if it is a table. */
  readonly rows?: number;
}

/** The tables that pages are made from. `evidence` repeats the others, and `changes` belongs to each release. */
export type CatalogueData = {
  readonly [Table in Exclude<keyof TableRows, "evidence" | "changes">]: readonly TableRows[Table][];
};
