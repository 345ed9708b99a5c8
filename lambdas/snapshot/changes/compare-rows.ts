import { toCellText } from "../cell-text.ts";
import type { Row } from "../order.ts";
import type { Field, TableSchema } from "../table-schema.ts";
import type { ChangesRow } from "../tables.generated.ts";
import { mergeRecords, type Placed, place } from "./merge-records.ts";
import { type Paired, type PairedTable, pairColumns } from "./paired.ts";
import { comparePositions, type RecordOrder, toKey, toRecordOrder } from "./record-order.ts";

/**
 * Compares the rows of a table before and after, value by value as their CSV has them, each side in the order of its
 * primary key. Holds one row of each side, but all rows of a table whose primary key is of other types than before.
 *
 * A column that a side does not have is null there, so that a new column is a change of each row that has a value in it.
 * Throws a `ChangesError` where rows are out of order.
 */
export function* compareRows(paired: PairedTable, before: Iterable<Row>, after: Iterable<Row>): Iterable<ChangesRow> {
  const order = toRecordOrder(paired);
  const columns = pairColumns(paired);
  const pairs = mergeRecords(placeRows(order, paired.before, before), placeRows(order, paired.after, after));
  for (const [was, is] of pairs)
    for (const column of columns) {
      const change = compareValues(column, was, is);
      if (change) yield toChangesRow(paired, column, was, is, change);
    }
}

/** Gives the rows of one side in the order of the table's records. */
export function placeRows(
  order: RecordOrder,
  table: TableSchema | undefined,
  rows: Iterable<Row>,
): Iterable<Placed<Row>> {
  if (table === undefined) return [];
  const toPosition = (row: Row) => order.ofRow(table, row);
  if (order.isOrderOfRows) return place(table.name, rows, toPosition);
  return Array.from(rows, (item) => ({ item, position: toPosition(item) })).sort((one, other) =>
    comparePositions(one.position, other.position),
  );
}

function compareValues(column: Paired<Field>, was: Row | undefined, is: Row | undefined) {
  const before = was && column.before ? (was[column.name] ?? null) : null;
  const after = is && column.after ? (is[column.name] ?? null) : null;
  // Most values are the same ones, and need not become texts.
  if (before === after) return undefined;
  const change = { before: toCellText(before), after: toCellText(after) };
  return change.before === change.after ? undefined : change;
}

function toChangesRow(
  { name, before, after }: PairedTable,
  column: Paired<Field>,
  was: Row | undefined,
  is: Row | undefined,
  change: Pick<ChangesRow, "before" | "after">,
): ChangesRow {
  const key = (was && before && toKey(before, was)) ?? (is && after && toKey(after, is)) ?? "";
  const op = was === undefined ? "added" : is === undefined ? "removed" : "changed";
  return { table: name, key, op, field: column.name, ...change };
}
