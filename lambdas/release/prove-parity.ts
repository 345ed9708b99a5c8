import { byColumns, type Cell, type Row } from "../snapshot/order.ts";
import type { Field, TableSchema } from "../snapshot/table-schema.ts";
import { readCsv } from "./read-csv.ts";
import { readJsonRows } from "./read-json-rows.ts";

/** Two forms of a table do not say the same, or do not say what its schema promises. It must not be published. */
export class ParityError extends Error {
  override readonly name = "ParityError";
}

/**
 * Proves that a written CSV file and a written JSON file hold the same rows and values, and counts the rows.
 *
 * Both are read back. CSV cells are typed by the table schema alone, values are compared without conversion, required
 * ones must be there, and primary keys must rise, so that they are unique. Rejects with a `ParityError` that names the
 * table, the row (counted from 1) and the column.
 */
export async function proveParity(table: TableSchema, csvPath: string, jsonPath: string): Promise<number> {
  const records = readCsv(csvPath)[Symbol.asyncIterator]();
  const objects = readJsonRows(jsonPath)[Symbol.asyncIterator]();
  checkHeader(table, (await records.next()).value);
  const compareKeys = byColumns(table.primaryKey);
  let previous: Row | undefined;
  for (let rows = 0; ; rows += 1) {
    const [record, object] = [await records.next(), await objects.next()];
    const where = `${table.name}, row ${rows + 1}`;
    if (record.done && object.done) return rows;
    if (record.done || object.done) throw new ParityError(`${where}: only the ${record.done ? "JSON" : "CSV"} has it`);
    const row = parseRecord(table, record.value, where);
    compareRows(table, row, object.value, where);
    if (previous && compareKeys(previous, row) >= 0)
      throw new ParityError(`${where}: its primary key does not come after that of the row before`);
    previous = row;
  }
}

function checkHeader(table: TableSchema, header: readonly string[] | undefined): void {
  const names = table.fields.map((field) => field.name).join();
  if (header?.join() !== names) throw new ParityError(`${table.name}: the header is not ${names}`);
}

function parseRecord(table: TableSchema, record: readonly string[], where: string): Row {
  if (record.length !== table.fields.length)
    throw new ParityError(`${where}: the CSV has ${record.length} cells for ${table.fields.length} columns`);
  return Object.fromEntries(
    table.fields.map((field, index) => [field.name, parseCell(field, record[index] ?? "", `${where}, ${field.name}`)]),
  );
}

/** Types a CSV cell by its column (Table Schema 2.0, field types; the only missing value is the empty text). */
function parseCell(field: Field, text: string, where: string): Cell {
  if (text === "") {
    if (field.constraints?.required) throw new ParityError(`${where}: a required value is missing`);
    return null;
  }
  switch (field.type) {
    case "integer":
      if (/^(0|-?[1-9]\d{0,14})$/.test(text)) return Number(text);
      break;
    case "boolean":
      if (text === "true" || text === "false") return text === "true";
      break;
    case "date":
      if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
      break;
    case "string":
      return text;
  }
  throw new ParityError(`${where}: the CSV has ${JSON.stringify(text)}, which is no ${field.type}`);
}

function compareRows(table: TableSchema, row: Row, object: Readonly<Record<string, unknown>>, where: string): void {
  const names = table.fields.map((field) => field.name).join();
  if (Object.keys(object).join() !== names)
    throw new ParityError(`${where}: the keys of the JSON object are not ${names}`);
  for (const { name } of table.fields)
    if (row[name] !== object[name])
      throw new ParityError(
        `${where}, ${name}: the CSV has ${JSON.stringify(row[name])} and the JSON ${JSON.stringify(object[name])}`,
      );
}
