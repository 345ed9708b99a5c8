import type { Row } from "../order.ts";
import type { TableSchema } from "../table-schema.ts";
import type { ChangesRow } from "../tables.generated.ts";
import { compareRows } from "./compare-rows.ts";
import { pairTables } from "./paired.ts";

/** The tables of a snapshot, published already or yet to be. */
export interface TableSet {
  readonly tables: readonly TableSchema[];
  /** The rows of one of them, in the order of its primary key: the same ones each time. */
  rows(table: string): Iterable<Row>;
}

/** Compares all tables of two snapshots but `changes`, one row of each at a time. Throws as `compareRows` does. */
export function* compareTables(before: TableSet, after: TableSet): Iterable<ChangesRow> {
  for (const paired of pairTables(before.tables, after.tables)) {
    const rowsOf = (side: TableSet, table: TableSchema | undefined) => (table ? side.rows(table.name) : []);
    yield* compareRows(paired, rowsOf(before, paired.before), rowsOf(after, paired.after));
  }
}
