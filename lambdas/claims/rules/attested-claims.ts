import type { RuleProblem } from "../problems/rule-problem.ts";
import type { AnyRecord } from "../record.ts";
import { isInUse, type Library, meantId } from "./rule.ts";

/** Every claim in use is attested by a source in use. A proposition that nobody makes is not a claim. */
export function* attestedClaims(records: readonly AnyRecord[], library: Library): Generator<RuleProblem> {
  const attested = new Set<string>();
  for (const record of records)
    if (record.kind === "source" && isInUse(record.value))
      for (const attestation of record.value.attestations)
        if (isInUse(attestation)) attested.add(meantId(library, "claim", attestation.claim));
  for (const record of records)
    if (record.kind === "claim" && isInUse(record.value) && !attested.has(record.id))
      yield { code: "unattested-claim", at: library.place(record.file, ""), id: record.id };
}
