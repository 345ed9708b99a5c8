import { DuckDBInstance } from "@duckdb/node-api";

/** Asks DuckDB, which shares no code with the writer of our Parquet files. Rejects where the SQL is wrong or a file unreadable. */
export async function queryDuckDb(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    return (await connection.runAndReadAll(sql)).getRowObjectsJS();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** A value of DuckDB as JSON has it: a date as YYYY-MM-DD, and an integer, which has to be one of 64 bits, as a number. */
export function toJsonValue(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === "number") throw new TypeError(`${value} is no integer of 64 bits`);
  return typeof value === "bigint" ? Number(value) : value;
}
