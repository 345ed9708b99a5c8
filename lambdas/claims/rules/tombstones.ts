import type { RuleProblem } from "../problems/rule-problem.ts";
import { type AnyRecord, hasId, type IdRecord } from "../record.ts";
import type { Library } from "./rule.ts";

interface Tombstone {
  readonly status?: string;
  readonly replaced_by?: string;
  readonly reason?: string;
}

/** What was given up says why or for what: merged with its replacement, which is in use; retired with its reason. */
export function* tombstones(record: AnyRecord, library: Library): Generator<RuleProblem> {
  if (!hasId(record)) return;
  yield* checkComplete(record.value, "", record.file, library);
  if (record.kind === "source")
    for (const [index, attestation] of record.value.attestations.entries())
      yield* checkComplete(attestation, `/attestations/${index}`, record.file, library);
  if (record.value.status === "merged") yield* checkRedirect(record, library);
}

/** The pairs of keys of which the first makes no sense without the second. */
function* checkComplete(tombstone: Tombstone, pointer: string, file: string, library: Library): Generator<RuleProblem> {
  const { status, replaced_by: replacement, reason } = tombstone;
  const incomplete = (key: string, has: string, needs: string): RuleProblem => {
    return { code: "incomplete-tombstone", at: library.place(file, `${pointer}/${key}`, "key"), has, needs };
  };
  if (status === "merged" && replacement === undefined) yield incomplete("status", 'status "merged"', '"replaced_by"');
  if (status !== "merged" && replacement !== undefined)
    yield incomplete("replaced_by", '"replaced_by"', 'status "merged"');
  if (status === "retired" && reason === undefined) yield incomplete("status", 'status "retired"', '"reason"');
  if (status !== "retired" && reason !== undefined) yield incomplete("reason", '"reason"', 'status "retired"');
}

/** A redirect leads to a record in use in one step. In a circle only the smallest id is told, so that one circle is one problem. */
function* checkRedirect(record: IdRecord, library: Library): Generator<RuleProblem> {
  const { kind, id, file } = record;
  const chain = [id];
  for (let next = record.value.replaced_by; next !== undefined; next = library[kind](next)?.replaced_by) {
    if (next === id) {
      const at = library.place(file, "/replaced_by");
      if (chain.every((other) => id <= other)) yield { code: "redirect-cycle", at, ids: [...chain, id] };
      return;
    }
    if (chain.includes(next)) return;
    chain.push(next);
  }
  const [, first = "", ...more] = chain;
  const status = library[kind](first)?.status;
  if (status === undefined) return;
  const last = more.at(-1);
  const final = last !== undefined && library[kind](last)?.status === undefined ? last : undefined;
  yield { code: "redirect-to-tombstone", at: library.place(file, "/replaced_by"), id: first, status, final };
}
