import type { ChangesRow } from "../tables.generated.ts";
import { groupRecords, type RecordChange } from "./record-change.ts";
import { type Fate, type RecordKind, toRecordFate } from "./record-kind.ts";

/** How many records of one kind are listed for each thing that may become of them; the others are counted. */
const MOST_LISTED = 100;

/** A record with the change that says what became of it: for one that was given up, that of its row in `ids`. */
export interface ListedRecord {
  readonly id: string;
  readonly change: RecordChange;
}

/** The records of one kind that the same thing became of: all are counted, the first ones listed. */
export interface FateTally {
  readonly count: number;
  readonly listed: readonly ListedRecord[];
}

/** What changes amount to. */
export interface ChangesSummary {
  /** How many values differ: the rows of `changes`. */
  readonly values: number;
  /** How many rows of each table were added, removed and changed; a table with none of these is left out. */
  readonly tables: ReadonlyMap<string, Readonly<Record<ChangesRow["op"], number>>>;
  /** Whether an id was added, merged, retired or taken back into use: what makes a version a minor one. */
  readonly touchesIds: boolean;
  of(kind: RecordKind, fate: Fate): FateTally;
}

/** Sums changes up in one pass, and holds counts and the listed records alone. */
export function summariseChanges(rows: Iterable<ChangesRow>): ChangesSummary {
  const tables = new Map<string, Record<ChangesRow["op"], number>>();
  const fates = new Map<string, { count: number; readonly listed: ListedRecord[] }>();
  let values = 0;
  let touchesIds = false;
  for (const change of groupRecords(rows)) {
    values += change.fields.size;
    touchesIds ||= change.table === "ids" && change.fields.has("status");
    const counts = tables.get(change.table) ?? { added: 0, removed: 0, changed: 0 };
    counts[change.op] += 1;
    tables.set(change.table, counts);
    const found = toRecordFate(change);
    if (found === undefined) continue;
    const name = `${found.kind} ${found.fate}`;
    const tally = fates.get(name) ?? { count: 0, listed: [] };
    fates.set(name, tally);
    tally.count += 1;
    if (tally.listed.length < MOST_LISTED && found.fate !== "recounted") tally.listed.push({ id: found.id, change });
  }
  return { values, tables, touchesIds, of: (kind, fate) => fates.get(`${kind} ${fate}`) ?? { count: 0, listed: [] } };
}
