/** How often what happened. */
export type Tally = Map<string, number>;

export function count(tally: Tally, what: string): void {
  tally.set(what, (tally.get(what) ?? 0) + 1);
}

/** One line for each thing that happened, in the order of their names. */
export function formatTally(tally: Tally): string {
  return [...tally]
    .toSorted()
    .map(([what, times]) => `${String(times).padStart(5)}  ${what}\n`)
    .join("");
}
