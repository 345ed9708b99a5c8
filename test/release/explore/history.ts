import { type Answer, type Call, toAnswerId, toCallId } from "./call.ts";
import type { Protocol } from "./protocol.ts";
import { type Actor, type Run, startRun, stepRun } from "./run.ts";
import type { Ending } from "./task.ts";

/**
 * A point in the life of an actor, named by the answers that it got so far. The code has neither clock nor chance, so
 * that the answers alone decide what it asks next, whoever else is at work: each point is worked out once.
 */
export interface Point {
  readonly id: number;
  /** What it waits for now. Empty at the end. */
  readonly calls: readonly Call[];
  readonly ending: Ending | undefined;
  /** How many signatures it has made. */
  readonly signatures: number;
  /** How many answers it got. */
  readonly depth: number;
  /** Whether it got an error as an answer. */
  readonly troubled: boolean;
  readonly before: { readonly point: Point; readonly call: number; readonly answer: Answer } | undefined;
  readonly after: Map<string, Point>;
}

/** The lives of one actor. */
export interface History {
  readonly actor: Actor;
  readonly start: Point;
  /** The point after a call was answered; undefined where it was not worked out yet. */
  find(point: Point, call: number, answer: Answer): Point | undefined;
  /** Works that point out: answers the run that waits there, or runs the code again up to there. */
  grow(point: Point, call: number, answer: Answer): Promise<Point>;
  /** How often the code was run from its start. */
  runs(): number;
}

let points = 0;

/** Opens the history of an actor, and runs its code up to the first call. */
export async function openHistory(actor: Actor, protocol: Protocol): Promise<History> {
  const live = new Map<Point, Run>();
  let runs = 0;
  async function start(): Promise<Run> {
    runs += 1;
    return await startRun(actor, protocol);
  }
  async function replay(point: Point): Promise<Run> {
    if (point.before === undefined) return await start();
    const run = await replay(point.before.point);
    await stepRun(run, actor, point.before.call, point.before.answer);
    if (run.waiting.map(({ call }) => toCallId(call)).join() !== point.calls.map(toCallId).join())
      throw new Error(`${actor.name} asked for something else when it was run again: it is not deterministic`);
    return run;
  }
  const first = await start();
  const root = toPoint(first, undefined);
  live.set(root, first);
  return {
    actor,
    start: root,
    find: (point, call, answer) => point.after.get(`${call} ${toAnswerId(answer)}`),
    async grow(point, call, answer) {
      const run = live.get(point) ?? (await replay(point));
      live.delete(point);
      await stepRun(run, actor, call, answer);
      const next = toPoint(run, { point, call, answer });
      point.after.set(`${call} ${toAnswerId(answer)}`, next);
      if (next.ending === undefined) live.set(next, run);
      return next;
    },
    runs: () => runs,
  };
}

function toPoint(run: Run, before: Point["before"]): Point {
  points += 1;
  const troubled = before !== undefined && (before.point.troubled || isTrouble(before.answer));
  const { ending, signatures } = run;
  const calls = run.waiting.map(({ call }) => call);
  const depth = before === undefined ? 0 : before.point.depth + 1;
  return { id: points, calls, ending, signatures, depth, troubled, before, after: new Map() };
}

function isTrouble(answer: Answer): boolean {
  return answer === "error" || answer === "409";
}
