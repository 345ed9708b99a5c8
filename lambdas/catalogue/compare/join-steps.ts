import { byChangeOrder } from "../../snapshot/changes/change-order.ts";
import { composeChanges } from "../../snapshot/changes/compose-changes.ts";
import { invertChanges } from "../../snapshot/changes/invert-changes.ts";
import type { TableSchema } from "../../snapshot/table-schema.ts";
import type { ChangesRow } from "../../snapshot/tables.generated.ts";

/** What two versions differ by is told in the changes of the releases between them. */
export interface Way {
  /** The changes of each release after the older one up to the newer one, the first one first. */
  readonly steps: readonly (readonly ChangesRow[])[];
  /** The tables of the older one, and those of the newer one. */
  readonly older: readonly TableSchema[];
  readonly newer: readonly TableSchema[];
  readonly isBackwards: boolean;
}

/**
 * Joins the changes of some releases in a row: the same rows in the same order as a comparison of the tables of the two
 * ends gives. Throws a `ChangesError` where a step does not start from what the one before leads to.
 */
export function joinSteps({ steps, older, newer, isBackwards }: Way): readonly ChangesRow[] {
  // Each step keeps the rows of a record together, so that only the rows of the whole way have to be put in order.
  const joined = steps.reduce((one, other) => composeChanges(one, other, () => 0), []);
  if (isBackwards) return invertChanges(joined, byChangeOrder(newer, older));
  return joined.toSorted(byChangeOrder(older, newer));
}
