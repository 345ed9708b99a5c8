import type { Dataset } from "../../claims/dataset.ts";
import type { Attestation, Source, Speaker } from "../../claims/records.generated.ts";
import { toPublisherKind } from "../derive/origin.ts";
import type { AttributionsRow } from "../tables.generated.ts";
import { toAttestationId } from "./passage-columns.ts";

/** The rows of `attributions`: the publisher at position 0, then the chain from the outermost to the innermost speaker. */
export function* toAttributionRows({ sources, entities }: Dataset): Iterable<AttributionsRow> {
  for (const [id, source] of sources) {
    const publisherKind = toPublisherKind(entities.get(source.publisher));
    for (const attestation of source.attestations) yield* toChainRows(id, source, attestation, publisherKind);
  }
}

/** The rows of one attestation, by their position. */
export function* toChainRows(
  id: string,
  source: Source,
  attestation: Attestation,
  publisherKind: Speaker["kind"],
): Iterable<AttributionsRow> {
  yield toPublisherRow(id, source, attestation, publisherKind);
  for (const [index, speaker] of attestation.via.entries()) yield toSpeakerRow(id, attestation, index + 1, speaker);
}

function toPublisherRow(id: string, source: Source, attestation: Attestation, kind: Speaker["kind"]): AttributionsRow {
  return {
    ...toKey(id, attestation, 0),
    role: attestation.via.length === 0 ? "origin" : "publisher",
    agent_id: source.publisher,
    label: null,
    kind,
    affiliation_id: null,
    channel: null,
    recipient_id: null,
    cue: null,
  };
}

function toSpeakerRow(id: string, attestation: Attestation, position: number, speaker: Speaker): AttributionsRow {
  return {
    ...toKey(id, attestation, position),
    role: position === attestation.via.length ? "origin" : "relay",
    agent_id: speaker.agent ?? null,
    label: speaker.label ?? null,
    kind: speaker.kind,
    affiliation_id: speaker.affiliation ?? null,
    channel: speaker.channel,
    recipient_id: speaker.recipient ?? null,
    cue: speaker.cue ?? null,
  };
}

function toKey(id: string, attestation: Attestation, position: number) {
  return { attestation_id: toAttestationId(id, attestation), source_id: id, n: attestation.n, position };
}
