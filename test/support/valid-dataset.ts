import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { toCanonical } from "../../lambdas/claims/canonical.ts";
import type { DatasetFiles } from "../../lambdas/claims/dataset.ts";
import { parseFile } from "../../lambdas/claims/record.ts";

/** The folder of the dataset that the invalid cases are made from. */
export const VALID = "test/fixtures/valid/dataset";

/** The texts of a dataset by their paths. */
export type Texts = ReadonlyMap<string, string>;

/** A JSON object as a test changes it. */
export type Fields = { [key: string]: unknown };

/** The texts of a dataset in a folder. */
export function readTexts(folder: string): Texts {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".json"));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

/** A dataset held in memory. */
export function toFiles(texts: Texts): DatasetFiles {
  const encoder = new TextEncoder();
  return {
    paths: [...texts.keys()].sort(),
    read: (path) => {
      const text = texts.get(path);
      if (text === undefined) throw new RangeError(`there is no ${path}`);
      return encoder.encode(text);
    },
  };
}

/** The texts with one record changed, in canonical form again; a record that was not there starts empty. */
export function withRecord(texts: Texts, file: string, change: (record: Fields) => Fields): Texts {
  const kind = parseFile(file)?.kind;
  if (kind === undefined) throw new Error(`${file} is no record`);
  const changed = change(JSON.parse(texts.get(file) ?? "{}"));
  return new Map([...texts, [file, toCanonical(kind, changed)]]);
}
