import { byColumns, type Row } from "../order.ts";
import type { ChangesRow } from "../tables.generated.ts";
import { changeRow, hasSameColumns } from "./change-row.ts";
import { placeRows } from "./compare-rows.ts";
import { mergeRecords, place } from "./merge-records.ts";
import { type PairedTable, pairColumns } from "./paired.ts";
import { groupRecords } from "./record-change.ts";
import { toRecordOrder } from "./record-order.ts";

/**
 * Applies the changes of one table to its old rows, and gives the new ones, typed by the new schema: what `compareRows`
 * found, the other way round. Holds what that holds.
 *
 * Throws a `ChangesError` that names table, key and field where a value is not the one that was before, a record to be
 * changed or removed is absent, one to be added is there, or a value would be lost without a change that says so.
 */
export function applyChanges(paired: PairedTable, rows: Iterable<Row>, changes: Iterable<ChangesRow>): Iterable<Row> {
  const changed = applyInOrder(paired, rows, changes);
  if (toRecordOrder(paired).isOrderOfRows) return changed;
  return [...changed].sort(byColumns(paired.after?.primaryKey ?? []));
}

function* applyInOrder(paired: PairedTable, rows: Iterable<Row>, changes: Iterable<ChangesRow>): Iterable<Row> {
  const order = toRecordOrder(paired);
  const columns = pairColumns(paired);
  const canPass = hasSameColumns(columns);
  const records = place(paired.name, groupRecords(changes), ({ key }) => order.ofKey(key));
  for (const [row, record] of mergeRecords(placeRows(order, paired.before, rows), records)) {
    const changed = row && !record && canPass ? row : changeRow(paired, columns, row, record);
    if (changed) yield changed;
  }
}
