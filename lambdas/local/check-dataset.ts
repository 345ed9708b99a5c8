import { join } from "node:path";
import type { Dataset, DatasetFiles } from "../claims/dataset.ts";
import { digestRecords } from "../claims/digest-records.ts";
import type { Problem } from "../claims/problem.ts";
import { withoutConsequences } from "../claims/problems/without-consequences.ts";
import type { Report } from "../claims/report/report.ts";
import { nameInZip, reportCheck } from "../claims/report/report-check.ts";
import type { ReleasedId } from "../claims/rules/id-permanence.ts";
import { validateDataset, validateRecords } from "../claims/validate-dataset.ts";
import { startProgress } from "./progress.ts";
import { readDataset } from "./read-dataset.ts";
import { UsageError } from "./usage-error.ts";

/** What a check found, with the dataset where it is fit and a way to show the lines of its files. */
export interface CheckedDataset {
  readonly report: Report;
  readonly dataset: Dataset | undefined;
  readText(file: string): string | undefined;
  /** The SHA-256 of the list of records: of the bytes that were checked. */
  digest(): string;
}

/** What may be told to a check. */
export interface CheckOptions {
  /** Only these files of the dataset, and what they name. */
  readonly only?: readonly string[];
  readonly released?: readonly ReleasedId[] | undefined;
}

/** Reads and validates the dataset in a folder or a zip. Throws `UnreadableInput` where there is none. */
export async function checkDataset(path: string, options: CheckOptions = {}): Promise<CheckedDataset> {
  const { files: read, problems: unread } = await readDataset(path);
  const files = digestRecords(read);
  const { only } = options;
  const refused = unread.filter(({ at }) => !only || only.includes(at.file));
  const { problems, dataset } = only
    ? { problems: validateRecords(files, findReadable(files, only, refused)), dataset: undefined }
    : validateAll(files, options.released);
  const found = [...refused, ...withoutConsequences(problems, unread)];
  const toName = path.endsWith(".zip") ? nameInZip(path) : (file: string) => join(path, file);
  const report = reportCheck({
    dataset: path,
    problems: found,
    checked: only ?? files.paths,
    notes: only ? [PARTLY] : [],
    toName,
  });
  const readText = (name: string) => readIfListed(files, (file) => toName(file) === name);
  return { report, dataset: found.length === 0 ? dataset : undefined, readText, digest: files.digest };
}

const PARTLY =
  'only these files and what they name were checked; "npm run validate" also looks for ids used twice, circles, claims that nobody attests and entities that nothing uses';

function validateAll(files: DatasetFiles, released: readonly ReleasedId[] | undefined) {
  const progress = startProgress(process.stderr, { label: "files read", total: files.paths.length });
  try {
    return validateDataset(files, { ...(released && { released }), onProgress: progress.update });
  } finally {
    progress.done();
  }
}

/** Those of the named files that were read: any other must have its problem already, or there is nothing to check. */
function findReadable(files: DatasetFiles, only: readonly string[], refused: readonly Problem[]): readonly string[] {
  const known = new Set([...files.paths, ...refused.map(({ at }) => at.file)]);
  const missing = only.find((file) => !known.has(file));
  if (missing !== undefined) throw new UsageError(`there is no record ${missing} in the dataset`);
  return only.filter((file) => files.paths.includes(file));
}

function readIfListed(files: DatasetFiles, isWanted: (file: string) => boolean): string | undefined {
  const file = files.paths.find(isWanted);
  return file === undefined ? undefined : new TextDecoder().decode(files.read(file));
}
