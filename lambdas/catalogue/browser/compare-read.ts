import type { ChangesRow } from "../../snapshot/tables.generated.ts";
import type { ChosenPair } from "../compare/choose-versions.ts";
import { joinSteps } from "../compare/join-steps.ts";
import { parseChanges, parseTables } from "../compare/parse-published.ts";
import { toFilePath } from "../routes.ts";

/**
 * Reads what changed between two versions from what was published of them and of those between. Rejects with an `Error`
 * that says which file cannot be read.
 */
export async function readComparison(pair: ChosenPair, signal: AbortSignal): Promise<readonly ChangesRow[]> {
  const read = (version: string, file: string) => readJson(toFilePath(file, version), signal);
  const [older, newer, steps] = await Promise.all([
    read(pair.older, "datapackage.json"),
    read(pair.newer, "datapackage.json"),
    Promise.all(pair.steps.map(async (version) => parseChanges(await read(version, "changes.json"), version))),
  ]);
  const tables = { older: parseTables(older, pair.older), newer: parseTables(newer, pair.newer) };
  return joinSteps({ ...tables, steps, isBackwards: pair.isBackwards });
}

async function readJson(path: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(path, { signal });
  if (!response.ok) throw new Error(`${path} cannot be read (the server answers ${response.status})`);
  return response.json();
}
