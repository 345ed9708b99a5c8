import type { RuleProblem } from "../problems/rule-problem.ts";
import type { AnyRecord } from "../record.ts";
import type { Library } from "./rule.ts";

type Edges = ReadonlyMap<string, readonly { readonly to: string; readonly index: number }[]>;

/** Nothing is narrower than itself, or comes after itself, by way of others. */
export function* relationCycles(records: readonly AnyRecord[], library: Library): Generator<RuleProblem> {
  for (const type of ["refines", "supersedes"] as const) {
    const edges = edgesOf(records, type);
    for (const cycle of findCycles(edges)) {
      const [from = "", next] = cycle;
      const index = edges.get(from)?.find(({ to }) => to === next)?.index ?? 0;
      const at = library.place(`claims/${from}.json`, `/relations/${index}/to`);
      yield { code: "relation-cycle", at, type, ids: [...cycle, from] };
    }
  }
}

/** A claim that relates to itself is told by the rule of its own record. */
function edgesOf(records: readonly AnyRecord[], type: string): Edges {
  const edges = new Map<string, { to: string; index: number }[]>();
  for (const record of records) {
    if (record.kind !== "claim") continue;
    const own = [...(record.value.relations ?? []).entries()]
      .filter(([, relation]) => relation.type === type && relation.to !== record.id)
      .map(([index, { to }]) => ({ to, index }))
      // Written twice it is one edge: the repetition is told by the rule of its own record.
      .filter(({ to }, position, all) => all.findIndex((other) => other.to === to) === position);
    if (own.length > 0) edges.set(record.id, own);
  }
  return edges;
}

/**
 * The cycles that a depth-first walk closes, each beginning with its smallest id.
 *
 * The walk keeps its own stack: a chain of a hundred thousand claims must not overflow the call stack.
 */
function findCycles(edges: Edges): readonly (readonly string[])[] {
  const done = new Set<string>();
  const cycles: (readonly string[])[] = [];
  for (const start of edges.keys()) {
    const path: { id: string; next: number }[] = done.has(start) ? [] : [{ id: start, next: 0 }];
    const onPath = new Map([[start, 0]]);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const to = edges.get(top.id)?.[top.next++]?.to;
      if (to === undefined) {
        done.add(top.id);
        onPath.delete(top.id);
        path.pop();
      } else if (onPath.has(to)) {
        cycles.push(fromSmallest(path.slice(onPath.get(to)).map(({ id }) => id)));
      } else if (!done.has(to)) {
        onPath.set(to, path.length);
        path.push({ id: to, next: 0 });
      }
    }
  }
  return cycles;
}

function fromSmallest(ids: readonly string[]): readonly string[] {
  const smallest = ids.reduce((least, id, index) => (id < (ids[least] ?? "") ? index : least), 0);
  return [...ids.slice(smallest), ...ids.slice(0, smallest)];
}
