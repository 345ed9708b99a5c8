import { type Call, toCallId } from "./call.ts";
import type { Fate } from "./fate.ts";
import type { Point } from "./history.ts";
import type { World } from "./world.ts";

/** Where an actor is. */
export interface Place {
  readonly at: Point;
  readonly crashed: boolean;
  /** How many records there were when it asked for the first time; undefined before that. */
  readonly since: number | undefined;
}

/** All that decides what can come next, and how it came about. */
export interface State {
  readonly world: World;
  /** Writes that may still land, or never. */
  readonly late: readonly Call[];
  readonly places: readonly Place[];
  readonly faults: number;
  /** The first way found to here; one with the fewest calls. */
  readonly from: { readonly state: State; readonly choice: Choice } | undefined;
  /** How many executions lead to here. */
  ways: number;
}

/** One step: a call of an actor meets its fate, or a late write lands. */
export type Choice =
  | { readonly is: "call"; readonly actor: number; readonly call: number; readonly fate: Fate }
  | { readonly is: "landing"; readonly call: Call };

/** Names a state by all but how it came about: two with the same name have the same future. */
export function toStateId({ world, late, places, faults }: State): string {
  const actors = places.map(({ at, crashed, since }) => `${at.id}${crashed ? "x" : ""}/${since}`);
  return `${world.id} ${late.map(toCallId).sort().join()} ${actors.join()} ${faults}`;
}

/** The late writes that could still take effect: what lies there now may have shut some out for good. */
export function keepLandable({ objects }: World, late: readonly Call[]): readonly Call[] {
  return late.filter((call) => {
    if (call.op === "create") return !objects.has(call.key);
    return call.op !== "replace" || `${objects.get(call.key)?.id}` === call.expected;
  });
}

/** Whether nobody will do anything any more. Late writes may still land, or not. */
export function isFinal({ places }: State): boolean {
  return places.every(({ at, crashed }) => crashed || at.calls.length === 0);
}
