import { parseCellText } from "../snapshot/cell-text.ts";
import { byColumns, type Cell, type Row } from "../snapshot/order.ts";
import type { Field, TableSchema } from "../snapshot/table-schema.ts";
import { readCsv } from "./read-csv.ts";
import { readJsonRows } from "./read-json-rows.ts";

/** Two forms of a table do not say the same, or do not say what its schema promises. It must not be published. */
export class ParityError extends Error {
  override readonly name = "ParityError";
}

/**
 * Proves that a written CSV file and a written JSON file hold the same rows and values, row by row as it is iterated, and
 * gives each row once it is proven: nothing is proven of a row that nobody asks for.
 *
 * Both are read back. CSV cells are typed by the table schema alone, values are compared without conversion, required
 * ones must be there, and primary keys must rise, so that they are unique. `compareKeys` says what rising means where it
 * is not the order of the key's own values. Throws a `ParityError` that names the table, the row (counted from 1) and the
 * column.
 */
export function* proveParity(
  table: TableSchema,
  csvPath: string,
  jsonPath: string,
  compareKeys: (one: Row, other: Row) => number = byColumns(table.primaryKey),
): Iterable<Readonly<Record<string, unknown>>> {
  const [records, objects] = [Iterator.from(readCsv(csvPath)), Iterator.from(readJsonRows(jsonPath))];
  let previous: Row | undefined;
  try {
    checkHeader(table, records.next().value);
    for (let number = 1; ; number += 1) {
      const [record, object] = [records.next(), objects.next()];
      const where = `${table.name}, row ${number}`;
      if (record.done && object.done) return;
      if (record.done || object.done)
        throw new ParityError(`${where}: only the ${record.done ? "JSON" : "CSV"} has it`);
      const key = toKeyOfEqual(table, record.value, object.value, where);
      if (previous && compareKeys(previous, key) >= 0)
        throw new ParityError(`${where}: its primary key does not come after that of the row before`);
      previous = key;
      yield object.value;
    }
  } finally {
    for (const each of [records, objects]) each.return?.();
  }
}

function checkHeader(table: TableSchema, header: readonly string[] | undefined): void {
  const names = table.fields.map((field) => field.name).join();
  if (header?.join() !== names) throw new ParityError(`${table.name}: the header is not ${names}`);
}

/** The primary key of a row, once all its values were found to be the same in both forms. */
function toKeyOfEqual(
  table: TableSchema,
  record: readonly string[],
  object: Readonly<Record<string, unknown>>,
  where: string,
): Row {
  const { fields, primaryKey } = table;
  if (record.length !== fields.length || Object.keys(object).length !== fields.length)
    throw new ParityError(`${where}: it does not have ${fields.length} columns`);
  const key: Record<string, Cell> = {};
  let index = 0;
  for (const field of fields) {
    const cell = parseCell(field, record[index++] ?? "", where);
    const value = object[field.name];
    if (cell !== value)
      throw new ParityError(`${where}, ${field.name}: the CSV has ${toJson(cell)} and the JSON ${toJson(value)}`);
    if (primaryKey.includes(field.name)) key[field.name] = cell;
  }
  return key;
}

/** Types a CSV cell by its column; the only missing value is the empty text. */
function parseCell(field: Field, text: string, where: string): Cell {
  if (text === "") {
    if (field.constraints?.required) throw new ParityError(`${where}, ${field.name}: a required value is missing`);
    return null;
  }
  const cell = parseCellText(field.type, text);
  if (cell !== undefined) return cell;
  throw new ParityError(`${where}, ${field.name}: the CSV has ${toJson(text)}, which is no ${field.type}`);
}

function toJson(value: unknown): string {
  return JSON.stringify(value) ?? "nothing";
}
