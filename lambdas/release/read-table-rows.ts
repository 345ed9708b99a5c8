import { byColumns, type Row } from "../snapshot/order.ts";
import type { Field, TableSchema } from "../snapshot/table-schema.ts";
import { changesTable } from "../snapshot/tables.ts";
import { readJsonRows } from "./read-json-rows.ts";

/**
 * Reads the rows of a published table from its JSON file, one at a time.
 *
 * A file that was read from a store is input: each row has to have the columns of its schema and no others, each value
 * the type of its column, and the rows the order of the primary key, which only the table `changes` does not have. Throws
 * a `TypeError` that names the table, the row (counted from 1) and the column.
 */
export function* readTableRows(table: TableSchema, path: string): Iterable<Row> {
  const compareKeys = byColumns(table.primaryKey);
  const isSorted = table.name !== changesTable.name;
  let [previous, number]: [Row | undefined, number] = [undefined, 0];
  for (const row of readJsonRows(path)) {
    number += 1;
    const where = `${table.name}, row ${number}`;
    if (!isRowOf(table, row)) throw new TypeError(`${where}: ${findFault(table, row)}`);
    if (isSorted && previous && compareKeys(previous, row) >= 0)
      throw new TypeError(`${where}: its primary key does not come after that of the row before`);
    previous = row;
    yield row;
  }
}

function isRowOf(table: TableSchema, row: Readonly<Record<string, unknown>>): row is Row {
  return findFault(table, row) === undefined;
}

function findFault({ fields }: TableSchema, row: Readonly<Record<string, unknown>>): string | undefined {
  if (typeof row !== "object" || row === null) return "it is no object";
  if (Object.keys(row).length !== fields.length) return `it does not have ${fields.length} columns`;
  const wrong = fields.find((field) => !isCellOf(field, row[field.name]));
  return wrong && `${wrong.name} is ${JSON.stringify(row[wrong.name]) ?? "missing"}, which is no ${wrong.type}`;
}

/** Whether a value is one of its column (Table Schema 2.0, field types). No text is empty. */
function isCellOf({ type, constraints }: Field, value: unknown): boolean {
  if (value === null) return !constraints?.required;
  switch (type) {
    case "integer":
      return Number.isSafeInteger(value);
    case "boolean":
      return typeof value === "boolean";
    case "date":
      return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
    case "string":
      return typeof value === "string" && value !== "";
  }
}
