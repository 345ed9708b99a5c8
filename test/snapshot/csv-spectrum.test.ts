import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readCsv } from "../../lambdas/release/read-csv.ts";
import { toCsv } from "../../lambdas/snapshot/csv.ts";
import type { TableSchema } from "../../lambdas/snapshot/table-schema.ts";

type Texts = Readonly<Record<string, string>>;

const SPECTRUM = "node_modules/csv-spectrum";
const CASES = readdirSync(join(SPECTRUM, "csvs"))
  .map((file) => file.replace(/\.csv$/, ""))
  // The JSON of this one holds another record than its CSV, telephone number and all.
  .filter((name) => name !== "location_coordinates");
const folder = mkdtempSync(join(tmpdir(), "csv-spectrum-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("csv-spectrum", () => {
  it("is there, all eleven samples that agree with themselves", () => expect(CASES).toHaveLength(11));

  for (const name of CASES) {
    const rows: readonly Texts[] = JSON.parse(readFileSync(join(SPECTRUM, "json", `${name}.json`), "utf8"));

    it(`${name}: what is written is read back as it was`, async () => {
      const path = join(folder, `${name}.csv`);
      writeFileSync(path, [...toCsv(toTable(rows), rows.map(toCells))].join(""));
      expect(await readRecords(path)).toEqual(rows);
    });

    // Records of ours end with line feeds alone, so the samples that end them otherwise are not for this reader.
    it.runIf(!name.endsWith("_crlf"))(`${name}: the sample itself is read as its authors meant it`, async () => {
      expect(await readRecords(join(SPECTRUM, "csvs", `${name}.csv`))).toEqual(rows);
    });
  }
});

function toTable(rows: readonly Texts[]): TableSchema {
  const fields = Object.keys(rows[0] ?? {}).map(
    (name) => ({ name, type: "string", title: "", description: "" }) as const,
  );
  return { $schema: "", name: "sample", title: "", description: "", fields, missingValues: [""], primaryKey: [] };
}

/** An empty cell is a null of ours. */
function toCells(row: Texts): Readonly<Record<string, string | null>> {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value === "" ? null : value]));
}

async function readRecords(path: string): Promise<readonly Texts[]> {
  const [header = [], ...records] = await Array.fromAsync(readCsv(path));
  return records.map((record) => Object.fromEntries(header.map((name, index) => [name, record[index] ?? ""])));
}
