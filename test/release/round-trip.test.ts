import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { validateDataset } from "../../lambdas/claims/validate-dataset.ts";
import { readDataset } from "../../lambdas/local/read-dataset.ts";
import { proveParity } from "../../lambdas/release/prove-parity.ts";
import { readCsv } from "../../lambdas/release/read-csv.ts";
import { readJsonRows } from "../../lambdas/release/read-json-rows.ts";
import { writeFile } from "../../lambdas/release/write-file.ts";
import { toCsv } from "../../lambdas/snapshot/csv.ts";
import { toJsonTable } from "../../lambdas/snapshot/json-table.ts";
import type { Row } from "../../lambdas/snapshot/order.ts";
import type { TableSchema } from "../../lambdas/snapshot/table-schema.ts";
import { MADE_UP } from "../snapshot/made-up.ts";

const folder = mkdtempSync(join(tmpdir(), "round-trip-"));
afterAll(() => rmSync(folder, { recursive: true }));

const column = { title: "x", description: "x" };
const table: TableSchema = {
  $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
  name: "texts",
  title: "Texts",
  description: "A number and two texts.",
  fields: [
    { ...column, name: "n", type: "integer", constraints: { required: true } },
    { ...column, name: "one", type: "string" },
    { ...column, name: "other", type: "string" },
  ],
  missingValues: [""],
  primaryKey: ["n"],
};

/** Writes rows in both forms, has them proven, and gives back what is read. */
async function roundTrip(rows: readonly Row[]): Promise<{ csv: readonly string[][]; json: readonly unknown[] }> {
  const [csv, json] = [join(folder, "texts.csv"), join(folder, "texts.json")];
  writeFile({ path: "texts.csv", mediaType: "text/csv", chunks: () => toCsv(table, rows) }, folder);
  writeFile({ path: "texts.json", mediaType: "application/json", chunks: () => toJsonTable(table, rows) }, folder);
  expect([...proveParity(table, csv, json)]).toHaveLength(rows.length);
  return { csv: [...readCsv(csv)].slice(1).map((record) => [...record]), json: [...readJsonRows(json)] };
}

const awkward = fc.constantFrom(
  '"',
  '""',
  ",",
  "\n",
  "\r",
  "\r\n",
  "\u2028",
  "\u2029",
  "\u0085",
  "\uFEFF",
  "\\",
  " ",
  "\t",
  "🏗",
  "é",
);
const text = fc
  .oneof(
    fc.string({ unit: "grapheme", minLength: 1 }),
    fc.array(fc.oneof(awkward, fc.string()), { minLength: 1 }).map((parts) => parts.join("")),
  )
  .filter((whole) => whole !== "");

describe("a text in a table", () => {
  it("comes back from CSV and JSON as it was, whatever it holds", async () => {
    const rows = fc.array(fc.tuple(fc.option(text), fc.option(text)), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(rows, async (pairs) => {
        const expected = pairs.map(([one, other], n) => ({ n, one, other }));
        const { csv, json } = await roundTrip(expected);
        expect(json).toEqual(expected);
        expect(csv).toEqual(expected.map(({ n, one, other }) => [String(n), one ?? "", other ?? ""]));
      }),
      { numRuns: 200 },
    );
  });

  it("comes back where many rows are read in several pieces, with quotes and wide letters across their seams", async () => {
    const expected = Array.from({ length: 2000 }, (_, n) => ({
      n,
      one: `"🏗"\n${"é,".repeat(n % 97)}.`,
      other: "\n".repeat(1 + (n % 7)),
    }));
    expect((await roundTrip(expected)).json).toEqual(expected);
  });

  it("cannot be empty, since it would come back as null", () => {
    expect(() => [...toCsv(table, [{ n: 1, one: "", other: null }])]).toThrow(
      "a row of texts has an empty text in one",
    );
  });

  it("cannot be left out", () => {
    expect(() => [...toCsv(table, [{ n: 1, one: null }])]).toThrow("a row of texts has no other");
    expect(() => [...toJsonTable(table, [{ n: 1, one: null }])]).toThrow("a row of texts has no other");
  });
});

const { files: MADE_UP_FILES } = await readDataset(MADE_UP);
const NAUGHTY = "../shared/corpora/naughty-strings/strings.json";

describe.skipIf(!existsSync(NAUGHTY))("each naughty string as the note of a claim", () => {
  it("is refused by name or comes back unchanged", async () => {
    const strings: readonly string[] = JSON.parse(readFileSync(NAUGHTY, "utf8"));
    let survived = 0;
    for (const naughty of strings) {
      const note = noteAfterValidation(naughty);
      if (note === undefined) continue;
      expect(note).toBe(naughty);
      expect((await roundTrip([{ n: 1, one: note, other: null }])).json).toEqual([{ n: 1, one: naughty, other: null }]);
      survived += 1;
    }
    expect(survived).toBeGreaterThan(strings.length / 4);
  });
});

/** Puts a text into a claim of the made-up dataset; undefined where the validator then finds a problem in that claim. */
function noteAfterValidation(note: string): string | undefined {
  const path = "claims/c-000002.json";
  const claim = { ...JSON.parse(readFileSync(join(MADE_UP, path), "utf8")), note };
  const bytes = Buffer.from(`${JSON.stringify(claim, null, 2)}\n`);
  const { problems, dataset } = validateDataset({
    ...MADE_UP_FILES,
    read: (file) => (file === path ? bytes : MADE_UP_FILES.read(file)),
  });
  for (const problem of problems) expect(problem.at).toMatchObject({ file: path, pointer: "/note" });
  return dataset?.claims.get("c-000002")?.note;
}
