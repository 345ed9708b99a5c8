import type { TableSchema } from "../table-schema.ts";
import type { ChangesRow } from "../tables.generated.ts";
import { tables } from "../tables.ts";
import { compareTables, type TableSet } from "./compare-tables.ts";
import { keepFew } from "./keep-few.ts";
import type { PreviousSnapshot } from "./previous-snapshot.ts";

/** What a snapshot says of the release that it follows. */
export interface SnapshotChanges {
  /** That release; null for the first one. */
  readonly since: { readonly version: string; readonly manifestSha256: string } | null;
  /** The tables that it has, as it describes them. */
  readonly before: readonly TableSchema[];
  /** The rows of `changes`: the same ones each time. */
  rows(): Iterable<ChangesRow>;
  /** What changed besides the rows, for people: one sentence each, without its full stop. */
  readonly notes: readonly string[];
}

/** The changes of a first release: there is nothing that it could differ from. */
export const NO_CHANGES: SnapshotChanges = { since: null, before: [], rows: () => [], notes: [] };

/** Plans what a snapshot with these rows says of the release before. Nothing is compared until rows are asked for. */
export function planChanges(
  previous: PreviousSnapshot,
  rows: TableSet["rows"],
  notes: readonly string[],
): SnapshotChanges {
  const { edition, manifestSha256 } = previous;
  return {
    since: { version: edition.version, manifestSha256 },
    before: previous.tables,
    rows: keepFew(() => compareTables(previous, { tables, rows })),
    notes,
  };
}
