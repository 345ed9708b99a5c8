/** What two coders made of the same unit. */
export type Pair = readonly [first: string, second: string];

/**
 * Krippendorff's alpha for nominal data, two coders and no missing value (Krippendorff, "Computing Krippendorff's
 * Alpha-Reliability", 2011, section B): 1 where they always agree, 0 where they agree as often as chance would have it,
 * and below that where they agree less.
 *
 * Undefined where fewer than two categories occur: then chance alone makes all agree, and nothing can be told.
 */
export function toNominalAlpha(pairs: readonly Pair[]): number | undefined {
  const counts = new Map<string, number>();
  for (const category of pairs.flat()) counts.set(category, (counts.get(category) ?? 0) + 1);
  if (counts.size < 2) return undefined;
  // Each pair stands in the coincidence matrix twice, once in either order.
  const values = 2 * pairs.length;
  const observed = 2 * pairs.filter(([first, second]) => first !== second).length;
  const sameByChance = [...counts.values()].reduce((sum, count) => sum + count * (count - 1), 0);
  const expected = (values * (values - 1) - sameByChance) / (values - 1);
  return 1 - observed / expected;
}
