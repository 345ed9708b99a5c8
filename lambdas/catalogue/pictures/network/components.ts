import type { Tie } from "./meetings.ts";
import type { Network, Party } from "./network-nodes.ts";

/** Parts of a network that no tie joins, the largest first. */
export function toComponents({ parties, ties }: Network): readonly Pick<Network, "parties" | "ties">[] {
  const leaders = new Map<string, string>(parties.map(({ entity }) => [entity.entity_id, entity.entity_id]));
  const find = (id: string): string => {
    const leader = leaders.get(id) ?? id;
    return leader === id ? id : find(leader);
  };
  for (const { from, to } of ties) leaders.set(find(from.entity_id), find(to.entity_id));
  const groups = Map.groupBy(parties, ({ entity }: Party) => find(entity.entity_id));
  const own = Map.groupBy(ties, ({ from }: Tie) => find(from.entity_id));
  return Array.from(groups, ([leader, members]) => ({ parties: members, ties: own.get(leader) ?? [] })).sort(
    (one, other) => other.parties.length - one.parties.length,
  );
}
