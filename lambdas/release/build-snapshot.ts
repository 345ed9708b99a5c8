import { createReadStream } from "node:fs";
import { join } from "node:path";
import type { PreviousSnapshot } from "../snapshot/changes/previous-snapshot.ts";
import { selectForCsvZip } from "../snapshot/csv-zip.ts";
import type { PlanFromFiles, PlannedTable, SnapshotPlan } from "../snapshot/plan-snapshot.ts";
import type { WrittenFile } from "../snapshot/planned-file.ts";
import type { BuiltSnapshot } from "./built-snapshot.ts";
import { checkDescriptors } from "./check-descriptors.ts";
import { proveChanges } from "./prove-changes.ts";
import { proveClaims } from "./prove-claims.ts";
import { proveParity } from "./prove-parity.ts";
import { proveParquet } from "./prove-parquet.ts";
import { proveZip } from "./prove-zip.ts";
import { writeFile } from "./write-file.ts";

/** What a snapshot is built with besides its plan. */
export interface BuildOptions {
  /** The snapshot that the plan's changes are counted from; left out only for a first release. */
  readonly previous?: PreviousSnapshot | undefined;
  readonly onProgress?: (filesDone: number) => void;
}

/**
 * Writes all files of a plan into an empty folder, proves that the forms of each table agree and that `changes` leads to
 * them from the tables before, and checks the manifest and the data package against their schemas.
 *
 * Rejects with a `ParityError`, a `ChangesError` or another `Error` where any of it fails.
 */
export async function buildSnapshot(
  plan: SnapshotPlan,
  folder: string,
  { previous, onProgress = () => {} }: BuildOptions = {},
): Promise<BuiltSnapshot> {
  if (plan.since?.manifestSha256 !== previous?.manifestSha256)
    throw new Error(
      `the plan counts from ${plan.since?.version ?? "nothing"}, and ${previous?.edition.version ?? "nothing"} is there to prove it by`,
    );
  const files: WrittenFile[] = [];
  for (const table of plan.tables) {
    files.push(...(await buildTable(table, folder)));
    onProgress(files.length);
  }
  proveChanges(
    previous,
    plan.tables.map(({ schema }) => schema),
    folder,
  );
  files.push({ ...writeFile(plan.claims, folder), rows: proveClaims(folder) });
  for (const document of plan.documents) files.push(writeFile(document, folder));
  for (const planFromFiles of plan.closing) files.push(await buildClosing(planFromFiles, files, folder));
  const manifest = files.at(-1);
  if (manifest?.path !== "manifest.json") throw new Error("the plan does not close with manifest.json");
  await checkDescriptors(folder);
  const { version, date } = plan.edition;
  const built = files.map((file) => ({ ...file, open: () => createReadStream(join(folder, file.path)) }));
  return { version, date, files: built, manifest };
}

async function buildTable(
  { schema, csv, json, parquet, compareKeys }: PlannedTable,
  folder: string,
): Promise<readonly WrittenFile[]> {
  const records = [writeFile(csv, folder), writeFile(json, folder), writeFile(parquet, folder)];
  const proven = proveParity(schema, join(folder, csv.path), join(folder, json.path), compareKeys);
  const rows = await proveParquet(schema, join(folder, parquet.path), proven);
  return records.map((record) => ({ ...record, rows }));
}

async function buildClosing(plan: PlanFromFiles, files: readonly WrittenFile[], folder: string): Promise<WrittenFile> {
  const written = writeFile(plan([...files]), folder);
  if (written.mediaType === "application/zip") await proveZip(join(folder, written.path), selectForCsvZip(files));
  return written;
}
