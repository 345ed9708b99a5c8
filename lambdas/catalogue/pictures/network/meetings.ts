import { compareTexts } from "../../../claims/compare-texts.ts";
import type { ClaimsRow, EntitiesRow } from "../../../snapshot/tables.generated.ts";
import type { DataIndex } from "../../records/data-index.ts";

/** The codes of acts in which parties meet or talk: all of CAMEO's category 04, "consult". */
const MEETING = /^04/;

/** What can meet somebody. */
const PARTIES: readonly EntitiesRow["entity_type"][] = [
  "person",
  "public_body",
  "armed_group",
  "organization",
  "media",
];

/** Two parties that claims say met, or name in one meeting. The first one's id sorts first. */
export interface Tie {
  readonly from: EntitiesRow;
  readonly to: EntitiesRow;
  /** The claims that name both, sorted by id. */
  readonly claims: readonly ClaimsRow[];
  /** How many of them say of just these two that they met, or that one visited or received the other. */
  readonly direct: number;
}

/** The ties between parties, and how many claims of a meeting there are. */
export interface Meetings {
  readonly ties: readonly Tie[];
  readonly claims: number;
  /** Claims of a meeting that name one party or none. */
  readonly single: number;
}

/** Reads who is said to have met whom: from claims of events, not from plans and invitations. */
export function toMeetings(index: DataIndex): Meetings {
  const ties = new Map<string, { from: EntitiesRow; to: EntitiesRow; claims: ClaimsRow[]; direct: number }>();
  const claims = index.data.claims.filter(isMeeting);
  let single = 0;
  for (const claim of claims) {
    const parties = toParties(index, claim);
    if (parties.length < 2) single += 1;
    for (const [from, to, isDirect] of toPairs(parties)) {
      const key = `${from.entity_id} ${to.entity_id}`;
      const tie = ties.get(key) ?? { from, to, claims: [], direct: 0 };
      ties.set(key, tie);
      tie.claims.push(claim);
      if (isDirect) tie.direct += 1;
    }
  }
  const sorted = [...ties.values()].sort(
    (one, other) =>
      compareTexts(one.from.entity_id, other.from.entity_id) || compareTexts(one.to.entity_id, other.to.entity_id),
  );
  return { ties: sorted, claims: claims.length, single };
}

interface Party {
  readonly entity: EntitiesRow;
  readonly roles: readonly string[];
}

function isMeeting({ claim_type, event_code }: ClaimsRow): boolean {
  return claim_type === "event" && event_code !== null && MEETING.test(event_code);
}

function toParties({ entities, entitiesOfClaim }: DataIndex, { claim_id }: ClaimsRow): readonly Party[] {
  const rows = (entitiesOfClaim.get(claim_id) ?? []).filter(({ role }) => role !== "object");
  const roles = Map.groupBy(rows, ({ entity_id }) => entity_id);
  const parties = Array.from(roles).flatMap(([id, of]) => {
    const entity = entities.get(id);
    return entity && PARTIES.includes(entity.entity_type) ? [{ entity, roles: of.map(({ role }) => role) }] : [];
  });
  return parties.sort((one, other) => compareTexts(one.entity.entity_id, other.entity.entity_id));
}

/** A claim that names more than two says that an actor met its target, and of the others only that they were there. */
function toPairs(parties: readonly Party[]): readonly (readonly [EntitiesRow, EntitiesRow, boolean])[] {
  return parties.flatMap((one, index) =>
    parties
      .slice(index + 1)
      .map((other) => [one.entity, other.entity, parties.length === 2 || isAcross(one, other)] as const),
  );
}

function isAcross(one: Party, other: Party): boolean {
  const acts = (actor: Party, target: Party) => actor.roles.includes("actor") && target.roles.includes("target");
  return acts(one, other) || acts(other, one);
}
