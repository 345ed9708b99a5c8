import type { RuleProblem } from "../problems/rule-problem.ts";
import { type AnyRecord, hasId } from "../record.ts";
import type { Library } from "./rule.ts";

/** No two records of whatever kind have ids that differ in case alone: an id is looked up without its kind. */
export function* uniqueIds(records: readonly AnyRecord[], library: Library): Generator<RuleProblem> {
  const taken = new Map<string, string>();
  for (const { id, file } of records.filter(hasId)) {
    const first = taken.get(id.toLowerCase());
    if (first !== undefined) yield { code: "duplicate-id", at: library.place(file, ""), id, first };
    else taken.set(id.toLowerCase(), file);
  }
}
