import type { Codings, Dataset, DatasetFiles } from "./dataset.ts";
import { parseRecord } from "./parse-record.ts";
import type { Problem } from "./problem.ts";
import { type AnyRecord, parseFile } from "./record.ts";
import { toLibrary } from "./record-library.ts";
import type { Claim, Coding, Descriptor, Entity, Source } from "./records.generated.ts";
import { COMPLETENESS_RULES, DATASET_RULES, RECORD_RULES } from "./rules/all-rules.ts";
import { idPermanence, type ReleasedId } from "./rules/id-permanence.ts";

/** What a validation found: the dataset only where there is no problem. */
export interface Validation {
  /** Every problem, in the order of finding: a report sorts them. */
  readonly problems: readonly Problem[];
  readonly dataset: Dataset | undefined;
}

/** What a validation may be told beyond the files. */
export interface ValidationOptions {
  /** The ids of the newest release; without them no id can be missed. */
  readonly released?: readonly ReleasedId[];
  /** Called now and then with how many files have been read, for people who wait. */
  readonly onProgress?: (done: number) => void;
}

/** Checks a whole dataset: each file by itself, then each record with what it names, then all together. */
export function validateDataset(files: DatasetFiles, options: ValidationOptions = {}): Validation {
  const { records, problems } = parseRecords(files, files.paths, options.onProgress);
  const fit = [...records.values()].filter((record) => record !== undefined);
  const library = toLibrary(files, records);
  for (const record of fit) for (const rule of RECORD_RULES) collect(rule(record, library), problems);
  const rules = fit.length === files.paths.length ? [...DATASET_RULES, ...COMPLETENESS_RULES] : DATASET_RULES;
  for (const rule of [...rules, idPermanence(options.released ?? [])]) collect(rule(fit, library), problems);
  return { problems, dataset: problems.length === 0 ? toDataset(fit) : undefined };
}

/**
 * Checks some files of a dataset and what they name, in a time that does not grow with the dataset.
 *
 * Whether an id is unique, a relation circular, a claim unattested or an entity unused is left to `validateDataset`.
 */
export function validateRecords(files: DatasetFiles, paths: readonly string[]): readonly Problem[] {
  const { records, problems } = parseRecords(files, paths);
  const library = toLibrary(files, records);
  for (const record of records.values())
    if (record) for (const rule of RECORD_RULES) collect(rule(record, library), problems);
  return problems;
}

function parseRecords(files: DatasetFiles, paths: readonly string[], onProgress?: (done: number) => void) {
  const problems: Problem[] = [];
  const records = new Map<string, AnyRecord | undefined>();
  for (const [index, file] of paths.entries()) {
    if (!parseFile(file)) continue;
    const parsed = parseRecord(file, files.read(file));
    records.set(file, parsed.record);
    collect(parsed.problems, problems);
    if (index % 256 === 0) onProgress?.(index);
  }
  return { records, problems };
}

/** One at a time: a hundred thousand problems are more than the arguments that a call can take. */
function collect(found: Iterable<Problem>, problems: Problem[]): void {
  for (const problem of found) problems.push(problem);
}

function toDataset(records: readonly AnyRecord[]): Dataset | undefined {
  const sources = new Map<string, Source>();
  const claims = new Map<string, Claim>();
  const entities = new Map<string, Entity>();
  const codings = new Map<string, Coding>();
  let descriptor: Descriptor | undefined;
  for (const record of records) {
    if (record.kind === "source") sources.set(record.id, record.value);
    if (record.kind === "claim") claims.set(record.id, record.value);
    if (record.kind === "entity") entities.set(record.id, record.value);
    if (record.kind === "coding") codings.set(record.id, record.value);
    if (record.kind === "dataset") descriptor = record.value;
  }
  return descriptor && { descriptor, sources, claims, entities, codings: toCodings(codings) };
}

function toCodings(codings: ReadonlyMap<string, Coding>): Codings | undefined {
  const [first, second] = [codings.get("first"), codings.get("second")];
  return first && second && { first, second };
}
