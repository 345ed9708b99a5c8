import type { ChangesRow } from "../tables.generated.ts";
import { formatCount } from "./format-count.ts";
import { groupRecords, type RecordChange, toChangesRows } from "./record-change.ts";
import { summariseChanges } from "./summarise-changes.ts";

/**
 * Tells changes in lines of plain text: how many rows of each table, then the first `most` changes, a line for each value of
 * a changed row and for each row that was added or removed. Reads the rows once, and holds only these lines.
 *
 * Texts are quoted as in JSON; what else a terminal would act on is for the caller to escape.
 */
export function describeDiff(rows: Iterable<ChangesRow>, most: number): readonly string[] {
  const lines: string[] = [];
  let total = 0;
  const summary = summariseChanges(
    watch(rows, (record) => {
      const told = describeRecordChange(record);
      total += told.length;
      lines.push(...told.slice(0, most - lines.length));
    }),
  );
  if (summary.values === 0) return ["nothing changed"];
  const counts = Array.from(
    summary.tables,
    ([table, { added, removed, changed }]) =>
      `${table}: ${formatCount(added)} added, ${formatCount(removed)} removed, ${formatCount(changed)} changed`,
  );
  return [...counts, ...lines, ...(total > lines.length ? [`and ${formatCount(total - lines.length)} more`] : [])];
}

/** Passes rows on, and shows each record before its rows. */
function* watch(rows: Iterable<ChangesRow>, see: (record: RecordChange) => void): Iterable<ChangesRow> {
  for (const record of groupRecords(rows)) {
    see(record);
    yield* toChangesRows(record);
  }
}

function describeRecordChange({ table, key, op, fields }: RecordChange): readonly string[] {
  const record = `${table} ${key} ${op}`;
  if (op !== "changed") return [record];
  return Array.from(fields, ([field, { before, after }]) => `${record} ${field}: ${quote(before)} → ${quote(after)}`);
}

function quote(text: string | null): string {
  return text === null ? "nothing" : JSON.stringify(text);
}
