import type { Call } from "./call.ts";
import type { History } from "./history.ts";
import { readRecord } from "./invariants/read-record.ts";
import type { Choice, State } from "./state.ts";

/** The choices that led to a state, the first first. */
export function toChoices(end: State): readonly { readonly state: State; readonly choice: Choice }[] {
  const steps = [];
  for (let at = end.from; at !== undefined; at = at.state.from) steps.push(at);
  return steps.toReversed();
}

/** Tells a person how a state came about: a line for each call and what happened to it. */
export function describeTrace(end: State, histories: readonly History[]): readonly string[] {
  const actors = histories.map(({ actor }) => `${actor.name}: ${JSON.stringify(actor.task)}`);
  const steps = toChoices(end).map(({ state, choice }) => {
    if (choice.is === "landing") return `   a LATE write lands: ${describeCall(choice.call)}`;
    const call = state.places[choice.actor]?.at.calls[choice.call];
    const name = histories[choice.actor]?.actor.name;
    return `${name}  ${call && describeCall(call)} → ${choice.fate.name}${call?.op === "read" ? describeFound(state, call) : ""}`;
  });
  return [...actors, ...steps];
}

function describeCall(call: Call): string {
  const release = "content" in call ? readRecord(call.content) : undefined;
  return `${call.op} ${shorten(call.key)}${release ? ` (record ${release.sequence}: ${release.action} ${release.version})` : ""}`;
}

function describeFound({ world }: State, { key }: Call): string {
  const found = world.objects.get(key);
  const release = found && readRecord(found);
  return found ? `, ${release ? `record ${release.sequence}` : "found"}` : ", absent";
}

/** Digests tell a person nothing in a trace. */
export function shorten(text: string): string {
  return text.replaceAll(/(?<=[0-9a-f]{4})[0-9a-f]{12,}/g, "…");
}
