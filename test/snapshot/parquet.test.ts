import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openParquet } from "../../lambdas/release/read-parquet.ts";
import type { Row } from "../../lambdas/snapshot/order.ts";
import { toParquet } from "../../lambdas/snapshot/parquet.ts";
import type { FieldType, TableSchema } from "../../lambdas/snapshot/table-schema.ts";
import { publishedTables } from "../../lambdas/snapshot/tables.ts";
import { queryDuckDb, toJsonValue } from "../support/query-parquet.ts";

const GOLDEN = "test/fixtures/golden/snapshot/";
const COLUMN_TYPES: Readonly<Record<FieldType, string>> = {
  string: "VARCHAR",
  integer: "BIGINT",
  boolean: "BOOLEAN",
  date: "DATE",
};

/** On a machine that is busy. */
const SLOW = { timeout: 60_000 };

const column = (name: string, type: FieldType, required = false) => ({
  name,
  type,
  title: name,
  description: name,
  constraints: { required },
});

/** A table with a column of each type that may be empty. */
const TIDES: TableSchema = {
  $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
  name: "tides",
  title: "Tides",
  description: "High and low",
  fields: [
    column("id", "integer", true),
    column("text", "string"),
    column("n", "integer"),
    column("high", "boolean"),
    column("day", "date"),
  ],
  missingValues: [""],
  primaryKey: ["id"],
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "parquet-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const write = (rows: Iterable<Row>, table = TIDES) => Buffer.concat([...toParquet(table, rows)]);
function writeToDisk(rows: Iterable<Row>): string {
  const path = join(folder, "tides.parquet");
  writeFileSync(path, write(rows));
  return path;
}
const readRows = async (sql: string) =>
  (await queryDuckDb(sql)).map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [key, toJsonValue(value)])),
  );

const text = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1 }),
  fc.constantFrom("NA", "null", "040", "😀".repeat(40), "a\u0000b", "line\r\nfeed", "x".repeat(70_000), "\uFFFF"),
);
const cells = fc.record({
  text: fc.option(text),
  n: fc.option(fc.oneof(fc.maxSafeInteger(), fc.constantFrom(Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, 0))),
  high: fc.option(fc.boolean()),
  day: fc.option(
    fc
      .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10)),
  ),
});
const numbered = (rows: readonly Omit<Row, "id">[]): Row[] => rows.map((row, id) => ({ id, ...row }));

describe("a published Parquet file", () => {
  it.each(publishedTables)(
    "says to DuckDB what the JSON of $name says, in the types of its schema",
    async ({ name, fields, primaryKey }) => {
      const from = `'${GOLDEN}${name}.parquet'`;
      expect(await readRows(`SELECT * FROM ${from}`)).toEqual(
        JSON.parse(readFileSync(`${GOLDEN}${name}.json`, "utf8")),
      );
      const described = await queryDuckDb(`DESCRIBE SELECT * FROM ${from}`);
      expect(described.map((one) => [one.column_name, one.column_type])).toEqual(
        fields.map((field) => [field.name, COLUMN_TYPES[field.type]]),
      );
      const repetitions = await queryDuckDb(
        `SELECT name, repetition_type FROM parquet_schema(${from}) WHERE type IS NOT NULL`,
      );
      const isRequired = (field: (typeof fields)[number]) =>
        field.constraints?.required || primaryKey.includes(field.name);
      expect(repetitions.map((one) => [one.name, one.repetition_type])).toEqual(
        fields.map((field) => [field.name, isRequired(field) ? "REQUIRED" : "OPTIONAL"]),
      );
    },
  );

  it("names its table, and neither a version of a program nor a time", () => {
    const { buffer } = new Uint8Array(readFileSync(`${GOLDEN}claims.parquet`));
    const { created_by, key_value_metadata: pairs } = parquetMetadata(buffer);
    expect(created_by).toBe("hyparquet-writer");
    expect(pairs?.map(({ key }) => key)).toEqual(["table", "description"]);
    expect(pairs?.[0]?.value).toBe("claims");
  });
});

describe("writing a table as Parquet", () => {
  it("keeps every value for DuckDB and hyparquet, whatever it is, and gives the same bytes twice", SLOW, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(cells, { maxLength: 12 }).map(numbered), async (rows) => {
        const path = writeToDisk(rows);
        expect(await readRows(`SELECT * FROM '${path}'`)).toEqual(rows);
        expect(readFileSync(path).equals(write(rows))).toBe(true);
        const objects = await parquetReadObjects({ file: new Uint8Array(readFileSync(path)).buffer });
        expect(objects.map((row) => row.n)).toEqual(rows.map(({ n }) => (n === null ? null : BigInt(Number(n)))));
      }),
      { numRuns: 60 },
    );
  });

  it("states bounds of its columns by which DuckDB still finds every value", SLOW, async () => {
    const some = cells.filter((row) => row.text !== null && !row.text.includes("\u0000"));
    await fc.assert(
      fc.asyncProperty(fc.array(some, { minLength: 1, maxLength: 6 }).map(numbered), async (rows) => {
        const path = writeToDisk(rows);
        for (const { id, text: wanted, day } of rows) {
          const found = await queryDuckDb(
            `SELECT id FROM '${path}' WHERE text = '${String(wanted).replaceAll("'", "''")}' AND (${day === null ? "day IS NULL" : `day = DATE '${day}'`})`,
          );
          expect(found.map((row) => Number(row.id))).toContain(id);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("keeps a byte order mark that a text begins with, which some readers drop", async () => {
    const rows = numbered([{ text: "\uFEFFmark", n: null, high: null, day: null }]);
    using parquet = await openParquet(writeToDisk(rows));
    const [group] = await Array.fromAsync(parquet.groups());
    expect(group?.values("text")).toEqual(["\uFEFFmark"]);
  });

  it("keeps the columns of a table without rows", async () => {
    const path = writeToDisk([]);
    expect(await readRows(`SELECT * FROM '${path}'`)).toEqual([]);
    expect((await queryDuckDb(`DESCRIBE SELECT * FROM '${path}'`)).map((one) => one.column_type)).toEqual([
      "BIGINT",
      "VARCHAR",
      "BIGINT",
      "BOOLEAN",
      "DATE",
    ]);
  });

  it("gives many rows in groups and pieces of bounded size, in their order", SLOW, async () => {
    const rows = Array.from({ length: 4_001 }, (_, id) => ({
      id,
      text: `tide ${id}`,
      n: null,
      high: id % 2 === 0,
      day: null,
    }));
    expect([...toParquet(TIDES, rows)]).toHaveLength(4);
    const path = writeToDisk(rows);
    expect(await readRows(`SELECT * FROM '${path}'`)).toEqual(rows);
    const groups = await queryDuckDb(
      `SELECT DISTINCT row_group_id, row_group_num_rows FROM parquet_metadata('${path}') ORDER BY 1`,
    );
    expect(groups.map((group) => Number(group.row_group_num_rows))).toEqual([2000, 2000, 1]);
  });

  it.each([
    ["a value is missing", { id: 1, text: "x", n: 1, high: true }, "a row of tides has no day"],
    ["a required value is null", { id: null, text: "x", n: 1, high: true, day: null }, "got null"],
    ["a date is none", { id: 1, text: "x", n: 1, high: true, day: "soon" }, "integer"],
    ["a truth value is a text", { id: 1, text: "x", n: 1, high: "yes", day: null }, "boolean"],
  ])("stops where %s", (_, row, message) => {
    expect(() => write([row])).toThrow(message);
  });
});
