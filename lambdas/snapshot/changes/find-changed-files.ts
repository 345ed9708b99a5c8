import { createHash } from "node:crypto";
import type { Dataset } from "../../claims/dataset.ts";
import { planDescriptions, planSnapshot } from "../plan-snapshot.ts";
import type { PlannedFile } from "../planned-file.ts";
import type { TableSchema } from "../table-schema.ts";
import { publishedTables } from "../tables.ts";
import type { PreviousSnapshot } from "./previous-snapshot.ts";

/**
 * Finds the files that differ for another reason than that rows do: had the dataset been published as the snapshot
 * before, under its version and date, they would be others. Where rows changed (`rowsDiffer`), `dataset.json` is one of them, and is
 * not looked at. `CHANGES.md`, and what only counts or lists other files, say nothing.
 */
export function findChangedFiles(dataset: Dataset, previous: PreviousSnapshot, rowsDiffer: boolean): readonly string[] {
  const documents = rowsDiffer
    ? planDescriptions(dataset, previous.edition)
    : planSnapshot(dataset, previous.edition).documents;
  const changed = documents.filter(
    (file) => file.path !== "CHANGES.md" && toDigest(file) !== previous.sha256(file.path),
  );
  const paths = changed.map(({ path }) => path);
  return isDescribedAlike(previous.tables, publishedTables) ? paths : [...paths, "datapackage.json"];
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
