import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseDataPackage } from "../../lambdas/release/parse-data-package.ts";
import { readTableRows } from "../../lambdas/release/read-table-rows.ts";
import { compareTables, type TableSet } from "../../lambdas/snapshot/changes/compare-tables.ts";
import { toCsv } from "../../lambdas/snapshot/csv.ts";
import { changesTable } from "../../lambdas/snapshot/tables.ts";
import {
  addClaim,
  makeReleaseFolder,
  type ReleaseFolder,
  retireClaims,
  rewordClaim,
} from "../support/release-folder.ts";

const VERSIONS = ["1.0.0", "1.0.1", "1.1.0", "1.2.0"] as const;
const PAIRS = VERSIONS.flatMap((from) => VERSIONS.map((to) => [from, to] as const));

let curator: ReleaseFolder;

/** Releases where a claim is corrected, corrected back while another one comes, and this one goes; the second is yanked. */
beforeAll(() => {
  curator = makeReleaseFolder();
  for (const change of [
    () => {},
    () => rewordClaim(curator, "Mira Holm runs the Port Office"),
    () => {
      rewordClaim(curator, "Mira Holm heads the Port Office");
      addClaim(curator, "c-00000a");
    },
    () => {
      retireClaims(curator, ["c-00000a"]);
      rewordClaim(curator, "Mira Holm leads the Port Office");
    },
  ]) {
    change();
    curator.commit();
    curator.run("snapshot");
  }
  curator.run("yank", "1.0.1", "--reason", "misread");
});
afterAll(() => curator.dispose());

/** The tables of a release, read without any of its changes. */
function readTables(version: string): TableSet {
  const [name = "none"] = curator.list("out/snapshots").filter((found) => found.startsWith(`${version}-`));
  const folder = `out/snapshots/${name}`;
  const tables = parseDataPackage("datapackage.json", Buffer.from(curator.readText(`${folder}/datapackage.json`)));
  const find = (table: string) => {
    const found = tables.find((schema) => schema.name === table);
    if (found === undefined) throw new Error(`there is no table ${table}`);
    return found;
  };
  return { tables, rows: (table) => readTableRows(find(table), join(curator.folder, folder, `${table}.json`)) };
}

describe("the command diff", () => {
  it.each(PAIRS)("prints from %s to %s the same CSV as a direct comparison of their tables", (from, to) => {
    const direct = [...toCsv(changesTable, compareTables(readTables(from), readTables(to)))].join("");
    expect(curator.run("diff", from, to, "--format", "csv")).toEqual({ code: 0, stdout: direct, stderr: "" });
  });

  it("prints the same changes as JSON", () => {
    const direct = [...compareTables(readTables("1.0.0"), readTables("1.2.0"))];
    expect(JSON.parse(curator.run("diff", "1.0.0", "1.2.0", "--format", "json").stdout)).toEqual(direct);
  });

  it("tells people how many rows changed, and which value became which", () => {
    const { code, stdout } = curator.run("diff", "1.0.0", "1.0.1");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^from 1\.0\.0 \(release 1\) to 1\.0\.1 \(release 2\)\n/);
    expect(stdout).toContain("\nclaims: 0 added, 0 removed, 1 changed\n");
    expect(stdout).toContain('"Mira Holm heads the Port Office" → "Mira Holm runs the Port Office"\n');
  });

  it("lists no more changes than are asked for, and says how many are left", () => {
    const { stdout } = curator.run("diff", "1.0.0", "1.2.0", "--limit", "1");
    expect(stdout).toMatch(/\nand \d+ more\n$/);
    expect(curator.run("diff", "1.0.0", "1.2.0").stdout.split("\n").length).toBeGreaterThan(stdout.split("\n").length);
  });

  it("takes the numbers of records for versions, and finds nothing between a release and itself", () => {
    const { stdout } = curator.run("diff", "#1", "#2");
    expect(stdout).toBe(curator.run("diff", "1.0.0", "1.0.1").stdout);
    expect(curator.run("diff", "#2", "1.0.1").stdout).toContain("\nnothing changed\n");
  });

  it("lists what there is where a release is not known, and which was meant", () => {
    const { code, stderr } = curator.run("diff", "1.0.0", "1.0.10");
    expect([code, stderr]).toEqual([2, expect.stringContaining("there is no release 1.0.10; did you mean 1.0.")]);
    expect(stderr).toContain("there are 1.0.0 (#1), 1.0.1 (#2), 1.1.0 (#3), 1.2.0 (#4)\n");
    expect(curator.run("diff", "1.0.0", "#5").stderr).toContain("there is no release #5");
  });

  it.each([
    [["1.0.0"], "name two releases"],
    [["1.0.0", "1.0.1", "1.1.0"], "name two releases"],
    [["1.0.0", "1.0.1", "--format", "xml"], 'there is no format "xml"'],
    [["1.0.0", "1.0.1", "--limit", "many"], '--limit is "many"; write a number'],
    [["1.0.0", "1.0.1", "--limit", "3", "--format", "csv"], "--limit is for text"],
    [["1.0.0", "1.0.1", "--trust", "none.json"], "there is no trust file at none.json"],
    [["1.0.0", "1.0.1", "--out", "none"], "there is no folder none"],
  ])("cannot be run with %j", (args, message) => {
    expect(curator.run("diff", ...args)).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining(message),
    });
  });

  it("refuses changes that were altered after they were published", () => {
    const copy = curator.copy();
    const [name] = copy.list("out/snapshots").filter((found) => found.startsWith("1.0.1-"));
    copy.write(`out/snapshots/${name}/changes.json`, "[\n]\n");
    const { code, stderr } = copy.run("diff", "1.0.0", "1.0.1");
    copy.dispose();
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining("/changes.json is missing or is not what was published"),
    ]);
  });
});
