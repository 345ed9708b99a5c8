import type { Dataset } from "../../claims/dataset.ts";
import type { Claim } from "../../claims/records.generated.ts";
import { toOrigin, toPublisherKind } from "../derive/origin.ts";
import type { EvidenceRow } from "../tables.generated.ts";
import { toPassageColumns } from "./passage-columns.ts";

/** The rows of `evidence`: one for each attestation, with names in place of ids. */
export function* toEvidenceRows({ sources, claims, entities }: Dataset): Iterable<EvidenceRow> {
  const nameOf = (entity: string) => entities.get(entity)?.name ?? entity;
  for (const [id, source] of sources) {
    const publisherKind = toPublisherKind(entities.get(source.publisher));
    const document = {
      source_title: source.title,
      publisher: nameOf(source.publisher),
      published: source.published ?? null,
      url: source.url ?? null,
    };
    for (const attestation of source.attestations) {
      const speakers = [{ agent: source.publisher }, ...attestation.via].map((speaker) => toName(speaker, nameOf));
      const origin = toOrigin(attestation, source.publisher, publisherKind);
      yield {
        ...toPassageColumns(id, attestation),
        ...toClaimColumns(attestation.claim, claims.get(attestation.claim)),
        ...document,
        origin: toName(origin, nameOf),
        origin_kind: origin.kind,
        chain: speakers.join(" > "),
      };
    }
  }
}

function toName(
  speaker: { readonly agent?: string | undefined; readonly label?: string | undefined },
  nameOf: (entity: string) => string,
): string {
  return speaker.agent === undefined ? (speaker.label ?? "") : nameOf(speaker.agent);
}

/** Throws an `Error` for an attestation of a claim that is not published, which a fit dataset does not have. */
function toClaimColumns(id: string, claim: Claim | undefined) {
  if (claim === undefined) throw new Error(`an attestation names the claim ${id}, which is not published`);
  return { claim_text: claim.text, claim_type: claim.type, claim_date: claim.date ?? null };
}
