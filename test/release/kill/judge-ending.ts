import type { Ended } from "../../support/run-command.ts";
import { findReleased, type History } from "./read-history.ts";

const WORDS = [
  ["published", 0, /^release (\d+): version /],
  ["nothing changed", 0, /^nothing changed since release (\d+): /],
  ["superseded", 1, /^these records are older than what was released: /],
  ["conflict", 1, /^it contradicts what is there: .*, number \d+ of its branch, and commit /],
] as const;

/** How a run ended by its own words. */
export type Ending = (typeof WORDS)[number][0];

/** How a run for a commit ended by its own words. Throws where it says nothing that is known, or what the log denies. */
export function judgeEnding({ code, stdout, stderr }: Ended, commit: string, order: number, history: History): Ending {
  for (const [ending, expected, words] of WORDS) {
    const said = words.exec(stdout + stderr);
    if (said === null || code !== expected) continue;
    if (isSo(ending, Number(said[1]), commit, order, history)) return ending;
  }
  throw new Error(`for ${commit}, number ${order}, this is not so: exit code ${code}\n${stdout}${stderr}`);
}

function isSo(ending: Ending, said: number, commit: string, order: number, history: History): boolean {
  const sequence = findReleased(history, commit)?.release.sequence;
  const orders = history.records.map(({ release }) => release.newest.input.order);
  switch (ending) {
    case "published":
    case "nothing changed":
      return sequence === said;
    case "superseded":
      return sequence === undefined && orders.some((other) => other > order);
    case "conflict":
      return sequence === undefined && orders.includes(order);
  }
}
