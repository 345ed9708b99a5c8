import type { Row } from "../order.ts";
import type { TableSchema } from "../table-schema.ts";
import { ChangesError } from "./changes-error.ts";
import { type PairedTable, pairColumns, pairTables } from "./paired.ts";
import { comparePositions, toRecordOrder } from "./record-order.ts";

/** Orders two rows of `changes` by the values of its primary key. */
export type ChangeOrder = (one: Row, other: Row) => number;

/**
 * The order of the changes from one set of tables to another: that of the tables, of their records and of their columns,
 * where what is there no more comes last. The order throws a `ChangesError` for a table or a column of neither.
 */
export function byChangeOrder(before: readonly TableSchema[], after: readonly TableSchema[]): ChangeOrder {
  const tables = new Map(pairTables(before, after).map((paired, rank) => [paired.name, toTableOrder(paired, rank)]));
  const find = (table: string) => {
    const found = tables.get(table);
    if (found === undefined) throw new ChangesError({ table }, "no such table is compared");
    return found;
  };
  return (one, other) => {
    const table = find(String(one.table));
    return table.rank - find(String(other.table)).rank || table.compareChanges(one, other);
  };
}

function toTableOrder(paired: PairedTable, rank: number) {
  const { ofKey } = toRecordOrder(paired);
  const columns = new Map(pairColumns(paired).map(({ name }, index) => [name, index]));
  const rankOf = ({ field }: Row) => {
    const found = columns.get(String(field));
    if (found === undefined)
      throw new ChangesError({ table: paired.name, field: String(field) }, "there is no such column");
    return found;
  };
  const compareKeys = (one: string, other: string) => (one === other ? 0 : comparePositions(ofKey(one), ofKey(other)));
  return {
    rank,
    compareChanges: (one: Row, other: Row) =>
      compareKeys(String(one.key), String(other.key)) || rankOf(one) - rankOf(other),
  };
}
