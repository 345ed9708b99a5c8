import { isDeepStrictEqual } from "node:util";
import { type Answer, type Call, toCallId } from "./call.ts";
import { type Fate, toHeard } from "./fate.ts";
import type { History } from "./history.ts";
import type { Protocol } from "./protocol.ts";
import { type Actor, type Run, startRun, stepRun } from "./run.ts";
import type { State } from "./state.ts";
import { toChoices } from "./trace.ts";
import { openWorlds } from "./world.ts";

/**
 * Plays an execution again with all its actors at work at once against one store, in the order that was found, and
 * compares what they ask, what lies in the store, and how they end.
 *
 * The search runs each actor by itself and reasons that its answers alone decide what it does. That holds only while
 * the actors share nothing but the store, which is what this shows. Rejects with an `Error` where anything differs.
 */
export async function replay(end: State, histories: readonly History[], protocol: Protocol): Promise<void> {
  const runs = await Promise.all(histories.map(({ actor }) => startRun(actor, protocol)));
  const worlds = openWorlds(() => undefined);
  const choices = toChoices(end);
  let world = worlds.open((choices[0]?.state ?? end).world.objects);
  const perform = (call: Call, isNow: boolean): Answer => {
    const effect = worlds.perform(world, call);
    if (isNow) world = effect.world;
    return effect.answer;
  };
  for (const { state, choice } of choices) {
    if (choice.is === "landing") perform(choice.call, true);
    else {
      const asked = state.places[choice.actor]?.at.calls[choice.call];
      const { actor } = histories[choice.actor] as History;
      await meet(runs[choice.actor] as Run, actor, choice.call, asked, choice.fate, perform);
    }
  }
  for (const [index, { at, crashed }] of end.places.entries())
    if (!crashed && toText(at.ending) !== toText(runs[index]?.ending)) throw new Error("an actor ends otherwise");
  if (!isDeepStrictEqual(world.objects, end.world.objects)) throw new Error("the store holds something else");
}

async function meet(
  run: Run,
  actor: Actor,
  index: number,
  asked: Call | undefined,
  fate: Fate,
  perform: (call: Call, isNow: boolean) => Answer,
): Promise<void> {
  const call = run.waiting[index]?.call;
  if (!call || !asked || toCallId(call) !== toCallId(asked)) throw new Error(`${actor.name} asks for something else`);
  const heard = toHeard(fate, perform(call, fate.effect === "now"));
  if (heard !== undefined) await stepRun(run, actor, index, heard);
}

/** Errors of two runs are different objects that say the same. */
function toText(ending: Run["ending"]): string {
  return JSON.stringify(ending, (_, value) => (value instanceof Error ? value.message : value));
}
