import { toParquetSchema } from "../snapshot/parquet.ts";
import type { Field, TableSchema } from "../snapshot/table-schema.ts";
import { ParityError } from "./prove-parity.ts";
import { readJsonRows } from "./read-json-rows.ts";
import { openParquet } from "./read-parquet.ts";

/** What a column is by, in the order in which a difference is told. */
const TRAITS = ["name", "type", "converted_type", "repetition_type"] as const;

/**
 * Proves that a written Parquet file holds the rows and values of the written JSON file of its table, and says of its
 * columns what the table schema says. Both are read back; an integer has to be one of 64 bits.
 *
 * Rejects with a `ParityError` that names the table, the row (counted from 1) and the column.
 */
export async function proveParquet(table: TableSchema, parquetPath: string, jsonPath: string): Promise<void> {
  const { schema, groups } = await openParquet(parquetPath);
  const expected = toParquetSchema(table);
  for (const [index, column] of expected.entries()) {
    const trait = TRAITS.find((one) => schema[index]?.[one] !== column[one]);
    if (trait !== undefined)
      throw new ParityError(`${table.name}, ${column.name}: the ${trait} in the Parquet is ${schema[index]?.[trait]}`);
  }
  if (schema.length !== expected.length) throw new ParityError(`${table.name}: the Parquet has more columns`);
  const objects = Iterator.from(readJsonRows(jsonPath));
  let number = 0;
  try {
    for await (const rows of groups())
      for (const row of rows) proveRow(table, row, objects.next().value, `${table.name}, row ${++number}`);
    if (!objects.next().done) throw new ParityError(`${table.name}, row ${number + 1}: only the JSON has it`);
  } finally {
    objects.return?.();
  }
}

function proveRow(
  { fields }: TableSchema,
  row: Readonly<Record<string, unknown>>,
  object: Readonly<Record<string, unknown>> | undefined,
  where: string,
): void {
  if (object === undefined) throw new ParityError(`${where}: only the Parquet has it`);
  for (const field of fields) {
    const [value, expected] = [row[field.name], toExpected(field, object[field.name])];
    if (value !== expected)
      throw new ParityError(`${where}, ${field.name}: the Parquet has ${show(value)} and the JSON ${show(expected)}`);
  }
}

function toExpected({ type }: Field, value: unknown): unknown {
  return type === "integer" && typeof value === "number" ? BigInt(value) : value;
}

function show(value: unknown): string {
  return typeof value === "bigint" ? String(value) : (JSON.stringify(value) ?? "nothing");
}
