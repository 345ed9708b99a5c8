import type { ChangesRow } from "../../snapshot/tables.generated.ts";
import type { Subject } from "./subject.ts";

/** Tells what a record is called, if that is known. */
export type NameOf = (subject: Subject) => string | undefined;

/** The column that says what a record is, by table. */
const NAMING: ReadonlyMap<string, string> = new Map([
  ["claims", "text"],
  ["sources", "title"],
  ["entities", "name"],
]);

/** Learns what records are called from changes alone: of those that were added, removed or renamed. */
export function learnNames(rows: Iterable<ChangesRow>): NameOf {
  const names = new Map<string, string>();
  for (const { table, key, field, before, after } of rows) {
    const name = after ?? before;
    if (NAMING.get(table) === field && name !== null) names.set(`${table} ${key}`, name);
  }
  return ({ kind, id }) => names.get(`${kind} ${id}`);
}
