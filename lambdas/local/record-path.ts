import { basename, dirname, join } from "node:path";
import { parseFile } from "../claims/record.ts";

/** The path of a record, split into the folder of its dataset and the path within that. */
export interface RecordPath {
  readonly root: string;
  readonly path: string;
}

/** Splits `<dataset>/claims/<id>.json` and its like; undefined for a path that is not that of a record. */
export function splitRecordPath(path: string): RecordPath | undefined {
  if (basename(path) === "dataset.json") return { root: dirname(path), path: "dataset.json" };
  const within = `${basename(dirname(path))}/${basename(path)}`;
  return parseFile(within) && { root: join(path, "../.."), path: within };
}
