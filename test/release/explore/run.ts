import type { Answer } from "./call.ts";
import type { Protocol } from "./protocol.ts";
import { keyOf, repeatableSigner, TRUST } from "./repeatable-signer.ts";
import { openScriptedStore, type Waiting } from "./scripted-store.ts";
import { type Ending, runTask, type Task } from "./task.ts";

/** Who runs, and for what. The name is part of every signature. */
export interface Actor {
  readonly name: string;
  readonly task: Task;
}

/** The code at work for one actor: it stands still until one of its calls is answered. */
export interface Run {
  /** The calls that wait, in the order in which they were made. */
  readonly waiting: Waiting[];
  ending: Ending | undefined;
  signatures: number;
}

/** Starts the code for an actor, and lets it come to its first call. */
export async function startRun(actor: Actor, protocol: Protocol): Promise<Run> {
  const run: Run = { waiting: [], ending: undefined, signatures: 0 };
  const store = openScriptedStore((waiting) => run.waiting.push(waiting), protocol.ConditionalRequestConflict);
  const signer = repeatableSigner(actor.name, keyOf(actor.name), () => {
    run.signatures += 1;
  });
  void runTask(protocol, actor.task, { store, signer, trust: TRUST, pause: async () => {} }).then((ending) => {
    run.ending = ending;
  });
  await settle(run, actor);
  return run;
}

/** Answers a call, and lets the code come to its next one or to its end. */
export async function stepRun(run: Run, actor: Actor, call: number, answer: Answer): Promise<void> {
  const [waiting] = run.waiting.splice(call, 1);
  if (waiting === undefined) throw new Error(`${actor.name} does not wait for call ${call}`);
  waiting.answer(answer);
  await settle(run, actor);
}

/** Every microtask is done before the event loop comes to what is set here: no time passes. */
async function settle(run: Run, { name }: Actor): Promise<void> {
  await new Promise(setImmediate);
  if (run.waiting.length === 0 && run.ending === undefined)
    throw new Error(`${name} waits for something else than the store`);
}
