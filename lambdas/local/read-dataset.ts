import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { WHOLE_DATASET } from "../claims/archive/admit.ts";
import { isCollection } from "../claims/archive/dataset-path.ts";
import { LIMITS, type Limits } from "../claims/archive/limits.ts";
import { parseZip } from "../claims/archive/parse-zip.ts";
import { type ReadResult, toReadResult } from "../claims/archive/read-result.ts";
import { readFolder } from "./read-folder.ts";

/** There is nothing at a path that could be a dataset, or it cannot be read: a run that could not be made. */
export class UnreadableInput extends Error {
  override readonly name = "UnreadableInput";
}

/** First bytes of a zip with entries and of one without (APPNOTE 4.3.7, 4.3.16). */
const ZIP_STARTS = ["PK\x03\x04", "PK\x05\x06"];

const REASONS: ReadonlyMap<unknown, string> = new Map([
  ["ENOENT", "there is nothing there"],
  ["ENOTDIR", "a part of the path is not a folder"],
  ["EACCES", "reading it is not permitted"],
  ["EPERM", "reading it is not permitted"],
  ["ELOOP", "a symbolic link is in the way"],
]);

/**
 * Reads a dataset from a folder or a zip, whichever is at `path`. Nothing is written to disk.
 *
 * What is wrong with the dataset is a problem in the result. Throws `UnreadableInput` where there is no dataset to
 * judge, and from `files.read` where a folder changed during the run.
 */
export async function readDataset(path: string, limits: Limits = LIMITS): Promise<ReadResult> {
  const stats = attempt(path, () => statSync(path));
  if (stats.isDirectory()) {
    refusePart(path);
    const { files, problems } = attempt(path, () => readFolder(path, limits));
    return {
      files: { paths: files.paths, read: (file) => attempt(join(path, file), () => files.read(file)) },
      problems,
    };
  }
  if (!stats.isFile()) throw new UnreadableInput(`cannot read ${path}: it is neither a folder nor a zip`);
  return await readZip(path, stats.size, limits);
}

/** One message for `dataset/claims`, not one for each file in it. */
function refusePart(path: string): void {
  const whole = join(path, "..");
  if (isCollection(basename(resolve(path))) && existsSync(join(whole, "dataset.json")))
    throw new UnreadableInput(`cannot read ${path}: it is a part of a dataset; name ${whole}, or records in it`);
}

async function readZip(path: string, found: number, limits: Limits): Promise<ReadResult> {
  if (found > limits.archiveBytes) {
    const facts = { found, limit: limits.archiveBytes };
    return toReadResult([], () => undefined, [{ code: "archive-too-large", at: WHOLE_DATASET, ...facts }]);
  }
  const bytes = attempt(path, () => readFileSync(path));
  if (!ZIP_STARTS.includes(bytes.toString("latin1", 0, 4))) {
    throw new UnreadableInput(`cannot read ${path}: it is neither a folder nor a zip`);
  }
  return await parseZip(bytes, limits);
}

/** Does something with the file system; its errors in the words of whoever named the path. */
function attempt<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (cause) {
    if (!(cause instanceof Error) || cause instanceof RangeError) throw cause;
    const reason = REASONS.get("code" in cause ? cause.code : undefined) ?? cause.message;
    throw new UnreadableInput(`cannot read ${path}: ${reason}`, { cause });
  }
}
