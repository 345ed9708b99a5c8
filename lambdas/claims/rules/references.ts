import type { RuleProblem } from "../problems/rule-problem.ts";
import { type AnyRecord, toFile } from "../record.ts";
import { type NamedReference, namedReferences } from "./named-references.ts";
import type { Library } from "./rule.ts";

/** Every id that a record names is there, in use, and of a type that fits. */
export function* references(record: AnyRecord, library: Library): Generator<RuleProblem> {
  for (const reference of namedReferences(record)) {
    const problem = checkReference(reference, record.file, library);
    if (problem) yield problem;
  }
}

function checkReference(reference: NamedReference, file: string, library: Library): RuleProblem | undefined {
  const { kind, id, pointer, types } = reference;
  const at = () => library.place(file, pointer);
  if (!library.has(kind, id))
    return {
      code: "unknown-reference",
      at: at(),
      kind,
      id,
      file: toFile(kind, id),
      nearest: library.nearest(kind, id),
    };
  const named = library[kind](id);
  // Where a replacement leads is the business of the tombstones.
  if (named?.status !== undefined && pointer !== "/replaced_by")
    return { code: "retired-reference", at: at(), kind, id, replacedBy: named.replaced_by };
  const type = kind === "entity" ? library.entity(id)?.type : undefined;
  if (type !== undefined && types && !types.includes(type))
    return { code: "wrong-entity-type", at: at(), id, type, expected: types };
  return undefined;
}
