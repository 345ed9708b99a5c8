import type { Call } from "./call.ts";
import { DONE, type Fate, toFaults, toHeard } from "./fate.ts";
import type { History } from "./history.ts";
import type { Broken } from "./invariants/broken.ts";
import type { Lab } from "./lab.ts";
import { type Choice, keepLandable, type Place, type State } from "./state.ts";

/** What there is to be explored. */
export interface Budget {
  readonly faults: number;
  /** Which calls may meet a fault; all where it is left out. */
  mayFail?(actor: string, call: Call): boolean;
}

/** A step that was taken, and what it broke. */
export interface Step {
  readonly state: State;
  readonly choice: Choice;
  readonly broken?: Broken | undefined;
}

/** Takes every step that is possible from a state. */
export async function* expand(
  state: State,
  histories: readonly History[],
  lab: Lab,
  budget: Budget,
): AsyncIterable<Step> {
  for (const call of state.late) yield land(state, call, lab);
  for (const [actor, { at, crashed }] of state.places.entries()) {
    const history = histories[actor];
    if (crashed || history === undefined) continue;
    for (const [index, call] of at.calls.entries())
      for (const fate of toFates(state, history, call, budget))
        yield await meet(state, { is: "call", actor, call: index, fate }, call, history, lab);
  }
}

function toFates({ faults }: State, { actor }: History, call: Call, budget: Budget): readonly Fate[] {
  const mayFail = faults < budget.faults && (budget.mayFail?.(actor.name, call) ?? true);
  return mayFail ? [DONE, ...toFaults(call)] : [DONE];
}

function land(state: State, call: Call, lab: Lab): Step {
  const choice: Choice = { is: "landing", call };
  const { world, broken } = lab.worlds.perform(state.world, call);
  const late = keepLandable(world, state.late.toSpliced(state.late.indexOf(call), 1));
  return { choice, broken, state: { ...state, world, late, from: { state, choice } } };
}

async function meet(
  state: State,
  choice: Choice & { readonly is: "call" },
  call: Call,
  history: History,
  lab: Lab,
): Promise<Step> {
  const { fate, actor } = choice;
  const { world: done, answer, broken } = lab.worlds.perform(state.world, call);
  const world = fate.effect === "now" ? done : state.world;
  const heard = toHeard(fate, answer);
  const place = state.places[actor] as Place;
  const at = heard === undefined ? place.at : await lab.step(history, place.at, choice.call, heard);
  const moved = { at, crashed: heard === undefined, since: place.since ?? state.world.log.length };
  const late = keepLandable(world, fate.effect === "later" ? [...state.late, call] : state.late);
  const faults = state.faults + (fate === DONE ? 0 : 1);
  const from = { state, choice };
  const next = { world, late, places: state.places.with(actor, moved), faults, from, ways: state.ways };
  return { choice, state: next, ...(fate.effect === "now" && { broken }) };
}
