import { type State, toStateId } from "./state.ts";

/** The states after so many answered calls, each once. */
export interface Level {
  add(state: State): void;
  size(): number;
  /**
   * Takes them out, those with the most late writes first: where one lands, the state after it is of the same level and
   * has fewer, so that all ways into a state were counted when its turn comes.
   */
  take(): Iterable<State>;
}

/** Opens a level. */
export function openLevel(states: readonly State[]): Level {
  const byLate: Map<string, State>[] = [];
  function add(state: State): void {
    const id = toStateId(state);
    byLate[state.late.length] ??= new Map();
    const same = byLate[state.late.length]?.get(id);
    if (same) same.ways += state.ways;
    else byLate[state.late.length]?.set(id, state);
  }
  for (const state of states) add(state);
  return {
    add,
    size: () => byLate.reduce((sum, some) => sum + some.size, 0),
    *take() {
      for (let late = byLate.length - 1; late >= 0; late -= 1) yield* byLate[late]?.values() ?? [];
    },
  };
}
