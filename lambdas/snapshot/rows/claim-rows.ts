import type { Dataset } from "../../claims/dataset.ts";
import type { Claim } from "../../claims/records.generated.ts";
import { toDateColumns } from "../derive/date-columns.ts";
import { toTallies } from "../derive/tally.ts";
import { byColumns } from "../order.ts";
import type { ClaimEntitiesRow, ClaimRelationsRow, ClaimsRow } from "../tables.generated.ts";

/** The rows of `claims`, with what the attestations of each add up to. */
export function* toClaimRows({ claims, sources }: Dataset): Iterable<ClaimsRow> {
  const tallyOf = toTallies(sources);
  for (const [id, claim] of claims) {
    const date = toDateColumns(claim.date);
    yield {
      claim_id: id,
      claim_type: claim.type,
      text: claim.text,
      date: claim.date ?? null,
      date_earliest: date.earliest,
      date_latest: date.latest,
      date_precision: date.precision,
      event_code: claim.event_code ?? null,
      place_id: claim.place ?? null,
      ...tallyOf(id),
      note: claim.note ?? null,
    };
  }
}

/** The rows of `claim_entities`. */
export function* toClaimEntityRows({ claims }: Dataset): Iterable<ClaimEntitiesRow> {
  for (const [id, claim] of claims) yield* toEntityRowsOf(id, claim);
}

/** The rows of one claim. */
export function toEntityRowsOf(id: string, { entities }: Claim): readonly ClaimEntitiesRow[] {
  const rows = entities.map(({ entity, role }) => ({ claim_id: id, entity_id: entity, role }));
  return rows.sort(byColumns(["entity_id", "role"]));
}

/** The rows of `claim_relations`. */
export function* toClaimRelationRows({ claims }: Dataset): Iterable<ClaimRelationsRow> {
  for (const [id, claim] of claims) yield* toRelationRowsOf(id, claim);
}

/** The rows of one claim. */
export function toRelationRowsOf(id: string, { relations = [] }: Claim): readonly ClaimRelationsRow[] {
  const rows = relations.map(({ type, to }) => ({ claim_id: id, relation: type, to_claim_id: to }));
  return rows.sort(byColumns(["relation", "to_claim_id"]));
}
