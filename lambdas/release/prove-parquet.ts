import type { SchemaElement } from "hyparquet";
import { toParquetSchema } from "../snapshot/parquet.ts";
import type { Field, TableSchema } from "../snapshot/table-schema.ts";
import { ParityError } from "./prove-parity.ts";
import { openParquet, type ParquetGroup } from "./read-parquet.ts";

/** What a column is by, in the order in which a difference is told. */
const TRAITS = ["name", "type", "converted_type", "repetition_type"] as const;

type ReadRow = Readonly<Record<string, unknown>>;

/**
 * Proves that a written Parquet file holds the rows and values that were read from the other forms of its table, and says
 * of its columns what the table schema says. It is read back; an integer has to be one of 64 bits. Returns how many rows
 * there are.
 *
 * Rejects with a `ParityError` that names the table, the row (counted from 1) and the column, and with what `rows` throws.
 */
export async function proveParquet(table: TableSchema, path: string, rows: Iterable<ReadRow>): Promise<number> {
  using parquet = await openParquet(path);
  proveColumns(table, parquet.schema);
  const expected = Iterator.from(rows);
  let number = 0;
  try {
    for await (const group of parquet.groups()) {
      proveGroup(table, group, expected, number);
      number += group.rows;
    }
    if (!expected.next().done) throw new ParityError(`${where(table, number)}: the Parquet does not have it`);
  } finally {
    expected.return?.();
  }
  return number;
}

function proveColumns(table: TableSchema, schema: readonly SchemaElement[]): void {
  const expected = toParquetSchema(table);
  for (const [index, column] of expected.entries()) {
    const trait = TRAITS.find((one) => schema[index]?.[one] !== column[one]);
    if (trait !== undefined)
      throw new ParityError(`${table.name}, ${column.name}: the ${trait} in the Parquet is ${schema[index]?.[trait]}`);
  }
  if (schema.length !== expected.length) throw new ParityError(`${table.name}: the Parquet has more columns`);
}

function proveGroup(table: TableSchema, group: ParquetGroup, rows: Iterator<ReadRow>, before: number): void {
  const columns = table.fields.map((field) => ({ field, values: group.values(field.name) }));
  for (let index = 0; index < group.rows; index += 1) {
    const { value: row }: { value?: ReadRow } = rows.next();
    if (row === undefined) throw new ParityError(`${where(table, before + index)}: only the Parquet has it`);
    for (const { field, values } of columns) {
      const expected = toExpected(field, row[field.name]);
      if (values[index] !== expected)
        throw new ParityError(
          `${where(table, before + index)}, ${field.name}: the Parquet has ${show(values[index])} and the JSON ${show(expected)}`,
        );
    }
  }
}

function where({ name }: TableSchema, rowsBefore: number): string {
  return `${name}, row ${rowsBefore + 1}`;
}

function toExpected({ type }: Field, value: unknown): unknown {
  return type === "integer" && typeof value === "number" ? BigInt(value) : value;
}

function show(value: unknown): string {
  return typeof value === "bigint" ? String(value) : (JSON.stringify(value) ?? "nothing");
}
