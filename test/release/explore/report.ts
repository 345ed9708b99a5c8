import { PROMISES } from "./invariants/broken.ts";
import type { Found } from "./search.ts";
import { describeTrace, shorten } from "./trace.ts";

/** The heading of the table. */
export const HEADING = `${"scenario".padEnd(34)}${"states".padStart(10)}${"executions".padStart(12)}${"code runs".padStart(11)}${"seconds".padStart(9)}`;

/** A line of the table: what one search found, and how many seconds of a processor it took. */
export function formatFound({ scenario, states, executions, runs, broken }: Found, seconds: number): string {
  const ways = executions < 1e6 ? `${executions}` : executions.toExponential(1).replace("+", "");
  const figures = [`${states}`.padStart(10), ways.padStart(12), `${runs}`.padStart(11), seconds.toFixed(1).padStart(9)];
  return `${scenario.padEnd(34)}${figures.join("")}${broken ? `  BROKEN: ${broken.promise}` : ""}`;
}

/** What was broken, in the fewest steps that lead there; empty where nothing was. */
export function formatBroken({ scenario, broken }: Found): readonly string[] {
  if (broken === undefined) return [];
  const { promise, how, state, histories } = broken;
  return [
    "",
    `${promise} (${PROMISES[promise]}) is broken in "${scenario}":`,
    ...describeTrace(state, histories),
    shorten(how),
  ];
}

/** How often runs ended in which way, over all searches. */
export function countEndings(all: readonly Found[]): ReadonlyMap<string, number> {
  const sum = new Map<string, number>();
  for (const { endings } of all) for (const [word, times] of endings) sum.set(word, (sum.get(word) ?? 0) + times);
  return sum;
}

/** The last lines: all states, and how often each ending occurred. */
export function formatTotals(all: readonly Found[]): string {
  const states = all.reduce((sum, found) => sum + found.states, 0);
  const endings = [...countEndings(all)].map(([word, times]) => `  ${word.padEnd(18)}${`${times}`.padStart(10)}`);
  const broken = all.filter((found) => found.broken).length;
  return [`\n${states} states, ${broken} violations. Runs ended in different last states as`, ...endings].join("\n");
}
