import type { Dataset } from "../claims/dataset.ts";
import { compareCodes } from "./changes/compare-codes.ts";
import { compareSchemas, type SchemaChanges } from "./changes/compare-schemas.ts";
import type { TableSet } from "./changes/compare-tables.ts";
import { type Deprecation, deprecations } from "./changes/deprecations.ts";
import { findChangedFiles, findNewForms } from "./changes/find-changed-files.ts";
import { judgeBreaks } from "./changes/judge-breaks.ts";
import { type IdChanges, judgeIds } from "./changes/judge-ids.ts";
import { judgeShrinking } from "./changes/judge-shrinking.ts";
import { FIRST_VERSION, nextVersion, raiseVersion } from "./changes/next-version.ts";
import type { PreviousSnapshot } from "./changes/previous-snapshot.ts";
import type { Refusal } from "./changes/refusal.ts";
import { planChanges } from "./changes/snapshot-changes.ts";
import type { Edition } from "./edition.ts";
import { planSnapshot, type SnapshotPlan } from "./plan-snapshot.ts";
import { toPublished } from "./published.ts";
import { toTableSet } from "./rows/table-set.ts";
import { publishedTables } from "./tables.ts";

/** What a dataset becomes after a certain snapshot. */
export type ReleasePlan =
  | {
      readonly is: "planned";
      readonly plan: SnapshotPlan;
      /** The codes of what would have been refused, had nobody taken responsibility for it; left out where nothing would. */
      readonly overridden?: readonly Refusal["code"][];
    }
  | { readonly is: "unchanged" }
  | { readonly is: "refused"; readonly refusals: readonly Refusal[] };

/**
 * Plans the release of a fit dataset: which version it is, what changed, and whether that may be.
 *
 * With no previous snapshot it is 1.0.0. `accepted` tells that a person answers for a dataset that shrinks; nobody can
 * answer for an id that is lost or revived, nor for a break that readers were not told of.
 */
export function planRelease(
  dataset: Dataset,
  source: Omit<Edition, "version">,
  previous: PreviousSnapshot | undefined,
  accepted: boolean,
  known: readonly Deprecation[] = deprecations,
): ReleasePlan {
  if (previous === undefined)
    return { is: "planned", plan: planSnapshot(dataset, { version: FIRST_VERSION, ...source }) };
  const today = toTableSet(toPublished(dataset), dataset);
  const changes = planChanges(previous, today.rows, []);
  const ids = judgeIds(changes.rows());
  const { breaks, additions } = compareForms(previous, today);
  const declared = judgeBreaks(breaks, raiseVersion(previous.edition.version, "major"), known);
  const shrinking = judgeShrinking(previous, ids.claimsGone);
  const refusals = [...declared.refusals, ...ids.refusals, ...(shrinking && !accepted ? [shrinking] : [])];
  if (refusals.length > 0) return { is: "refused", refusals };
  const files = findChangedFiles(dataset, previous, ids.changes > 0);
  const forms = findNewForms(dataset, previous);
  const version = toVersion(previous, ids, { breaks, additions }, [...files, ...forms]);
  if (version === undefined) return { is: "unchanged" };
  const notes = [...declared.notes, ...additions, ...describeFiles(files, ids.changes > 0), ...describeForms(forms)];
  const plan = planSnapshot(dataset, { version, ...source }, { ...changes, notes });
  return { is: "planned", plan, ...(shrinking && { overridden: [shrinking.code] }) };
}

function toVersion(
  previous: PreviousSnapshot,
  ids: IdChanges,
  { breaks, additions }: SchemaChanges,
  files: readonly string[],
): string | undefined {
  return nextVersion(previous.edition.version, {
    breaks: breaks.length > 0,
    adds: ids.moved || additions.length > 0,
    corrects: ids.changes > 0 || files.length > 0,
  });
}

/** Compares what readers may rely on besides the records: tables, columns and codes. */
function compareForms(previous: PreviousSnapshot, today: TableSet): SchemaChanges {
  const schemas = compareSchemas(previous.tables, publishedTables);
  const codes = compareCodes(previous.rows("vocabulary"), today.rows("vocabulary"));
  return {
    breaks: [...schemas.breaks, ...codes.breaks],
    additions: [...schemas.additions, ...codes.additions],
  };
}

/** New terms must not pass unseen beside a corrected record. */
function describeFiles(files: readonly string[], rowsDiffer: boolean): readonly string[] {
  if (files.length === 0) return [];
  return [
    `${rowsDiffer ? "besides rows, these files changed" : "no row changed; these files did"}: ${files.join(", ")}`,
  ];
}

/** The same rows in more forms: no new record, column or code, so that it is no more than a patch. */
function describeForms(paths: readonly string[]): readonly string[] {
  return paths.length === 0 ? [] : [`published from now on with the same content: ${paths.join(", ")}`];
}
