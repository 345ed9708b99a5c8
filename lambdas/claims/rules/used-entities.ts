import type { RuleProblem } from "../problems/rule-problem.ts";
import type { AnyRecord } from "../record.ts";
import { namedReferences } from "./named-references.ts";
import { isInUse, type Library, meantId } from "./rule.ts";

/** Every entity in use is named by another record in use. */
export function* usedEntities(records: readonly AnyRecord[], library: Library): Generator<RuleProblem> {
  const used = new Set<string>();
  for (const record of records)
    for (const { kind, id } of namedReferences(record))
      if (kind === "entity" && id !== record.id) used.add(meantId(library, "entity", id));
  for (const record of records)
    if (record.kind === "entity" && isInUse(record.value) && !used.has(record.id))
      yield { code: "unused-entity", at: library.place(record.file, ""), id: record.id };
}
