import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LIMITS } from "../../lambdas/claims/archive/limits.ts";
import { checkDataset } from "../../lambdas/local/check-dataset.ts";
import { PROBLEM_CODES } from "../support/problem-codes.ts";

const INVALID = "test/fixtures/invalid";
const VALID = "test/fixtures/valid/dataset";
/** A zip of this size has no place among the fixtures: its case is made below. */
const MADE_HERE = "archive-too-large";

const codes = readdirSync(INVALID);
const cases = codes.flatMap((code) => readdirSync(join(INVALID, code)).map((name) => `${code}/${name}`));

describe("datasets with something wrong", () => {
  it.each(cases)("%s gives exactly the problems that a careful person expects", async (name) => {
    const folder = join(INVALID, name);
    expect(await findProblems(folder)).toEqual(JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")));
  });

  it("refuses a zip that is larger than any dataset before it reads it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "invalid-"));
    try {
      writeFileSync(join(folder, "dataset.zip"), "PK\x03\x04");
      truncateSync(join(folder, "dataset.zip"), LIMITS.archiveBytes + 1);
      expect(await findProblems(folder)).toMatchObject([
        { code: MADE_HERE, message: "the zip has 536,870,913 bytes; at most 512 MiB are allowed" },
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("has a case for every code that a problem can have", () => {
    expect([...codes, MADE_HERE].sort()).toEqual([...PROBLEM_CODES].sort());
    expect(cases.length).toBeGreaterThanOrEqual(90);
  });

  it("finds each code in a case of its own folder", () => {
    const missing = cases.filter((name) => {
      const expected: readonly { code: string }[] = JSON.parse(
        readFileSync(join(INVALID, name, "expected.json"), "utf8"),
      );
      return !expected.some(({ code }) => name.startsWith(`${code}/`));
    });
    expect(missing).toEqual([]);
  });
});

describe("the dataset that the cases are made from", () => {
  it("is fit to publish", async () => {
    const { report, dataset } = await checkDataset(VALID);
    expect(report.problems).toEqual([]);
    expect(report.checked).toEqual({ sources: 1, claims: 2, entities: 3 });
    expect([...(dataset?.claims.keys() ?? [])]).toEqual(["c-0000a1", "c-0000b2"]);
  });
});

async function findProblems(folder: string) {
  const path = join(folder, existsSync(join(folder, "dataset.zip")) ? "dataset.zip" : "dataset");
  const ids = join(folder, "released.json");
  const released = existsSync(ids) ? JSON.parse(readFileSync(ids, "utf8")) : undefined;
  const { report, dataset } = await checkDataset(path, { released });
  expect(dataset).toBeUndefined();
  expect(report.total).toBe(report.problems.length);
  return report.problems.map((problem) => ({ ...problem, file: problem.file.slice(folder.length + 1) }));
}
