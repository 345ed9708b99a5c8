import { toCallId } from "./call.ts";
import { toHeard } from "./fate.ts";
import type { History } from "./history.ts";
import type { Protocol } from "./protocol.ts";
import { startRun, stepRun } from "./run.ts";
import type { State } from "./state.ts";
import { toChoices } from "./trace.ts";
import { openWorlds } from "./world.ts";

/**
 * Plays an execution again with all its actors at work at once against one store, in the order that was found, and
 * compares what they ask, what lies in the store, and how they end.
 *
 * The search runs each actor by itself and reasons that its answers alone decide what it does. That holds only while
 * the actors share nothing but the store, which is what this shows. Throws an `Error` where anything differs.
 */
export async function replay(end: State, histories: readonly History[], protocol: Protocol): Promise<void> {
  const runs = await Promise.all(histories.map(({ actor }) => startRun(actor, protocol)));
  const worlds = openWorlds(() => undefined);
  const choices = toChoices(end);
  let world = worlds.open((choices[0]?.state ?? end).world.objects);
  for (const { state, choice } of choices) {
    const run = choice.is === "call" ? runs[choice.actor] : undefined;
    const call = choice.is === "call" ? run?.waiting[choice.call]?.call : choice.call;
    const asked = choice.is === "call" ? state.places[choice.actor]?.at.calls[choice.call] : choice.call;
    if (!call || !asked || toCallId(call) !== toCallId(asked)) throw new Error("an actor asks for something else");
    const effect = worlds.perform(world, call);
    if (choice.is === "landing" || choice.fate.effect === "now") world = effect.world;
    const heard = choice.is === "call" ? toHeard(choice.fate, effect.answer) : undefined;
    const actor = choice.is === "call" ? histories[choice.actor]?.actor : undefined;
    if (run && actor && choice.is === "call" && heard !== undefined) await stepRun(run, actor, choice.call, heard);
  }
  const differs = end.places.some(
    ({ at, crashed }, index) => !crashed && toText(at.ending) !== toText(runs[index]?.ending),
  );
  if (differs) throw new Error("an actor ends otherwise");
  if (toText([...world.objects]) !== toText([...end.world.objects])) throw new Error("the store holds something else");
}

function toText(value: unknown): string {
  return JSON.stringify(value, (_, one) => (one instanceof Error ? `${one}` : one));
}
