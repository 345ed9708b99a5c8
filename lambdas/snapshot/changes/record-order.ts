import { type Cell, compareCells, type Row } from "../order.ts";
import type { TableSchema } from "../table-schema.ts";
import { ChangesError } from "./changes-error.ts";
import type { PairedTable } from "./paired.ts";

/** Where a record stands among those of its table: compared value by value. */
export type Position = readonly Cell[];

/** The order in which `changes` tells of the records of one table. */
export interface RecordOrder {
  /** Whether it is the order of the rows of both snapshots. If not, they have to be sorted, and held for that. */
  readonly isOrderOfRows: boolean;
  ofRow(table: TableSchema, row: Row): Position;
  /** Throws a `ChangesError` for a text that is no key of the table. */
  ofKey(key: string): Position;
}

/**
 * The order of the records of a table: that of its primary key. Only where the key has got another number of columns, or
 * others of another type, do the two snapshots share no order, and it is that of the keys as texts.
 */
export function toRecordOrder(paired: PairedTable): RecordOrder {
  const types = keyTypes(paired.after ?? paired.before);
  if (paired.before && paired.after && keyTypes(paired.before).join() !== types.join())
    return { isOrderOfRows: false, ofRow: (table, row) => [toKey(table, row)], ofKey: (key) => [key] };
  return { isOrderOfRows: true, ofRow: toKeyCells, ofKey: (key) => parseKey(paired.name, types, key) };
}

/** The primary key of a row as one text: the value of one column, a JSON array of the values of several. */
export function toKey(table: TableSchema, row: Row): string {
  const cells = toKeyCells(table, row);
  return cells.length === 1 ? String(cells[0]) : JSON.stringify(cells);
}

export function comparePositions(one: Position, other: Position): number {
  for (const [index, cell] of one.entries()) {
    const order = compareCells(cell, other[index] ?? null);
    if (order !== 0) return order;
  }
  return one.length - other.length;
}

function toKeyCells({ name, primaryKey }: TableSchema, row: Row): readonly Cell[] {
  return primaryKey.map((column) => {
    const cell = row[column];
    if (cell === undefined || cell === null)
      throw new ChangesError(
        { table: name, field: column },
        "a row has no value here, and it is part of the primary key",
      );
    return cell;
  });
}

function keyTypes(table: TableSchema | undefined): readonly string[] {
  const types = new Map(table?.fields.map(({ name, type }) => [name, type]));
  return (table?.primaryKey ?? []).map((column) => types.get(column) ?? "none");
}

function parseKey(table: string, types: readonly string[], key: string): Position {
  if (types.length === 1) return [types[0] === "integer" ? Number(key) : key];
  const cells = parseKeyArray(key);
  if (cells?.length !== types.length)
    throw new ChangesError({ table, key }, `this is no key of ${types.length} values`);
  return cells;
}

/** Reads the key of a table whose primary key has several columns; undefined where it is not an array. */
export function parseKeyArray(key: string): readonly Cell[] | undefined {
  try {
    const value: unknown = JSON.parse(key);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
