import type { History, Point } from "../history.ts";
import type { Lab } from "../lab.ts";
import type { State } from "../state.ts";
import type { Task } from "../task.ts";
import type { Broken } from "./broken.ts";
import { checkLength } from "./check-length.ts";
import { findUntruth } from "./find-untruth.ts";

/** I8, I9 and L3: checks every run that has ended in a state. */
export function checkEnds({ world, places }: State, histories: readonly History[], lab: Lab): Broken | undefined {
  for (const [index, { at, crashed, since = 0 }] of places.entries()) {
    const history = histories[index];
    const endless = checkLength(at);
    if (endless) return endless;
    if (crashed || history === undefined || at.ending === undefined) continue;
    const { name, task } = history.actor;
    const isOwn = (record: Parameters<Lab["authorOf"]>[0]) => lab.authorOf(record) === history.actor;
    const untruth = findUntruth({ task, world, since, isOwn }, at.ending);
    if (untruth) return { promise: "I8", how: `${name}: ${untruth}` };
    const broken = checkRefusal(task, at) ?? checkAnswered(task, at);
    if (broken) return { ...broken, how: `${name}: ${broken.how}` };
  }
  return undefined;
}

/** How the runs of a state ended, in a word for each. */
export function toEndings({ places }: State): readonly string[] {
  return places.map(({ at, crashed }) => (crashed ? "crashed" : toWord(at)));
}

function toWord({ ending }: Point): string {
  return ending?.is === "outcome" ? ending.outcome.outcome : `${ending?.is}`;
}

/** I9. The pointer may be moved on for someone else: that is no consequence of the input. */
function checkRefusal(task: Task, end: Point): Broken | undefined {
  if (task.does !== "publish" || task.fault === undefined) return undefined;
  if (end.signatures > 0) return { promise: "I9", how: `it signed ${task.fault} input` };
  for (let point = end; point.before !== undefined; point = point.before.point) {
    const call = point.before.point.calls[point.before.call];
    if (call && call.op !== "read" && call.key !== "latest.json")
      return { promise: "I9", how: `it put ${call.key} for ${task.fault} input` };
  }
  return undefined;
}

/** L3. A 409 says of itself that nothing was written. */
function checkAnswered(task: Task, at: Point): Broken | undefined {
  const word = toWord(at);
  if (word !== "rejected" && word !== "unknown") return undefined;
  const last = at.before?.point.calls[at.before.call];
  if (word === "unknown" && at.before?.answer === "error" && last?.op !== "read")
    return { promise: "L3", how: "it ended as unknown without a look at what became of its last write" };
  if (at.troubled || (task.does === "publish" && task.fault !== undefined)) return undefined;
  const error = at.ending?.is === "rejected" ? `: ${at.ending.error}` : "";
  return { promise: "L3", how: `it got no error and ended as ${word}${error}` };
}
