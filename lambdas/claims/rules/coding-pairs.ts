import type { RuleProblem } from "../problems/rule-problem.ts";
import { type AnyRecord, CODINGS, toFile } from "../record.ts";
import { isKnownAttestation, meantAttestation } from "./coded-attestations.ts";
import type { Library } from "./rule.ts";

/** There are two codings or none, and both are of the same attestations: agreement is counted over pairs of decisions. */
export function* codingPairs(record: AnyRecord, library: Library): Generator<RuleProblem> {
  if (record.kind !== "coding") return;
  const partner = CODINGS.find((name) => name !== record.id) ?? "";
  const file = toFile("coding", partner);
  if (!library.has("coding", partner)) yield { code: "lone-coding", at: library.place(record.file, ""), file };
  const other = library.coding(partner);
  if (other === undefined) return;
  // A misspelt id is told by another rule, and what it was meant for is not missing as well.
  const coded = new Set(other.items.map(({ attestation }) => meantAttestation(attestation, library)));
  for (const [index, { attestation: id }] of record.value.items.entries()) {
    if (coded.has(id) || !isKnownAttestation(id, library)) continue;
    coded.add(id);
    yield { code: "coded-once", at: library.place(record.file, `/items/${index}/attestation`), id, file };
  }
}
