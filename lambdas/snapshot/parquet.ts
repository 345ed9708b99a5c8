import { ByteWriter, type ColumnSource, ParquetWriter, type SchemaElement } from "hyparquet-writer";
import type { Cell, Row } from "./order.ts";
import type { Field, FieldType, TableSchema } from "./table-schema.ts";

/** Few enough that a group of the widest table takes a few MB, and enough that its dictionaries pay. */
const ROWS_PER_GROUP = 2_000;

type ParquetValue = string | bigint | number | boolean | null;

const DAY = 86_400_000;

/** Both the older and the newer way of saying what the bytes mean (Parquet format, LogicalTypes.md): readers differ in which they heed. */
const TYPES: Readonly<Record<FieldType, Partial<SchemaElement>>> = {
  string: { type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" } },
  integer: { type: "INT64" },
  boolean: { type: "BOOLEAN" },
  date: { type: "INT32", converted_type: "DATE", logical_type: { type: "DATE" } },
};

/** The columns of a table as Parquet has them (Parquet format, SchemaElement), the root first. */
export function toParquetSchema(table: TableSchema): SchemaElement[] {
  const columns = table.fields.map((field) => ({
    name: field.name,
    repetition_type: isRequired(table, field) ? ("REQUIRED" as const) : ("OPTIONAL" as const),
    ...TYPES[field.type],
  }));
  return [{ name: table.name, num_children: columns.length }, ...columns];
}

/**
 * Writes a table as Parquet, one group of rows at a time.
 *
 * The bytes depend on the rows and the schema alone. Who wrote it is said without a version, and pages are compressed
 * with the Snappy of the writer itself, which is pinned with it; every reader knows Snappy, and the zlib of Node changes.
 * Nor is the edition named, so that a table in which nothing changed keeps its digest from release to release, as its CSV does.
 * Throws an `Error` for a value that is missing or not of its column's type.
 */
export function* toParquet(table: TableSchema, rows: Iterable<Row>): Iterable<Uint8Array> {
  const bytes = new ByteWriter();
  const parquet = new ParquetWriter({
    writer: bytes,
    schema: toParquetSchema(table),
    codec: "SNAPPY",
    createdBy: "hyparquet-writer",
    kvMetadata: [
      { key: "table", value: table.name },
      { key: "description", value: table.description },
    ],
  });
  for (const columnData of toGroups(table, rows)) {
    requireDone(parquet.write({ columnData, rowGroupSize: ROWS_PER_GROUP }));
    yield takeBytes(bytes);
  }
  requireDone(parquet.finish());
  yield takeBytes(bytes);
}

/** A writer in memory is never waited for: one that had to be would lose its bytes here. */
function requireDone(result: void | Promise<void>): void {
  if (result instanceof Promise) throw new Error("the Parquet writer did not end at once");
}

/** Column by column from the first, so that no row is held. */
function* toGroups(table: TableSchema, rows: Iterable<Row>): Iterable<ColumnSource[]> {
  const start = () => table.fields.map((field) => ({ name: field.name, field, data: [] as ParquetValue[] }));
  let [group, count] = [start(), 0];
  for (const row of rows) {
    for (const { field, data } of group) data.push(toValue(table, field, row[field.name]));
    count += 1;
    if (count < ROWS_PER_GROUP) continue;
    yield group;
    [group, count] = [start(), 0];
  }
  if (count > 0) yield group;
}

function toValue(table: TableSchema, { name, type }: Field, cell: Cell | undefined): ParquetValue {
  if (cell === undefined) throw new Error(`a row of ${table.name} has no ${name}`);
  if (cell === null) return null;
  switch (type) {
    case "integer":
      return BigInt(cell);
    case "date":
      return Date.parse(String(cell)) / DAY;
    case "boolean":
    case "string":
      return cell;
  }
}

function isRequired({ primaryKey }: TableSchema, { name, constraints }: Field): boolean {
  return constraints?.required === true || primaryKey.includes(name);
}

/** A copy of what was written since the last time, since the writer goes on in the same memory. */
function takeBytes(writer: ByteWriter): Uint8Array {
  const taken = writer.getBytes().slice();
  writer.index = 0;
  return taken;
}
