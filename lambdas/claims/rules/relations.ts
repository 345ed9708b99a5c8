import type { RuleProblem } from "../problems/rule-problem.ts";
import type { AnyRecord } from "../record.ts";
import type { Library } from "./rule.ts";

/** The relations that hold both ways. Written twice they could disagree, so each is written once. */
const SYMMETRIC = new Set(["contradicts", "alternative_to"]);

/** No claim relates to itself, and a relation that holds both ways stands in the claim whose id sorts first. */
export function* relations(record: AnyRecord, library: Library): Generator<RuleProblem> {
  if (record.kind !== "claim") return;
  for (const [index, { type, to }] of (record.value.relations ?? []).entries()) {
    const at = () => library.place(record.file, `/relations/${index}/to`);
    if (to === record.id) yield { code: "self-relation", at: at(), type };
    else if (SYMMETRIC.has(type) && to < record.id) yield { code: "relation-order", at: at(), type, to };
  }
}
