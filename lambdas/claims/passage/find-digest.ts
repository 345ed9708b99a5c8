import { hash } from "node:crypto";
import { type FoldDigest, type FoldedText, toOrigin } from "./fold.ts";
import type { Span } from "./span.ts";

/** How many beginnings are tried: more than any article has, and few enough that a book cannot hold up the run. */
const MAX_TRIED = 200_000;

/**
 * Finds every part of a folded text that has a length and digest, in a copy that is wrapped or edited otherwise.
 *
 * One digest for each code point at which the part could begin. In a text with more than 200,000 of them only those
 * nearest to `near`, a code point of the unfolded text, are tried.
 */
export function findDigest(folded: FoldedText, wanted: FoldDigest, near: number): Span[] {
  const units = toUnits(folded.text);
  const centre = units.findIndex((unit) => (folded.origins[unit] ?? Number.POSITIVE_INFINITY) >= near);
  const last = units.length - 1 - wanted.fold_len;
  const first = Math.max(0, Math.min(centre, last) - MAX_TRIED / 2);
  const spans: Span[] = [];
  for (let point = first; point <= Math.min(last, first + MAX_TRIED); point++) {
    const [from, to] = [units[point] ?? 0, units[point + wanted.fold_len] ?? 0];
    if (hash("sha256", folded.text.slice(from, to)) !== wanted.sha256) continue;
    const span = toOrigin(folded, from, to);
    if (span) spans.push(span);
  }
  return spans;
}

/** The UTF-16 unit at which each code point begins, and the one after the last. */
function toUnits(text: string): number[] {
  const units = [0];
  let unit = 0;
  for (const char of text) {
    unit += char.length;
    units.push(unit);
  }
  return units;
}
