import type { ChangesRow } from "../../snapshot/tables.generated.ts";

/** Tells how many rows of which table were added, removed and changed, in the order in which they are met. */
export function describeOperations(changes: Iterable<Pick<ChangesRow, "table" | "key" | "op">>): string {
  const keys = new Map<string, Set<string>>();
  for (const { table, key, op } of changes) {
    const what = `${table} ${op}`;
    keys.set(what, (keys.get(what) ?? new Set()).add(key));
  }
  const parts = Array.from(keys, ([what, of]) => `${of.size} of ${what}`);
  return parts.length === 0 ? "no row of a table" : parts.join(", ");
}
