import { compareTexts } from "../../claims/compare-texts.ts";
import type { AttributionsRow, ClaimEntitiesRow, EntitiesRow } from "../../snapshot/tables.generated.ts";
import type { DataIndex } from "./data-index.ts";
import type { Histories } from "./history.ts";
import type { EntityRecord, Listed, Report, SaidRecord } from "./record.ts";
import { toChain, toClaimSummary, toListed, toNamed, toNamedOrNull, toSourceSummary, toSpeaker } from "./summaries.ts";

/** Makes the record of an entity: how it is named, what is claimed of it, and what it says itself. */
export function toEntityRecord(index: DataIndex, histories: Histories, entity: EntitiesRow): EntityRecord {
  const id = entity.entity_id;
  return {
    kind: "entities",
    id,
    entity,
    part_of: toNamedOrNull(index, entity.part_of_id),
    parts: toListed(index.parts.get(id), ({ entity_id }) => toNamed(index, entity_id)),
    mentions: toListed(index.mentionsOfEntity.get(id), ({ source_id, spelled, described_as, paragraph }) => ({
      spelled,
      described_as,
      paragraph,
      source: toSourceSummary(index, source_id),
    })),
    claims: toClaimsByRole(index, id),
    placed: toListed(sortByDate(index, index.claimsOfPlace.get(id) ?? []), ({ claim_id }) =>
      toClaimSummary(index, claim_id),
    ),
    states: toStates(index, id),
    said: toSaid(index, index.spoken.get(id), ({ role }) => ({ role })),
    affiliated: toSaid(index, index.affiliated.get(id), (row) => ({ speaker: toSpeaker(index, row) })),
    documents: toDocuments(index, id),
    history: histories.of("entities", id),
  };
}

/** In the order of the codebook, so that who acts comes before what it is about. */
const ROLES = ["actor", "target", "participant", "object"] as const satisfies readonly ClaimEntitiesRow["role"][];

function toClaimsByRole(index: DataIndex, id: string): EntityRecord["claims"] {
  const parts = Map.groupBy(index.claimsOfEntity.get(id) ?? [], ({ role }) => role);
  return ROLES.flatMap((role) => {
    const rows = parts.get(role);
    return rows
      ? [{ role, of: toListed(sortByDate(index, rows), ({ claim_id }) => toClaimSummary(index, claim_id)) }]
      : [];
  });
}

/** By the first day that a claim may be about; what has none comes last. */
function sortByDate<Row extends { readonly claim_id: string }>(index: DataIndex, rows: readonly Row[]): readonly Row[] {
  const toDay = ({ claim_id }: Row) => index.claims.get(claim_id)?.date_earliest ?? "9999-12-32";
  return rows.toSorted((one, other) => compareTexts(toDay(one), toDay(other)));
}

/** The actor of a state is who holds it; whoever else has a part in it is not in that state. */
function toStates(index: DataIndex, id: string): EntityRecord["states"] {
  const rows = index.claimsOfEntity
    .get(id)
    ?.filter(({ claim_id, role }) => role === "actor" && index.claims.get(claim_id)?.claim_type === "state");
  return toListed(sortByDate(index, rows ?? []), ({ claim_id }) => ({
    ...toClaimSummary(index, claim_id),
    reports: toReports(index, claim_id),
  }));
}

function toReports(index: DataIndex, claim: string): Listed<Report> {
  return toListed(index.attestationsOfClaim.get(claim), (attestation) => {
    const { attestation_id, stance, certainty, source_id, chain_length } = attestation;
    const origin = chain_length === 1 ? null : (toChain(index, attestation).at(-1) ?? null);
    return { attestation_id, stance, certainty, source: toSourceSummary(index, source_id), origin };
  });
}

function toSaid<More>(
  index: DataIndex,
  rows: readonly AttributionsRow[] = [],
  toMore: (row: AttributionsRow) => More,
): Listed<SaidRecord & More> {
  const found = rows.flatMap((row) => {
    const attestation = index.attestations.get(row.attestation_id);
    return attestation ? [{ attestation, row }] : [];
  });
  return toListed(found, ({ attestation, row }) => ({
    attestation,
    claim: toClaimSummary(index, attestation.claim_id),
    source: toSourceSummary(index, attestation.source_id),
    ...toMore(row),
  }));
}

function toDocuments(index: DataIndex, id: string): EntityRecord["documents"] {
  const published = (index.published.get(id) ?? []).map((row) => ({ row, role: "publisher" as const }));
  const originated = (index.originated.get(id) ?? []).map((row) => ({ row, role: "originator" as const }));
  return toListed([...published, ...originated], ({ row, role }) => ({
    ...toSourceSummary(index, row.source_id),
    role,
  }));
}
