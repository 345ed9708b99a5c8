import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { ParityError, proveParity } from "../../lambdas/release/prove-parity.ts";
import type { TableSchema } from "../../lambdas/snapshot/table-schema.ts";

const folder = mkdtempSync(join(tmpdir(), "parity-"));
afterAll(() => rmSync(folder, { recursive: true }));

const column = { title: "x", description: "x" };
const table: TableSchema = {
  $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
  name: "tides",
  title: "Tides",
  description: "A table of a few rows.",
  fields: [
    { ...column, name: "id", type: "string", constraints: { required: true } },
    { ...column, name: "n", type: "integer" },
    { ...column, name: "high", type: "boolean" },
    { ...column, name: "day", type: "date" },
    { ...column, name: "note", type: "string" },
  ],
  missingValues: [""],
  primaryKey: ["id"],
};

const CSV = 'id,n,high,day,note\na,1,true,2021-03-01,"two\nlines, ""quoted"""\nb,,false,,\nc,10,true,2021-03-02,null\n';
const JSON_TEXT = `[
{"id":"a","n":1,"high":true,"day":"2021-03-01","note":"two\\nlines, \\"quoted\\""},
{"id":"b","n":null,"high":false,"day":null,"note":null},
{"id":"c","n":10,"high":true,"day":"2021-03-02","note":"null"}
]
`;

function prove(csv: string, json: string): number {
  writeFileSync(join(folder, "tides.csv"), csv);
  writeFileSync(join(folder, "tides.json"), json);
  return [...proveParity(table, join(folder, "tides.csv"), join(folder, "tides.json"))].length;
}

const csvWith = (from: string | RegExp, to: string) => CSV.replace(from, to);
const jsonWith = (from: string | RegExp, to: string) => JSON_TEXT.replace(from, to);

describe("proving that the two forms of a table agree", () => {
  it("counts the rows of two that do", () => {
    expect(prove(CSV, JSON_TEXT)).toBe(3);
    expect(prove("id,n,high,day,note\n", "[\n]\n")).toBe(0);
  });

  it.each([
    [
      "a value of the CSV was changed",
      csvWith("10", "11"),
      JSON_TEXT,
      "tides, row 3, n: the CSV has 11 and the JSON 10",
    ],
    ["a value of the JSON was changed", CSV, jsonWith("03-02", "03-03"), 'row 3, day: the CSV has "2021-03-02"'],
    ["a row is missing in the CSV", csvWith(/c,.*\n/, ""), JSON_TEXT, "tides, row 3: only the JSON has it"],
    ["a row is missing in the JSON", CSV, jsonWith(/,\n.*"c".*/, ""), "tides, row 3: only the CSV has it"],
    ["null stands as an empty text in the JSON", CSV, jsonWith('"note":null', '"note":""'), "row 2, note"],
    ["null stands as a word in the CSV", csvWith("b,,false,,", "b,,false,,null"), JSON_TEXT, "row 2, note"],
    [
      "a number stands as a text in the JSON",
      CSV,
      jsonWith('"n":10', '"n":"10"'),
      'row 3, n: the CSV has 10 and the JSON "10"',
    ],
    ["a truth value stands as a text in the JSON", CSV, jsonWith("false", '"false"'), "row 2, high"],
    ["a number is not whole", csvWith("10", "10.5"), JSON_TEXT, 'row 3, n: the CSV has "10.5", which is no integer'],
    ["a number has a leading zero", csvWith("10", "010"), JSON_TEXT, 'the CSV has "010", which is no integer'],
    ["a number is too long to be exact", csvWith("10", "9007199254740993"), JSON_TEXT, "which is no integer"],
    [
      "a truth value is written otherwise",
      csvWith("false", "FALSE"),
      JSON_TEXT,
      'the CSV has "FALSE", which is no boolean',
    ],
    ["a date is written otherwise", csvWith("2021-03-02", "02/03/2021"), JSON_TEXT, "which is no date"],
    ["a required value is missing", csvWith("\nb,", "\n,"), JSON_TEXT, "row 2, id: a required value is missing"],
    ["a cell is missing", csvWith("b,,false,,", "b,,false,"), JSON_TEXT, "row 2: it does not have 5 columns"],
    ["a cell is too many", csvWith("b,,false,,", "b,,false,,,"), JSON_TEXT, "row 2: it does not have 5 columns"],
    ["a key is too many in the JSON", CSV, jsonWith('"n":null', '"n":null,"m":1'), "row 2: it does not have 5 columns"],
    [
      "a key is another one in the JSON",
      CSV,
      jsonWith('"n":null', '"m":null'),
      "row 2, n: the CSV has null and the JSON nothing",
    ],
    ["the header has another order", csvWith("id,n", "n,id"), JSON_TEXT, "the header is not id,n,high,day,note"],
    ["the header is not there", CSV.slice(CSV.indexOf("\n") + 1), JSON_TEXT, "the header is not"],
    [
      "a row stands twice",
      CSV + CSV.slice(CSV.indexOf("c,")),
      jsonWith(/(\{.*"c".*)/, "$1,\n$1"),
      "row 4: its primary key",
    ],
    ["rows are out of order", csvWith("\nb,", "\nz,"), jsonWith('"b"', '"z"'), "row 3: its primary key"],
    ["a text lost its line feed", csvWith("two\nlines", "two lines"), JSON_TEXT, "row 1, note"],
    ["a line feed became another one", csvWith("two\nlines", "two\r\nlines"), JSON_TEXT, "row 1, note"],
  ])("finds that %s", (_, csv, json, message) => {
    expect(() => prove(csv, json)).toThrow(ParityError);
    expect(() => prove(csv, json)).toThrow(message);
  });

  it.each([
    ["CSV that is cut off within quotes", CSV.slice(0, CSV.indexOf("lines")), JSON_TEXT],
    ["CSV with a byte order mark", `\uFEFF${CSV}`, JSON_TEXT],
    ["JSON with a byte order mark", CSV, `\uFEFF${JSON_TEXT}`],
    ["JSON that is cut off", CSV, JSON_TEXT.slice(0, -4)],
    ["JSON with a comma too many", CSV, jsonWith("\n]", ",\n]")],
    ["JSON with a comma too few", CSV, jsonWith("},\n", "}\n")],
    ["JSON that is no array", CSV, "{}\n"],
    ["a CSV of no bytes", "", JSON_TEXT],
  ])("does not pass %s", (_, csv, json) => {
    expect(() => prove(csv, json)).toThrow();
  });

  it("does not pass bytes that are not UTF-8", () => {
    writeFileSync(
      join(folder, "tides.csv"),
      Buffer.from([...Buffer.from("id,n,high,day,note\nb"), 0xff, ...Buffer.from(",,,,\n")]),
    );
    writeFileSync(join(folder, "tides.json"), '[\n{"id":"b\uFFFD","n":null,"high":null,"day":null,"note":null}\n]\n');
    expect(() => [...proveParity(table, join(folder, "tides.csv"), join(folder, "tides.json"))]).toThrow(TypeError);
  });
});
