import { DatabaseSync } from "node:sqlite";
import papa from "papaparse";
import { checkDataset } from "../../lambdas/local/check-dataset.ts";
import type { Edition } from "../../lambdas/snapshot/edition.ts";
import { type PlannedTable, planSnapshot } from "../../lambdas/snapshot/plan-snapshot.ts";
import type { FieldType } from "../../lambdas/snapshot/table-schema.ts";

/** The five documents, by outlet and year, so that an expected row can be read at a glance. */
export const SOURCES = {
  arab2016: "new-arab-2016-12-23-weapons-request",
  arab2019: "new-arab-2019-09-03-moscow-visit",
  times2019: "moscow-times-2019-09-air-defence",
  herald2020: "weekend-herald-2020-02-08-ties",
  memri2024: "memri-2024-02-01-fayadh-ambassador",
} as const;

/** A row as its values in the order of the columns asked for. An empty cell is `null`, a boolean the text published. */
export type ResultRow = readonly unknown[];

/** Asks the published tables. Throws where the SQL is wrong. */
export type Query = (sql: string) => readonly ResultRow[];

/** No table says which edition it belongs to: any will do. */
const EDITION: Edition = {
  version: "1.0.0",
  date: "2025-01-31T09:30:00Z",
  source: { commit: "0".repeat(40), state: "clean" },
};

/**
 * The tables of the real dataset as a researcher gets them: the published CSV files, read by a parser that is not the
 * writer's, in a database whose columns have the types of the table schemas. Throws an `Error` where the dataset is not
 * fit, a file is not CSV or a cell is not of its column's type.
 */
export async function openPublishedTables(): Promise<Query> {
  const { dataset, report } = await checkDataset("dataset");
  if (dataset === undefined) throw new Error(`the dataset is not fit: ${JSON.stringify(report.problems[0])}`);
  const database = new DatabaseSync(":memory:");
  for (const table of planSnapshot(dataset, EDITION).tables) load(database, table);
  return (sql) => {
    const statement = database.prepare(sql);
    statement.setReturnArrays(true);
    // The type of `all` knows only rows as objects; the values of an array are the array.
    return statement.all().map((row) => Object.values(row));
  };
}

function load(database: DatabaseSync, { schema, csv }: PlannedTable): void {
  const [header, ...rows] = parseCsv(csv.path, [...csv.chunks()].join(""));
  const names = schema.fields.map(({ name }) => name);
  if (header?.join() !== names.join()) throw new Error(`${csv.path} has other columns than its schema`);
  const columns = schema.fields.map(({ name, type }) => `"${name}" ${COLUMN_TYPES[type]}`);
  database.exec(
    `CREATE TABLE "${schema.name}" (${columns.join(", ")}, PRIMARY KEY (${schema.primaryKey.map((name) => `"${name}"`).join(", ")})) STRICT`,
  );
  const insert = database.prepare(`INSERT INTO "${schema.name}" VALUES (${names.map(() => "?").join(", ")})`);
  for (const row of rows) insert.run(...row.map((cell) => (schema.missingValues.includes(cell) ? null : cell)));
}

/** `STRICT` refuses a text that is no integer in an integer column, and turns one that is into a number. */
const COLUMN_TYPES: Readonly<Record<FieldType, "TEXT" | "INTEGER">> = {
  string: "TEXT",
  date: "TEXT",
  boolean: "TEXT",
  integer: "INTEGER",
};

function parseCsv(path: string, text: string): readonly (readonly string[])[] {
  const { data, errors } = papa.parse<readonly string[]>(text.replace(/\n$/, ""), { delimiter: ",", newline: "\n" });
  const [fault] = errors;
  if (fault !== undefined) throw new Error(`${path} is not CSV: ${fault.message}`);
  return data;
}
