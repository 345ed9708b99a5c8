import { type FoldedText, fold, foldWithOrigins, toOrigin } from "./fold.ts";
import { type Match, toMatch } from "./locator.ts";
import type { NormalisedText } from "./normalise.ts";
import type { Span } from "./span.ts";

/** What a search for pasted words came to. */
export type Located =
  | { readonly kind: "found"; readonly matches: readonly Match[] }
  /** The pasted words up to where the document stops agreeing, the rest, and where it has the first part first. */
  | { readonly kind: "absent"; readonly agreed: string; readonly differs: string; readonly near: Match | undefined }
  | { readonly kind: "wordless" };

/**
 * Finds every place where a document has the pasted words, whatever their wrapping, hyphens, quotation marks, accents
 * and case. Where some places begin and end with whole words, the others do not count.
 *
 * A passage runs from its first letter or digit to its last, and on over as much punctuation at either end as was
 * pasted there. It never begins or ends with white space.
 */
export function locatePassage(document: NormalisedText, pasted: string): Located {
  const words = fold(pasted);
  if (words === "") return { kind: "wordless" };
  const folded = foldWithOrigins(document.text);
  const chars = Array.from(document.text);
  const spans = findAll(folded, words).map((span) => withMarks(chars, span));
  if (spans.length === 0) return findNearest(document, folded, pasted);
  const whole = spans.filter((span) => isWhole(chars, span));
  const matches = whole.length > 0 ? whole : spans;
  return { kind: "found", matches: matches.map((span) => toMatch(document, widen(chars, span, pasted))) };
}

function findAll(folded: FoldedText, words: string): Span[] {
  const spans: Span[] = [];
  for (let from = folded.text.indexOf(words); from !== -1; from = folded.text.indexOf(words, from + 1)) {
    const span = toOrigin(folded, from, from + words.length);
    if (span) spans.push(span);
  }
  return spans;
}

function isWhole(chars: readonly string[], { start, end }: Span): boolean {
  const inWord = /[\p{L}\p{N}]/u;
  return !inWord.test(chars[start - 1] ?? "") && !inWord.test(chars[end] ?? "");
}

/** Takes in the marks of the last letter. */
function withMarks(chars: readonly string[], { start, end }: Span): Span {
  let after = end;
  while (/\p{M}/u.test(chars[after] ?? "")) after++;
  return { start, end: after };
}

/** Takes in as many characters of punctuation as were pasted at either end. */
function widen(chars: readonly string[], span: Span, pasted: string): Span {
  let { start, end } = span;
  const isPunctuation = (point: number) => /[\p{P}\p{S}]/u.test(chars[point] ?? "");
  for (let left = countPunctuation(/^[^\p{L}\p{N}]*/u, pasted); left > 0 && isPunctuation(start - 1); left--) start--;
  for (let left = countPunctuation(/[^\p{L}\p{N}]*$/u, pasted); left > 0 && isPunctuation(end); left--) end++;
  return { start, end };
}

function countPunctuation(where: RegExp, pasted: string): number {
  return Array.from(where.exec(pasted)?.[0].matchAll(/[\p{P}\p{S}]/gu) ?? []).length;
}

/** The longest beginning of the pasted words, in whole words, that the document has. */
function findNearest(document: NormalisedText, folded: FoldedText, pasted: string): Located {
  const words = foldWithOrigins(pasted);
  const chars = Array.from(pasted);
  const cut = toWordStart(chars, words.origins[countAgreed(folded.text, words.text)] ?? 0);
  const agreed = words.text.slice(0, words.origins.filter((origin) => origin < cut).length);
  const at = folded.text.indexOf(agreed);
  const [first, last] = [folded.origins[at], folded.origins[at + agreed.length - 1]];
  const near = agreed && first !== undefined && last !== undefined ? { start: first, end: last + 1 } : undefined;
  return {
    kind: "absent",
    agreed: chars.slice(0, cut).join(""),
    differs: chars.slice(cut).join(""),
    near: near && toMatch(document, near),
  };
}

/** How many units of the words the text has in a row. By halves: it has every beginning of what it has. */
function countAgreed(text: string, words: string): number {
  let [found, missing] = [0, words.length];
  while (missing - found > 1) {
    const half = (found + missing) >> 1;
    if (text.includes(words.slice(0, half))) found = half;
    else missing = half;
  }
  return found;
}

function toWordStart(chars: readonly string[], point: number): number {
  let start = point;
  while (start > 0 && /[^\p{White_Space}]/u.test(chars[start - 1] ?? "")) start--;
  return start;
}
