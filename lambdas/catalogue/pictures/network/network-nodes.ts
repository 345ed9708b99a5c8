import { compareTexts } from "../../../claims/compare-texts.ts";
import type { EntitiesRow } from "../../../snapshot/tables.generated.ts";
import type { Tie } from "./meetings.ts";

/** How many parties and ties are drawn at most. */
export const MOST_NODES = 60;
export const MOST_TIES = 150;

/** A party, with the number of claims that say that it met another. */
export interface Party {
  readonly entity: EntitiesRow;
  readonly claims: number;
}

/** The part of the network that is drawn. */
export interface Network {
  readonly parties: readonly Party[];
  readonly ties: readonly Tie[];
  readonly partiesLeftOut: number;
}

/** Chooses the parties that most claims say met another, and the ties between them. */
export function toNetworkPart(ties: readonly Tie[]): Network {
  const all = toPartiesOf(ties);
  const chosen = new Set(all.slice(0, MOST_NODES).map(({ entity }) => entity.entity_id));
  const between = ties.filter(({ from, to }) => chosen.has(from.entity_id) && chosen.has(to.entity_id));
  const drawn = [...between].sort((one, other) => other.claims.length - one.claims.length).slice(0, MOST_TIES);
  const met = new Set(drawn.flatMap(({ from, to }) => [from.entity_id, to.entity_id]));
  const parties = all.filter(({ entity }) => met.has(entity.entity_id));
  return { parties, ties: drawn, partiesLeftOut: all.length - parties.length };
}

function toPartiesOf(ties: readonly Tie[]): readonly Party[] {
  const claims = new Map<EntitiesRow, Set<string>>();
  for (const tie of ties)
    for (const entity of [tie.from, tie.to]) {
      const ids = claims.get(entity) ?? new Set();
      claims.set(entity, ids);
      for (const { claim_id } of tie.claims) ids.add(claim_id);
    }
  const parties = Array.from(claims, ([entity, ids]) => ({ entity, claims: ids.size }));
  return parties.sort(
    (one, other) => other.claims - one.claims || compareTexts(one.entity.entity_id, other.entity.entity_id),
  );
}
