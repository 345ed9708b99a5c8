import type { Agreement } from "./agreement.ts";

/** How many confused pairs of a variable are named; the rest are counted. */
export const MOST_NAMED = 5;

/** The share of attestations with the same category, in per cent with one decimal. */
export function formatPerCent({ agreed, coded }: Agreement): string {
  return ((100 * agreed) / coded).toFixed(1);
}

/** Alpha with three decimals, or "undefined". */
export function formatAlpha({ alpha }: Agreement): string {
  // A hair below 0 is not "-0.000".
  return alpha === undefined ? "undefined" : (Math.round(alpha * 1000) / 1000).toFixed(3);
}

/** How many pairs of categories, beyond those that are named, were confused as well; undefined where there are none. */
export function describeRest({ coded, agreed, confusions }: Agreement): string | undefined {
  const rest = confusions.slice(MOST_NAMED);
  if (rest.length === 0) return undefined;
  const times = rest.reduce((sum, { count }) => sum + count, 0);
  return `${rest.length} more ${rest.length === 1 ? "pair" : "pairs"}, ${times} of ${coded - agreed} disagreements`;
}
