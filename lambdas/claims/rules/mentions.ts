import type { RuleProblem } from "../problems/rule-problem.ts";
import type { AnyRecord } from "../record.ts";
import type { Source } from "../records.generated.ts";
import { isInUse, type Library, meantId } from "./rule.ts";

interface Need {
  readonly id: string;
  readonly pointer: string;
  readonly because: string;
}

/**
 * A source mentions every entity that its attestations bring in: what a document does not say is not added.
 *
 * The publisher needs no mention: it speaks throughout.
 */
export function* mentions(record: AnyRecord, library: Library): Generator<RuleProblem> {
  if (record.kind !== "source" || !isInUse(record.value)) return;
  const named = [record.value.publisher, ...record.value.mentions.map(({ entity }) => entity)];
  const told = new Set(named.map((id) => meantId(library, "entity", id)));
  for (const { id, pointer, because } of needsOf(record.value, library)) {
    // An id that is unknown or was given up is the business of the references.
    if (told.has(id) || !library.has("entity", id) || library.entity(id)?.status !== undefined) continue;
    told.add(id);
    yield { code: "unmentioned-entity", at: library.place(record.file, pointer), id, because };
  }
}

function* needsOf(source: Source, library: Library): Generator<Need> {
  for (const [index, attestation] of source.attestations.entries()) {
    if (!isInUse(attestation)) continue;
    const pointer = `/attestations/${index}`;
    const claim = library.claim(attestation.claim);
    if (claim && isInUse(claim)) {
      const because = `which ${attestation.claim} is about`;
      for (const { entity } of claim.entities) yield { id: entity, pointer: `${pointer}/claim`, because };
      if (claim.place !== undefined) yield { id: claim.place, pointer: `${pointer}/claim`, because };
    }
    for (const [link, speaker] of attestation.via.entries())
      for (const key of ["agent", "affiliation", "recipient"] as const) {
        const id = speaker[key];
        if (id !== undefined) yield { id, pointer: `${pointer}/via/${link}/${key}`, because: `its ${key}` };
      }
  }
}
