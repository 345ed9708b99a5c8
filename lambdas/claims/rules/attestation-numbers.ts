import type { RuleProblem } from "../problems/rule-problem.ts";
import type { AnyRecord } from "../record.ts";
import type { Library } from "./rule.ts";

/**
 * Attestations are numbered from 1 without a gap: a number that was given up stays, as retired, so that no citation of
 * it can come to mean another passage.
 */
export function* attestationNumbers(record: AnyRecord, library: Library): Generator<RuleProblem> {
  if (record.kind !== "source") return;
  const numbered = [...record.value.attestations.entries()].toSorted(([, a], [, b]) => a.n - b.n);
  for (const [position, [index, { n }]] of numbered.entries()) {
    const expected = position + 1;
    if (n === expected) continue;
    yield { code: "attestation-number", at: library.place(record.file, `/attestations/${index}/n`), n, expected };
    // What follows is off by as much: one mistake, one message.
    return;
  }
}
