import type { RuleProblem } from "../problems/rule-problem.ts";
import type { AnyRecord } from "../record.ts";
import type { Attestation } from "../records.generated.ts";
import type { Library } from "./rule.ts";

/** Every date says where it was read, and one that the curator worked out says how. */
export function* dateBasis(record: AnyRecord, library: Library): Generator<RuleProblem> {
  if (record.kind !== "source") return;
  const { published, published_basis: basis, note, attestations } = record.value;
  const place = (pointer: string) => library.place(record.file, pointer, "key");
  if (basis === "unknown" && published !== undefined)
    yield { code: "date-without-basis", at: place("/published"), has: '"published"', needs: "a known published_basis" };
  if (basis === "derived" && note === undefined)
    yield { code: "missing-note", at: place("/published_basis"), because: "the date of publication is derived" };
  for (const [index, attestation] of attestations.entries())
    yield* checkAttestation(attestation, (key) => place(`/attestations/${index}/${key}`));
}

function* checkAttestation(
  { date_reported: date, date_basis: basis, note }: Attestation,
  place: (key: string) => RuleProblem["at"],
): Generator<RuleProblem> {
  if (date !== undefined && basis === undefined)
    yield { code: "date-without-basis", at: place("date_reported"), has: '"date_reported"', needs: '"date_basis"' };
  if (date === undefined && basis !== undefined)
    yield { code: "date-without-basis", at: place("date_basis"), has: '"date_basis"', needs: '"date_reported"' };
  if (basis === "curator_inference" && note === undefined)
    yield { code: "missing-note", at: place("date_basis"), because: "the date is the curator's inference" };
}
