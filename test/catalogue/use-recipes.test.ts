import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Recipe } from "../../lambdas/catalogue/use/recipe.ts";
import { toRecipes } from "../../lambdas/catalogue/use/recipes.ts";
import { type ServedCatalogue, serveCatalogue } from "../support/served-catalogue.ts";

const VERSION = "1.0.2";

type Fields = Readonly<Record<string, string | number | boolean | null>>;

/** Python with pandas may be another one than the first of the path. */
const PANDAS = ["python3", "/usr/bin/python3"].find((python) => runs(python, ["-c", "import pandas"]));

function runs(program: string, args: readonly string[] = ["--version"]): boolean {
  return spawnSync(program, args).status === 0;
}

describe("a recipe of the page use, as it stands there", () => {
  let served: ServedCatalogue;
  let folder = "";
  beforeAll(async () => {
    served = await serveCatalogue();
    folder = mkdtempSync(join(tmpdir(), "recipes-"));
  }, 120_000);
  afterAll(async () => {
    await served?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const find = (tool: Recipe["tool"]): string => {
    const recipe = readRecipes().find((known) => known.tool === tool);
    if (recipe === undefined) throw new Error(`there is no recipe for ${tool}`);
    return recipe.code;
  };
  const released = () => {
    const name = readdirSync(join(served.out, "snapshots")).find((known) => known.startsWith(`${VERSION}-`));
    return join(served.out, "snapshots", name ?? "");
  };
  const readRecipes = () => toRecipes(served.address, VERSION, new Set(readdirSync(released())));
  const rows = (table: string): readonly Fields[] =>
    JSON.parse(readFileSync(join(released(), `${table}.json`), "utf8"));
  const run = async (program: string, args: readonly string[]): Promise<string> => {
    const child = spawn(program, args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
    const [[code], stdout, stderr] = await Promise.all([once(child, "close"), text(child.stdout), text(child.stderr)]);
    expect(code, stderr).toBe(0);
    return stdout;
  };

  it.skipIf(!runs("curl"))("downloads with curl the bytes that were released", async () => {
    await run("sh", ["-c", find("curl")]);
    expect(readFileSync(join(folder, "evidence.csv"))).toEqual(readFileSync(join(released(), "evidence.csv")));
  });

  it.skipIf(!runs("python3"))("lists in Python the claims that somebody denies, and no other", async () => {
    const printed = await run("python3", ["-c", find("python")]);
    const denied = rows("claims").filter((claim) => claim.denied);
    expect(denied.length).toBeGreaterThan(0);
    expect(printed).toBe(denied.map((claim) => `${claim.claim_id} ${claim.text}\n`).join(""));
  });

  it.skipIf(PANDAS === undefined)("counts in pandas how firmly each publisher says it", async () => {
    const printed = await run(PANDAS ?? "", ["-c", find("pandas")]);
    const certain = rows("evidence").filter(
      (row) => row.publisher === "The Moscow Times" && row.factuality === "CT+",
    ).length;
    const line = printed.split("\n").find((known) => known.startsWith("The Moscow Times")) ?? "";
    expect(line.split(/\s+/)).toContain(String(certain));
  });

  it.skipIf(!runs("Rscript"))("counts in R the stances of each publisher", async () => {
    const printed = await run("Rscript", ["-e", find("r")]);
    const affirmed = rows("evidence").filter((row) => row.publisher === "MEMRI" && row.stance === "affirms").length;
    const line = printed.split("\n").find((known) => known.trim().startsWith("MEMRI")) ?? "";
    expect(line.trim().split(/\s+/)).toContain(String(affirmed));
  });

  it("finds in DuckDB who is furthest in the chain behind most claims", async () => {
    const duckdb = await DuckDBInstance.create(":memory:");
    const connection = await duckdb.connect();
    // The extension that reads addresses has to be downloaded: the files themselves are the same ones.
    const query = find("duckdb").replaceAll(`${served.address}/v/${VERSION}`, released());
    const reader = await connection.runAndReadAll(query);
    const found = reader.getRowsJson();
    connection.closeSync();
    expect(found).toEqual(countOrigins(rows("attestations"), rows("entities")));
  });

  it.skipIf(!runs("mlr"))("counts in Miller the passages by publisher and hedge", async () => {
    const printed = await run("sh", ["-c", find("miller")]);
    const counts = printed.trim().split("\n").slice(1);
    const sum = counts.reduce((total, line) => total + Number(line.trim().split(/\s+/).at(-1)), 0);
    expect(sum).toBe(rows("evidence").length);
  });

  it.skipIf(!runs("csvcut"))("lists with csvkit the claims that rest on nobody who is named", async () => {
    const printed = await run("sh", ["-c", find("csvkit")]);
    const ids = printed
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.slice(0, 8));
    const unnamed = ["unnamed_only", "anonymous_only"];
    expect(ids).toEqual(
      rows("claims")
        .filter(({ support }) => unnamed.includes(String(support)))
        .map(({ claim_id }) => claim_id),
    );
  });

  it.skipIf(!runs("jq"))("takes with jq from each line what is said of a claim that somebody denies", async () => {
    const printed = await run("sh", ["-c", find("jq")]);
    const lines = printed
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const denied = rows("claims").filter((claim) => claim.denied);
    expect(lines.map(({ claim_id, text: words }) => [claim_id, words])).toEqual(
      denied.map((claim) => [claim.claim_id, claim.text]),
    );
    for (const { claim_id, sources } of lines)
      expect(sources).toEqual(
        [...new Set(rows("attestations").flatMap((row) => (row.claim_id === claim_id ? [row.source_id] : [])))].sort(),
      );
  });

  it("stands on the page as it was run", () => {
    const page = readFileSync(join(served.out, "catalogue/use.html"), "utf8");
    const shown = page
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&");
    for (const { code } of readRecipes()) expect(shown).toContain(code);
  });

  it("is left out where the version does not have its file", () => {
    const all = readRecipes();
    const older = readdirSync(released()).filter((file) => /\.(?:csv|json|md)$/.test(file));
    const left = toRecipes(served.address, VERSION, new Set(older));
    expect(all.filter((recipe) => !left.some(({ tool }) => tool === recipe.tool)).map(({ tool }) => tool)).toEqual([
      "duckdb",
      "jq",
    ]);
    for (const { code } of all)
      for (const [, file = ""] of code.matchAll(/\/v\/1\.0\.2\/([a-z_.]+)/g))
        expect(existsSync(join(released(), file)), file).toBe(true);
  });
});

/** The ten entities that are furthest in the chain of most claims, counted from the tables alone. */
function countOrigins(attestations: readonly Fields[], entities: readonly Fields[]) {
  const names = new Map(entities.map(({ entity_id, name }) => [entity_id, String(name)]));
  const claims = Map.groupBy(
    attestations.filter(({ origin_id }) => origin_id !== null),
    ({ origin_id }) => names.get(origin_id ?? "") ?? "",
  );
  const counts = Array.from(
    claims,
    ([name, rows]) => [name, new Set(rows.map(({ claim_id }) => claim_id)).size] as const,
  );
  return counts
    .toSorted(([name, count], [other, more]) => more - count || (name < other ? -1 : 1))
    .slice(0, 10)
    .map(([name, count]) => [name, String(count)]);
}
