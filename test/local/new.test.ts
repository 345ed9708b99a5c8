import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseRecord } from "../../lambdas/claims/parse-record.ts";
import { makeCopy, runCommand, snapshotOf } from "../support/run-command.ts";
import { VALID } from "../support/valid-dataset.ts";

let copy: ReturnType<typeof makeCopy>;
beforeEach(() => {
  copy = makeCopy(VALID);
});
afterEach(() => copy.dispose());
const at = (path: string) => join(copy.folder, "dataset", path);
const begin = (...args: readonly string[]) => runCommand(["new", ...args], copy.folder);

describe("npm run new", () => {
  it("mints the id of a claim and writes a file that fits its schema and is not fit to publish", () => {
    const before = new Set(readdirSync(at("claims")));
    const { code, stdout } = begin("claim");
    expect(code).toBe(0);
    const [name = "", ...more] = readdirSync(at("claims")).filter((file) => !before.has(file));
    expect(more).toEqual([]);
    expect(name).toMatch(/^c-[0-9abcdefghjkmnpqrstvwxyz]{6}\.json$/);
    expect(stdout).toContain(`wrote dataset/claims/${name}`);
    expect(parseRecord(`claims/${name}`, readFileSync(at(`claims/${name}`))).problems).toEqual([]);
    const check = runCommand(["validate", "--format", "json"], copy.folder);
    const codes = JSON.parse(check.stdout).problems.map((problem: { code: string }) => problem.code);
    expect(codes.sort()).toEqual(["placeholder", "unattested-claim", "unknown-reference"]);
  });

  it("begins an entity and a source, which keeps length and digest of its text and nothing else", () => {
    writeFileSync(join(copy.folder, "article.txt"), "A lamp was lit.\n\nIt went out.\n");
    expect(begin("entity", "lamp-office").code).toBe(0);
    expect(begin("source", "lamp-news-2031", "article.txt").code).toBe(0);
    for (const file of ["entities/lamp-office.json", "sources/lamp-news-2031.json"])
      expect(parseRecord(file, readFileSync(at(file))).problems).toEqual([]);
    const source = readFileSync(at("sources/lamp-news-2031.json"), "utf8");
    expect(JSON.parse(source).capture).toMatchObject({ paragraphs: 2, chars: 28, paragraphing: "line" });
    expect(source).not.toContain("lamp was");
  });

  it("overwrites nothing", () => {
    writeFileSync(join(copy.folder, "article.txt"), "A lamp was lit.\n");
    const before = snapshotOf(copy.folder);
    for (const args of [
      ["entity", "port-lumen"],
      ["source", "harbour-post-2031-02-03", "article.txt"],
    ]) {
      const { code, stderr } = begin(...args);
      expect(code).toBe(2);
      expect(stderr).toContain("is there already");
    }
    expect(snapshotOf(copy.folder)).toEqual(before);
  });

  it.each([
    "../x",
    "a/b",
    "a\\b",
    "",
    ".",
    "A",
    "a--b",
    "-a",
    "a_b",
    "é",
    "a b",
    "a\n",
    "a".repeat(65),
    "constructor",
    "con",
    "lpt1",
  ])("refuses %j as an id", (id) => {
    const before = snapshotOf(copy.folder);
    const { code, stdout, stderr } = begin("entity", "--", id);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/cannot be an id|is not a call of new/);
    expect(snapshotOf(copy.folder)).toEqual(before);
  });

  it.each([
    ["nothing", []],
    ["an unknown kind", ["book", "x"]],
    ["a claim with an id of one's own", ["claim", "c-000000"]],
    ["an entity without an id", ["entity"]],
    ["a source without a text", ["source", "x"]],
    ["a word too many", ["source", "x", "article.txt", "y"]],
    ["an unknown option", ["claim", "--fast"]],
  ])("ends with 2 and its usage for %s", (_, args) => {
    const { code, stdout, stderr } = begin(...args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("usage: npm run new");
  });

  it("says what is in the way: a text that is not there, no text, a folder that is not there", () => {
    expect(begin("source", "x", "nowhere.txt")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("nowhere.txt"),
    });
    writeFileSync(join(copy.folder, "latin.txt"), Buffer.from("caf\xe9", "latin1"));
    expect(begin("source", "x", "latin.txt")).toMatchObject({ code: 2, stderr: expect.stringContaining("not UTF-8") });
    writeFileSync(join(copy.folder, "empty.txt"), "\n");
    expect(begin("source", "x", "empty.txt")).toMatchObject({ code: 2, stderr: expect.stringContaining("no text") });
    rmSync(at("entities"), { recursive: true });
    const { code, stderr } = begin("entity", "lamp-office");
    expect(code).toBe(2);
    expect(stderr).toMatch(/^new could not be run: .*entities/);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it("writes into the dataset that is named", () => {
    const other = join(copy.folder, "other");
    mkdirSync(join(other, "entities"), { recursive: true });
    expect(begin("entity", "lamp-office", "--dataset", other).code).toBe(0);
    expect(readdirSync(join(other, "entities"))).toEqual(["lamp-office.json"]);
  });
});
