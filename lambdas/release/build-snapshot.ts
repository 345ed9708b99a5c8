import { createReadStream } from "node:fs";
import { join } from "node:path";
import type { PlannedTable, SnapshotPlan } from "../snapshot/plan-snapshot.ts";
import type { FileRecord } from "../snapshot/planned-file.ts";
import type { BuiltSnapshot } from "./built-snapshot.ts";
import { checkDescriptors } from "./check-descriptors.ts";
import { proveParity } from "./prove-parity.ts";
import { writeFile } from "./write-file.ts";

/**
 * Writes all files of a plan into an empty folder, proves that the two forms of each table agree, and checks the
 * manifest and the data package against their schemas. Rejects with a `ParityError` or another `Error` where any of it fails.
 */
export async function buildSnapshot(
  plan: SnapshotPlan,
  folder: string,
  onProgress: (filesDone: number) => void = () => {},
): Promise<BuiltSnapshot> {
  const files: FileRecord[] = [];
  for (const table of plan.tables) {
    files.push(...(await buildTable(table, folder)));
    onProgress(files.length);
  }
  for (const document of plan.documents) files.push(await writeFile(document, folder));
  for (const planFromRecords of plan.closing) files.push(await writeFile(planFromRecords([...files]), folder));
  const manifest = files.at(-1);
  if (manifest?.path !== "manifest.json") throw new Error("the plan does not close with manifest.json");
  await checkDescriptors(folder);
  const { version, date } = plan.edition;
  const built = files.map((file) => ({ ...file, open: () => createReadStream(join(folder, file.path)) }));
  return { version, date, files: built, manifest };
}

async function buildTable({ schema, csv, json }: PlannedTable, folder: string): Promise<readonly FileRecord[]> {
  const records = [await writeFile(csv, folder), await writeFile(json, folder)];
  const rows = proveParity(schema, join(folder, csv.path), join(folder, json.path));
  return records.map((record) => ({ ...record, rows }));
}
