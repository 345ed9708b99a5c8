import type { Attestation } from "../../claims/records.generated.ts";
import { toFactuality } from "../derive/factuality.ts";
import { toChainLength } from "../derive/origin.ts";
import type { AttestationsRow, EvidenceRow } from "../tables.generated.ts";

type Shared = Pick<AttestationsRow, Extract<keyof AttestationsRow, keyof EvidenceRow>>;

/** The columns of a passage that stand in both attestations and evidence, but for its origin. */
export function toPassageColumns(source: string, attestation: Attestation): Omit<Shared, "origin_kind"> {
  const { at } = attestation;
  return {
    attestation_id: toAttestationId(source, attestation),
    source_id: source,
    n: attestation.n,
    claim_id: attestation.claim,
    stance: attestation.stance,
    certainty: attestation.certainty,
    factuality: toFactuality(attestation),
    author_commitment: attestation.author_commitment,
    hedge: attestation.hedge ?? null,
    hedge_cue: attestation.hedge_cue ?? null,
    quotation: attestation.quotation,
    chain_length: toChainLength(attestation),
    date_reported: attestation.date_reported ?? null,
    date_basis: attestation.date_basis ?? null,
    section: at.section,
    paragraph: at.paragraph,
    start: at.start,
    end: at.end,
    fold_len: at.fold_len,
    sha256: at.sha256,
    note: attestation.note ?? null,
  };
}

/** The id of an attestation: the id of its source, # and its number. */
export function toAttestationId(source: string, attestation: Pick<Attestation, "n">): string {
  return `${source}#${attestation.n}`;
}
