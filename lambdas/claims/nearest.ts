import { closest, distance } from "fastest-levenshtein";

/**
 * The candidate that `name` was probably meant to be, or undefined where none is near: the same letters in another order,
 * or at most a third of it different, two letters of a short one, and never all. Case does not count.
 */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const wanted = name.toLowerCase();
  const lower = candidates.map((candidate) => candidate.toLowerCase());
  // Letters in the wrong order are the likeliest slip, and the distance counts each of them.
  const swapped = lower.findIndex((candidate) => isSwapped(candidate, wanted));
  if (swapped >= 0) return candidates[swapped];
  const found = closest(wanted, lower);
  const limit = Math.min(Math.max(2, Math.floor(name.length / 3)), Math.max(name.length, found.length) - 1);
  return distance(wanted, found) <= limit ? candidates[lower.indexOf(found)] : undefined;
}

function isSwapped(name: string, other: string): boolean {
  return name.length === other.length && [...name].sort().join("") === [...other].sort().join("");
}
