import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { tables } from "../../lambdas/snapshot/tables.ts";

const GOLDEN = "test/fixtures/golden/snapshot/";

/** Programs that share no code with ours, each printing the records of a CSV file as a JSON array of objects of texts. */
const READERS: readonly (readonly [name: string, command: string, args: readonly string[]])[] = [
  [
    "Python's csv",
    "python3",
    [
      "-c",
      "import csv,json,sys; print(json.dumps(list(csv.DictReader(open(sys.argv[1], encoding='utf-8', newline='')))))",
    ],
  ],
  ["Miller", "mlr", ["-S", "--icsv", "--ojson", "--jvquoteall", "cat"]],
  ["csvkit", "csvjson", ["--blanks", "--no-inference"]],
];

describe("a published CSV file", () => {
  for (const [name, command, args] of READERS) {
    const isThere = spawnSync(command, ["--version"]).status === 0;
    it.skipIf(!isThere)(`says to ${name} what the JSON file says`, { timeout: 60_000 }, () => {
      for (const { name: table } of tables) {
        const { stdout } = spawnSync(command, [...args, `${GOLDEN}${table}.csv`], { encoding: "utf8" });
        expect(JSON.parse(stdout).map(toTexts), table).toEqual(readTexts(table));
      }
    });
  }
});

function readTexts(table: string): unknown {
  return JSON.parse(readFileSync(`${GOLDEN}${table}.json`, "utf8")).map(toTexts);
}

/** CSV has no types: null is the empty cell, a number its digits. */
function toTexts(row: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value === null ? "" : String(value)]));
}
