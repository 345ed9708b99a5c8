import type { ChangesRow } from "../tables.generated.ts";
import type { ChangeOrder } from "./change-order.ts";

const INVERSE = { added: "removed", removed: "added", changed: "changed" } as const;

/**
 * The changes that take others back: the same rows in the same order as a comparison the other way round gives. `order` is
 * that of the changes from the second to the first. Holds all of them.
 */
export function invertChanges(changes: Iterable<ChangesRow>, order: ChangeOrder): readonly ChangesRow[] {
  return Array.from(changes, ({ op, before, after, ...place }) => ({
    ...place,
    op: INVERSE[op],
    before: after,
    after: before,
  })).sort(order);
}
