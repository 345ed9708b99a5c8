import type { RuleProblem } from "../problems/rule-problem.ts";
import type { AnyRecord } from "../record.ts";
import type { Library } from "./rule.ts";

interface Item {
  readonly pointer: string;
  /** What no other item of the list may have. */
  readonly key: string;
  readonly what: string;
}

/** No list says the same thing twice: each item has a key of its own, which most tables publish as their primary key. */
export function* duplicateItems(record: AnyRecord, library: Library): Generator<RuleProblem> {
  const seen = new Map<string, string>();
  for (const { pointer, key, what } of itemsOf(record)) {
    const first = seen.get(key);
    if (first === undefined) seen.set(key, pointer);
    else {
      const at = library.place(record.file, pointer);
      yield { code: "duplicate-item", at, what, first: library.place(record.file, first) };
    }
  }
}

function* itemsOf(record: AnyRecord): Generator<Item> {
  if (record.kind === "source")
    for (const [index, { entity, spelled }] of record.value.mentions.entries())
      yield {
        pointer: `/mentions/${index}`,
        key: JSON.stringify([entity, spelled]),
        what: "this spelling of this entity",
      };
  if (record.kind === "coding")
    for (const [index, { attestation }] of record.value.items.entries())
      yield { pointer: `/items/${index}`, key: attestation, what: "this attestation" };
  if (record.kind !== "claim") return;
  for (const [index, { entity, role }] of record.value.entities.entries())
    yield { pointer: `/entities/${index}`, key: JSON.stringify([entity, role]), what: "this entity in this role" };
  for (const [index, { type, to }] of (record.value.relations ?? []).entries())
    yield { pointer: `/relations/${index}`, key: JSON.stringify(["", type, to]), what: "this relation" };
}
