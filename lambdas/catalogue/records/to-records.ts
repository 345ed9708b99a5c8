import type { AttestationsRow, ClaimsRow, IdsRow, SourcesRow } from "../../snapshot/tables.generated.ts";
import type { DataIndex } from "./data-index.ts";
import type { Histories } from "./history.ts";
import type { ClaimRecord, EntityRecord, LostRecord, Relation, SourceRecord } from "./record.ts";
import { toChain, toClaimSummary, toListed, toNamed, toNamedOrNull, toSourceSummary } from "./summaries.ts";
import { toEntityRecord } from "./to-entity-record.ts";

/** The records of a snapshot, made one at a time, each kind sorted by id. */
export interface Records {
  claims(): Iterable<ClaimRecord>;
  sources(): Iterable<SourceRecord>;
  entities(): Iterable<EntityRecord>;
  /** What was given up, of all three kinds. */
  lost(): Iterable<LostRecord>;
}

/** Makes the records of a snapshot from its tables. */
export function toRecords(index: DataIndex, histories: Histories): Records {
  const { data } = index;
  return {
    claims: () => Iterator.from(data.claims).map((row) => toClaimRecord(index, histories, row)),
    sources: () => Iterator.from(data.sources).map((row) => toSourceRecord(index, histories, row)),
    entities: () => Iterator.from(data.entities).map((row) => toEntityRecord(index, histories, row)),
    lost: () => Iterator.from(data.ids).flatMap((row) => toLostRecord(histories, row)),
  };
}

function toClaimRecord(index: DataIndex, histories: Histories, claim: ClaimsRow): ClaimRecord {
  const id = claim.claim_id;
  const attestations = index.attestationsOfClaim.get(id) ?? [];
  return {
    kind: "claims",
    id,
    claim,
    place: toNamedOrNull(index, claim.place_id),
    entities: (index.entitiesOfClaim.get(id) ?? []).map(({ entity_id, role }) => ({
      ...toNamed(index, entity_id),
      role,
    })),
    relations: toRelations(index, id),
    attestations: attestations.map((attestation) => ({
      attestation,
      chain: toChain(index, attestation),
      source: toSourceSummary(index, attestation.source_id),
    })),
    history: histories.of("claims", id),
  };
}

function toRelations(index: DataIndex, id: string): readonly Relation[] {
  const from = (index.relationsFrom.get(id) ?? []).map(({ relation, to_claim_id }) => ({
    relation,
    isFrom: true,
    claim: toClaimSummary(index, to_claim_id),
  }));
  const to = (index.relationsTo.get(id) ?? []).map(({ relation, claim_id }) => ({
    relation,
    isFrom: false,
    claim: toClaimSummary(index, claim_id),
  }));
  return [...from, ...to];
}

function toSourceRecord(index: DataIndex, histories: Histories, source: SourcesRow): SourceRecord {
  const id = source.source_id;
  const kin = (index.lineages.get(source.lineage) ?? []).filter(({ source_id }) => source_id !== id);
  return {
    kind: "sources",
    id,
    source,
    publisher: toNamedOrNull(index, source.publisher_id),
    originator: toNamedOrNull(index, source.originator_id),
    kin: kin.map(({ source_id }) => toSourceSummary(index, source_id)),
    mentions: toListed(index.mentionsOfSource.get(id), ({ entity_id, spelled, described_as, paragraph }) => ({
      spelled,
      described_as,
      paragraph,
      entity: toNamed(index, entity_id),
    })),
    attestations: toListed(index.attestationsOfSource.get(id)?.toSorted(comparePlaces), (attestation) => ({
      attestation,
      chain: toChain(index, attestation),
      claim: toClaimSummary(index, attestation.claim_id),
    })),
    history: histories.of("sources", id),
  };
}

/** The order of the text; of passages that begin at one place, the order in which they were numbered. */
function comparePlaces(one: AttestationsRow, other: AttestationsRow): number {
  return one.start - other.start || one.end - other.end || one.n - other.n;
}

const KINDS = { claim: "claims", source: "sources", entity: "entities" } as const;

/** An attestation has no page of its own: those of its claim and of its source tell what became of it. */
function toLostRecord(histories: Histories, row: IdsRow): readonly LostRecord[] {
  const { kind, id, status, replaced_by, reason } = row;
  if (status === "active" || kind === "attestation") return [];
  const of = KINDS[kind];
  return [{ kind: "lost", of, id, status, replaced_by, reason, history: histories.of(of, id) }];
}
