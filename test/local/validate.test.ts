import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, describe, expect, it } from "vitest";
import { makeCopy, runCommand, runWithClosedPipe, snapshotOf } from "../support/run-command.ts";
import { VALID } from "../support/valid-dataset.ts";

const LINKED = "test/fixtures/invalid/not-a-regular-file/linked-entity/dataset";
const CLAIM = "claims/c-0000a1.json";
const good = makeCopy(VALID);
const bad = makeCopy("test/fixtures/invalid/unknown-code/several-problems-sorted/dataset");
afterAll(() => {
  good.dispose();
  bad.dispose();
});
const at = (copy: typeof good, path = "") => join(copy.folder, "dataset", path);

describe("npm run validate", () => {
  it("ends with 0 for a fit dataset and says what was checked and what is next", () => {
    const { code, stdout, stderr } = runCommand(["validate", "dataset"], good.folder);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toBe(
      "dataset is fit to publish: 1 source, 2 claims and 3 entities checked\nnext: npm run snapshot\n",
    );
  });

  it("checks the folder dataset where no path is given", () => {
    expect(runCommand(["validate"], good.folder)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^dataset is fit/),
    });
  });

  it("ends with 1 for problems and writes nothing", () => {
    const before = snapshotOf(bad.folder);
    const { code, stdout } = runCommand(["validate", at(bad)]);
    expect(code).toBe(1);
    expect(stdout).toContain("8 problems in 5 files");
    expect(snapshotOf(bad.folder)).toEqual(before);
  });

  it.each([
    ["an unknown format", ["--format", "xml"], 'there is no format "xml"'],
    ["an unknown option", ["--fast"], "--fast"],
    ["ids that are not there", ["--released", "nowhere.json"], "nowhere.json"],
    ["ids that are none", ["--released", "package.json"], "package.json is not the ids.json of a snapshot"],
    ["ids that are not JSON", ["--released", "README.md"], "README.md"],
  ])("ends with 2 for %s", (_, options, message) => {
    const { code, stdout, stderr } = runCommand(["validate", at(good), ...options]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it.each([
    ["a folder that is not there", "nowhere", "there is nothing there"],
    ["a file that is no dataset", "package.json", "it is neither a folder nor a zip"],
    [
      "a record that is not there",
      "test/fixtures/valid/dataset/claims/c-999999.json",
      "no record claims/c-999999.json",
    ],
    ["a dataset that is not there", "nowhere/claims/c-0000a1.json", "there is nothing there"],
  ])("ends with 2 for %s", (_, path, message) => {
    const { code, stderr } = runCommand(["validate", path]);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it("ends with 2 for files of two datasets, and for ids beside a single file", () => {
    expect(runCommand(["validate", at(good, CLAIM), at(bad, CLAIM)])).toMatchObject({ code: 2 });
    const ids = join(good.folder, "ids.json");
    writeFileSync(ids, "[]");
    const { code, stderr } = runCommand(["validate", at(good, CLAIM), "--released", ids]);
    expect(code).toBe(2);
    expect(stderr).toContain("--released needs the whole dataset");
  });

  it("calls an empty folder an empty dataset", () => {
    const empty = join(good.folder, "empty");
    mkdirSync(empty);
    expect(runCommand(["validate", empty])).toMatchObject({
      code: 1,
      stdout: expect.stringContaining("there are no records here"),
    });
  });

  it("checks one file alone, and says that it did", () => {
    const whole = runCommand(["validate", at(bad, "claims/c-0000b2.json"), "--format", "json"]);
    expect(whole.code).toBe(1);
    const report = JSON.parse(whole.stdout);
    expect(report.problems.map((problem: { code: string }) => problem.code)).toEqual(["formula-cell"]);
    expect(report.checked).toEqual({ sources: 0, claims: 1, entities: 0 });
    expect(report.notes).toEqual([expect.stringContaining("only these files")]);
    expect(runCommand(["validate", at(good, CLAIM), at(good, "dataset.json")])).toMatchObject({ code: 0 });
  });

  it("tells what is wrong with one file that is refused before it is read", () => {
    const { code, stdout } = runCommand(["validate", `${LINKED}/entities/second-lumen.json`]);
    expect(code).toBe(1);
    expect(stdout).toContain("is a symbolic link, not a file");
  });

  it("ends with 2 for ids that are rows of something else", () => {
    const ids = join(good.folder, "rows.json");
    for (const row of [
      { id: 1 },
      null,
      { id: "c-0000a1", kind: "book", status: "active" },
      { id: "x", kind: "claim" },
    ]) {
      writeFileSync(ids, JSON.stringify([row]));
      const { code, stderr } = runCommand(["validate", at(good), "--released", ids]);
      expect(code).toBe(2);
      expect(stderr).toContain("is not the ids.json of a snapshot");
    }
  });

  it("looks for released ids that have disappeared", () => {
    const ids = join(good.folder, "released.json");
    const row = { kind: "claim", id: "c-0000z9", status: "active", replaced_by: null, reason: null };
    writeFileSync(ids, JSON.stringify([row]));
    const { code, stdout } = runCommand(["validate", at(good), "--released", ids]);
    expect(code).toBe(1);
    expect(stdout).toContain('the released id "c-0000z9" has disappeared');
  });

  it("writes a report for programs that fits its schema", () => {
    const schema = JSON.parse(readFileSync("schemas/snapshot/report.schema.json", "utf8"));
    const isReport = new Ajv2020({ strict: true }).compile(schema);
    for (const copy of [good, bad]) {
      const report = JSON.parse(runCommand(["validate", at(copy), "--format", "json"]).stdout);
      expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
      expect(report.fit).toBe(copy === good);
    }
  });

  it("writes SARIF and annotations with every problem", () => {
    const sarif = JSON.parse(runCommand(["validate", at(bad), "--format", "sarif"]).stdout);
    expect(sarif.version).toBe("2.1.0");
    expect(sarif.runs[0].results).toHaveLength(8);
    const { code, stdout } = runCommand(["validate", at(bad), "--format", "github"]);
    expect(code).toBe(1);
    expect(stdout.split("\n").filter((line) => line.startsWith("::error "))).toHaveLength(8);
  });

  it("goes quietly when its reader has seen enough", async () => {
    const much = makeCopy(VALID);
    try {
      // More than a pipe holds, so that the rest is still to be written when the reader goes.
      const file = "sources/harbour-post-2031-02-03.json";
      const url = `https://harbour-post.example/${"é".repeat(450)}`;
      const source = JSON.parse(readFileSync(at(much, file), "utf8"));
      for (let n = 0; n < 120; n++)
        writeFileSync(at(much, `sources/of-day-${n}.json`), `${JSON.stringify({ ...source, url }, null, 2)}\n`);
      const report = runCommand(["validate", at(much), "--format", "json"]);
      expect([report.code, report.stdout.length > 300_000]).toEqual([1, true]);
      expect(await runWithClosedPipe(["validate", at(much), "--format", "json"])).toEqual({ code: 0, stderr: "" });
    } finally {
      much.dispose();
    }
  });
});
