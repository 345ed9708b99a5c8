/** Orders two texts by UTF-16 code unit, so that no locale has a say: the same order on every machine. */
export function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
