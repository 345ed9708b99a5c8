import { type AnyRecord, hasId, type IdKind } from "../record.ts";
import type { Attestation, Claim, Source } from "../records.generated.ts";
import { isInUse } from "./rule.ts";

/** One place in a record that names another record. */
export interface NamedReference {
  readonly kind: IdKind;
  readonly id: string;
  readonly pointer: string;
  /** The types that the entity may have there; any where it is left out. */
  readonly types?: readonly string[];
}

/** Every reference of a record, in the order of its text. Those of what was given up do not count. */
export function* namedReferences(record: AnyRecord): Generator<NamedReference> {
  if (!hasId(record)) return;
  const { status, replaced_by: replacement } = record.value;
  if (replacement !== undefined) yield { kind: record.kind, id: replacement, pointer: "/replaced_by" };
  if (status !== undefined) return;
  if (record.kind === "source") yield* ofSource(record.value);
  if (record.kind === "claim") yield* ofClaim(record.value);
  if (record.kind === "entity" && record.value.part_of !== undefined)
    yield { kind: "entity", id: record.value.part_of, pointer: "/part_of" };
}

function* ofSource(source: Source): Generator<NamedReference> {
  const { publisher, originator, derived_from: original } = source;
  yield { kind: "entity", id: publisher, pointer: "/publisher", types: ["media", "organization", "public_body"] };
  if (originator !== undefined)
    yield { kind: "entity", id: originator, pointer: "/originator", types: ["media", "organization", "public_body"] };
  if (original !== undefined && !original.startsWith("https://"))
    yield { kind: "source", id: original, pointer: "/derived_from" };
  for (const [index, mention] of source.mentions.entries())
    yield { kind: "entity", id: mention.entity, pointer: `/mentions/${index}/entity` };
  for (const [index, attestation] of source.attestations.entries())
    if (isInUse(attestation)) yield* ofAttestation(attestation, `/attestations/${index}`);
}

function* ofAttestation(attestation: Attestation, pointer: string): Generator<NamedReference> {
  yield { kind: "claim", id: attestation.claim, pointer: `${pointer}/claim` };
  for (const [index, speaker] of attestation.via.entries()) {
    for (const key of ["agent", "affiliation", "recipient"] as const) {
      const id = speaker[key];
      const types = key === "agent" ? SPEAKERS[speaker.kind] : undefined;
      if (id !== undefined)
        yield { kind: "entity", id, pointer: `${pointer}/via/${index}/${key}`, ...(types && { types }) };
    }
  }
}

const SPEAKERS: { readonly [kind: string]: readonly string[] } = {
  person: ["person"],
  institution: ["public_body", "organization", "armed_group"],
  media: ["media"],
};

function* ofClaim(claim: Claim): Generator<NamedReference> {
  if (claim.place !== undefined) yield { kind: "entity", id: claim.place, pointer: "/place", types: ["place"] };
  for (const [index, { entity }] of claim.entities.entries())
    yield { kind: "entity", id: entity, pointer: `/entities/${index}/entity` };
  for (const [index, { to }] of (claim.relations ?? []).entries())
    yield { kind: "claim", id: to, pointer: `/relations/${index}/to` };
}
