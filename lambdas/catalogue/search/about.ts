import type { ClaimsRow } from "../../snapshot/tables.generated.ts";
import type { DataIndex } from "../records/data-index.ts";

/** The entities that a claim is about, each once: those that play a part in it, whatever part, and its place. */
export function toAbout(index: DataIndex, { claim_id, place_id }: ClaimsRow): readonly string[] {
  const parts = (index.entitiesOfClaim.get(claim_id) ?? []).map(({ entity_id }) => entity_id);
  return [...new Set(place_id === null ? parts : [...parts, place_id])];
}
