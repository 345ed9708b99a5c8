import { createHash } from "node:crypto";
import type { Dataset } from "../../claims/dataset.ts";
import { CSV_ZIP } from "../csv-zip.ts";
import { planDescriptions, planSnapshot } from "../plan-snapshot.ts";
import type { PlannedFile } from "../planned-file.ts";
import type { TableSchema } from "../table-schema.ts";
import { publishedTables } from "../tables.ts";
import type { PreviousSnapshot } from "./previous-snapshot.ts";

/**
 * Finds the files that differ for another reason than that rows do: had the dataset been published as the snapshot
 * before, under its version and date, they would be others. Where rows changed (`rowsDiffer`), `dataset.json` and
 * `claims.jsonl` are such files, and are not looked at. `CHANGES.md`, and what only counts or lists other files, say nothing.
 */
export function findChangedFiles(dataset: Dataset, previous: PreviousSnapshot, rowsDiffer: boolean): readonly string[] {
  const { documents: all, claims } = planSnapshot(dataset, previous.edition);
  const known = previous.sha256(claims.path) === undefined ? all : [...all, claims];
  const documents = rowsDiffer ? planDescriptions(dataset, previous.edition) : known;
  const changed = documents.filter(
    (file) => file.path !== "CHANGES.md" && toDigest(file) !== previous.sha256(file.path),
  );
  const paths = changed.map(({ path }) => path);
  return isDescribedAlike(previous.tables, publishedTables) ? paths : [...paths, "datapackage.json"];
}

/**
 * Finds the files that the snapshot before does not have, though it has all that they are made of: forms in which it was
 * not published yet. Those of a table that is new itself are told of with the table.
 */
export function findNewForms(dataset: Dataset, previous: PreviousSnapshot): readonly string[] {
  const { tables, claims } = planSnapshot(dataset, previous.edition);
  const known = tables.filter(({ schema }) => previous.tables.some(({ name }) => name === schema.name));
  const paths = [...known.map(({ parquet }) => parquet.path), claims.path, CSV_ZIP];
  return paths.filter((path) => previous.sha256(path) === undefined);
}

function toDigest(file: PlannedFile): string {
  const hash = createHash("sha256");
  for (const chunk of file.chunks()) hash.update(chunk, "utf8");
  return hash.digest("hex");
}

/** Whether `datapackage.json` describes the tables in the same words, and in the same order. */
function isDescribedAlike(before: readonly TableSchema[], after: readonly TableSchema[]): boolean {
  const toText = ({ name, title, description, ...schema }: TableSchema) =>
    JSON.stringify([name, title, description, schema]);
  return before.map(toText).join() === after.map(toText).join();
}
