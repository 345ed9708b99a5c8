import type { Place } from "../problems/place.ts";
import type { RuleProblem } from "../problems/rule-problem.ts";
import type { AnyRecord, FolderKind, IdKind } from "../record.ts";
import type { Claim, Coding, Entity, Source } from "../records.generated.ts";

/** What a rule may look up: the records of the dataset, and where a value of theirs stands. */
export interface Library {
  /** A record of that id, or undefined where there is none or where its own file is not fit to be read. */
  source(id: string): Source | undefined;
  claim(id: string): Claim | undefined;
  entity(id: string): Entity | undefined;
  coding(id: string): Coding | undefined;
  /** Whether there is a file for the id, fit or not: a broken record must not make its references look broken. */
  has(kind: FolderKind, id: string): boolean;
  /** The id that was probably meant. Asked only where something is wrong already. */
  nearest(kind: IdKind, id: string): string | undefined;
  /** Where the value of a JSON Pointer stands in a file, or its key. */
  place(file: string, pointer: string, part?: "key" | "value"): Place;
}

/** A rule that looks at one record and at what that names. It can run on a single changed file. */
export type RecordRule = (record: AnyRecord, library: Library) => Iterable<RuleProblem>;

/** A rule that needs every record. */
export type DatasetRule = (records: readonly AnyRecord[], library: Library) => Iterable<RuleProblem>;

/** Whether a record or an attestation is in use: one that was given up keeps its id and says nothing any more. */
export function isInUse(record: { readonly status?: string }): boolean {
  return record.status === undefined;
}

/**
 * The id that a reference means: itself, or the nearest one where there is no file for it. A misspelt id is the business
 * of the references, and what it was meant for is not missing as well.
 */
export function meantId(library: Library, kind: IdKind, id: string): string {
  return library.has(kind, id) ? id : (library.nearest(kind, id) ?? id);
}
