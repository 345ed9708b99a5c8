import { toCellText } from "../cell-text.ts";
import type { Cell, Row } from "../order.ts";
import type { TableSchema } from "../table-schema.ts";
import type { ChangesRow } from "../tables.generated.ts";
import { mergeRecords, type Placed, place } from "./merge-records.ts";
import { type PairedTable, pairColumns } from "./paired.ts";
import type { ValueChange } from "./record-change.ts";
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
  const columns = pairColumns(paired).map(({ name }) => name);
  const pairs = mergeRecords(placeRows(order, paired.before, before), placeRows(order, paired.after, after));
  for (const [was, is] of pairs)
    for (const field of columns) {
      const change = compareCells(was?.[field] ?? null, is?.[field] ?? null);
      if (change) yield { ...toPlace(paired, was, is), field, ...change };
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

function compareCells(was: Cell, is: Cell): ValueChange | undefined {
  // Most values are the same ones, and need not become texts.
  if (was === is) return undefined;
  const change = { before: toCellText(was), after: toCellText(is) };
  return change.before === change.after ? undefined : change;
}

function toPlace({ name, before, after }: PairedTable, was: Row | undefined, is: Row | undefined) {
  // A record that is on both sides has the same key on both.
  const key = was && before ? toKey(before, was) : is && after ? toKey(after, is) : "";
  return { table: name, key, op: was === undefined ? "added" : is === undefined ? "removed" : "changed" } as const;
}
