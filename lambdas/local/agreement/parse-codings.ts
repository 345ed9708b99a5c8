import type { Codings } from "../../claims/dataset.ts";
import { parseRecord } from "../../claims/parse-record.ts";
import type { Problem } from "../../claims/problem.ts";
import { toLibrary } from "../../claims/record-library.ts";
import { codingPairs } from "../../claims/rules/coding-pairs.ts";
import { duplicateItems } from "../../claims/rules/duplicate-items.ts";
import type { Library } from "../../claims/rules/rule.ts";

/** Two codings, or why they cannot be compared. */
export interface ParsedCodings {
  readonly codings: Codings | undefined;
  readonly problems: readonly Problem[];
}

/** Reads two codings, by their paths in a dataset, without the rest of it: whether they are fit and a pair. */
export function parseCodings(texts: ReadonlyMap<string, Uint8Array>): ParsedCodings {
  const files = { paths: [...texts.keys()], read: (path: string) => texts.get(path) ?? new Uint8Array() };
  const parsed = [...texts].map(([file, bytes]) => [file, parseRecord(file, bytes)] as const);
  const found = new Map(parsed.map(([file, { record }]) => [file, record]));
  // Sources are not at hand, and not to be missed.
  const library: Library = { ...toLibrary(files, found), has: () => true };
  const problems: Problem[] = parsed.flatMap(([, { problems: own }]) => own);
  for (const record of found.values())
    if (record) problems.push(...duplicateItems(record, library), ...codingPairs(record, library));
  const [first, second] = [library.coding("first"), library.coding("second")];
  return { codings: problems.length === 0 && first && second ? { first, second } : undefined, problems };
}
