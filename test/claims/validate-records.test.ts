import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { validateDataset, validateRecords } from "../../lambdas/claims/validate-dataset.ts";
import { readDataset } from "../../lambdas/local/read-dataset.ts";
import { readTexts, toFiles, VALID, withRecord } from "../support/valid-dataset.ts";

const INVALID = "test/fixtures/invalid";
const folders = readdirSync(INVALID)
  .flatMap((code) => readdirSync(join(INVALID, code)).map((name) => join(INVALID, code, name, "dataset")))
  .filter((folder) => existsSync(folder));

/** What only a look at all records can find. */
const OF_ALL = ["duplicate-id", "relation-cycle", "unattested-claim", "unused-entity"];

describe("checking one file", () => {
  it("finds what checking the whole dataset finds in it, but for what takes all of the dataset", async () => {
    let checked = 0;
    for (const folder of folders) {
      const { files } = await readDataset(folder);
      const all = validateDataset(files).problems.filter(({ code }) => !OF_ALL.includes(code));
      for (const path of files.paths) {
        expect(validateRecords(files, [path]), `${folder} ${path}`).toEqual(all.filter(({ at }) => at.file === path));
        checked++;
      }
      expect(new Set(validateRecords(files, files.paths)), folder).toEqual(new Set(all));
    }
    expect(checked).toBeGreaterThan(1000);
  });

  it("reads no more than the file and what it names", async () => {
    const { files } = await readDataset("test/fixtures/valid/dataset");
    const read: string[] = [];
    const watched = {
      paths: files.paths,
      read: (path: string) => {
        read.push(path);
        return files.read(path);
      },
    };
    expect(validateRecords(watched, ["claims/c-0000b2.json"])).toEqual([]);
    expect(read).toEqual(["claims/c-0000b2.json", "entities/mira-solano.json", "claims/c-0000a1.json"]);
  });
});

describe("checking a whole dataset", () => {
  it("counts every problem, however many there are: more than a call can take as arguments", () => {
    const slips = Array.from({ length: 200_000 }, (_, index) => [`k${index}`, 1] as const);
    const texts = withRecord(readTexts(VALID), "claims/c-0000b2.json", (claim) => ({
      ...claim,
      ...Object.fromEntries(slips),
    }));
    const { problems } = validateDataset(toFiles(texts));
    expect(problems.filter(({ code }) => code === "unknown-key")).toHaveLength(200_000);
  });
});
