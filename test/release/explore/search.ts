import { type Budget, expand } from "./expand.ts";
import type { History } from "./history.ts";
import type { Broken } from "./invariants/broken.ts";
import { checkEnds, toEndings } from "./invariants/check-ends.ts";
import { checkLiveness } from "./invariants/check-liveness.ts";
import { type Lab, openLab } from "./lab.ts";
import { openLevel } from "./level.ts";
import type { Protocol } from "./protocol.ts";
import type { Scenario } from "./scenario.ts";
import { setUp } from "./set-up.ts";
import { isFinal, type State } from "./state.ts";

/** What the search of one scenario found. */
export interface Found {
  readonly scenario: string;
  /** Different states: what lies in the store and may still land, what each actor heard, and how many faults there were. */
  states: number;
  /** The ways from the start to an end, all of which the states stand for. */
  executions: number;
  /** How often real code was run from its start. */
  runs: number;
  /** How often a run ended in which way, in different last states. */
  readonly endings: Map<string, number>;
  broken?: Violation;
}

/** Is told of each last state, with the histories of its actors. */
export type OnEnd = (end: State, histories: readonly History[]) => Promise<void>;

/** A promise that was broken, and the state in which that was seen. */
export interface Violation extends Broken {
  readonly state: State;
  readonly histories: readonly History[];
}

/**
 * Explores every execution of a scenario, each state once, until one breaks a promise. Goes by the number of calls that
 * were answered, so that what it finds is broken by as few calls as can be.
 */
export async function search(scenario: Scenario, protocol: Protocol, onEnd: OnEnd = async () => {}): Promise<Found> {
  const lab = openLab(protocol);
  const found: Found = { scenario: scenario.name, states: 0, executions: 0, runs: 0, endings: new Map() };
  const { first, histories, broken } = await setUp(lab, scenario);
  if (broken) found.broken = { ...broken, state: first, histories };
  for (let level = openLevel([first]); !found.broken && level.size() > 0; ) {
    const next = openLevel([]);
    for (const state of level.take()) {
      if (isFinal(state)) await onEnd(state, histories);
      const violation = await visit(state, histories, lab, scenario, found, (step) => {
        (step.choice.is === "landing" ? level : next).add(step.state);
      });
      if (violation) found.broken = violation;
      if (violation) break;
    }
    level = next;
  }
  return { ...found, runs: lab.runs() };
}

/** Checks a state, and gives what may come after it to `onStep`. */
async function visit(
  state: State,
  histories: readonly History[],
  lab: Lab,
  budget: Budget,
  found: Found,
  onStep: (step: { readonly choice: NonNullable<State["from"]>["choice"]; readonly state: State }) => void,
): Promise<Violation | undefined> {
  found.states += 1;
  let broken = checkEnds(state, histories, lab);
  if (!broken && isFinal(state)) {
    found.executions += state.ways;
    for (const ending of toEndings(state)) found.endings.set(ending, (found.endings.get(ending) ?? 0) + 1);
    broken = await checkLiveness(state, histories, lab);
  }
  if (broken) return { ...broken, state, histories };
  for await (const step of expand(state, histories, lab, budget)) {
    if (step.broken) return { ...step.broken, state: step.state, histories };
    onStep(step);
  }
  return undefined;
}
