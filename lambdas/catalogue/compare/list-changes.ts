import { groupRecords, type RecordChange } from "../../snapshot/changes/record-change.ts";
import { type ChangesSummary, summariseChanges } from "../../snapshot/changes/summarise-changes.ts";
import type { ChangesRow } from "../../snapshot/tables.generated.ts";

/** How many values a page lists; the file of the changes has all of them. */
export const MOST_LISTED = 500;

/** What people look for first, and last what only repeats other tables. */
const FIRST: readonly string[] = ["claims", "attestations", "sources", "entities"];
const LAST: readonly string[] = ["ids", "evidence"];

/** Changes as a page shows them: by table and by record. */
export interface ListedChanges {
  readonly summary: ChangesSummary;
  readonly tables: readonly ListedTable[];
  /** How many values are listed, and how many there are to be listed. */
  readonly listed: number;
  readonly total: number;
}

/** The changes of one table: all rows are counted, the first values listed. */
export interface ListedTable {
  readonly name: string;
  readonly counts: Readonly<Record<ChangesRow["op"], number>>;
  readonly records: readonly RecordChange[];
}

/** Lists the first values that changed, of all tables or of one. Holds no more rows of a table than are listed. */
export function listChanges(rows: Iterable<ChangesRow>, table?: string, most = MOST_LISTED): ListedChanges {
  const first = new Map<string, ChangesRow[]>();
  let total = 0;
  for (const row of rows) {
    if (table !== undefined && row.table !== table) continue;
    total += 1;
    const held = first.get(row.table);
    if (held === undefined) first.set(row.table, [row]);
    else if (held.length < most) held.push(row);
  }
  const listed = [...first.keys()]
    .sort((one, other) => toRank(one) - toRank(other))
    .flatMap((name) => first.get(name) ?? [])
    .slice(0, most);
  const summary = summariseChanges(rows);
  return { summary, tables: toTables(listed, summary), listed: listed.length, total };
}

function toTables(rows: readonly ChangesRow[], summary: ChangesSummary): readonly ListedTable[] {
  return Array.from(
    Map.groupBy(groupRecords(rows), (record) => record.table),
    ([name, records]) => ({
      name,
      counts: summary.tables.get(name) ?? { added: 0, removed: 0, changed: 0 },
      records,
    }),
  );
}

function toRank(table: string): number {
  const index = FIRST.indexOf(table);
  if (index >= 0) return index;
  return FIRST.length + 1 + LAST.indexOf(table);
}
