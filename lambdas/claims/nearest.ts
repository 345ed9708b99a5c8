import { closest, distance } from "fastest-levenshtein";

/** The candidate that `name` was probably meant to be, or undefined where none is near: at most a third of it differs. */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const found = closest(name.toLowerCase(), candidates);
  const limit = Math.max(2, Math.floor(name.length / 3));
  return distance(name.toLowerCase(), found) <= limit && found !== "" ? found : undefined;
}
