import type { Dataset } from "../claims/dataset.ts";
import type { PreviousSnapshot } from "./changes/previous-snapshot.ts";
import type { Refusal } from "./changes/refusal.ts";
import type { Edition } from "./edition.ts";
import type { SnapshotPlan } from "./plan-snapshot.ts";

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
 * With no previous snapshot it is 1.0.0. `accepted` tells that a person answers for a dataset that shrinks.
 */
export declare function planRelease(
  dataset: Dataset,
  source: Omit<Edition, "version">,
  previous: PreviousSnapshot | undefined,
  accepted: boolean,
): ReleasePlan;
