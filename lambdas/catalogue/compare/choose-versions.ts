/** Which comparison an address asks for. */
export type Choice =
  | { readonly is: "nothing" }
  | { readonly is: "unknown"; readonly unknown: readonly string[] }
  | { readonly is: "same"; readonly version: string }
  | ChosenPair;

/** Two versions that there are. */
export interface ChosenPair {
  readonly is: "pair";
  readonly from: string;
  readonly to: string;
  readonly older: string;
  readonly newer: string;
  /** The versions whose changes lead from the older one to the newer one, the first one first. */
  readonly steps: readonly string[];
  /** Whether it is asked for from the newer one to the older one. */
  readonly isBackwards: boolean;
}

/**
 * Reads the query of an address (`?from=1.0.0&to=1.1.0`). `versions` are all that there are, the first one first: their
 * order is that of the log, which need not be that of their numbers.
 */
export function parseChoice(query: string, versions: readonly string[]): Choice {
  const parameters = new URLSearchParams(query);
  const [from, to] = [parameters.get("from")?.trim(), parameters.get("to")?.trim()];
  if (!from || !to) return { is: "nothing" };
  const [start, end] = [versions.indexOf(from), versions.indexOf(to)];
  const unknown = [...new Set([from, to])].filter((version) => !versions.includes(version));
  if (unknown.length > 0) return { is: "unknown", unknown };
  if (from === to) return { is: "same", version: from };
  const isBackwards = end < start;
  const [older, newer] = isBackwards ? [to, from] : [from, to];
  const steps = versions.slice(Math.min(start, end) + 1, Math.max(start, end) + 1);
  return { is: "pair", from, to, older, newer, steps, isBackwards };
}

/** The address of a comparison. */
export function toQuery(from: string, to: string): string {
  return `?${new URLSearchParams({ from, to })}`;
}
