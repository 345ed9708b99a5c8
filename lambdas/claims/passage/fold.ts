import { hash } from "node:crypto";
import { countCodePoints, type Span } from "./span.ts";

/** A text without everything that wrapping, hyphenation, quotation marks, accents and case can change. */
export interface FoldedText {
  readonly text: string;
  /** For each UTF-16 unit of `text`, the code point of the unfolded text that it comes from. */
  readonly origins: readonly number[];
}

/** What identifies a passage without repeating it. */
export interface FoldDigest {
  /** The length of the folded passage in code points. */
  readonly fold_len: number;
  /** The SHA-256 of the folded passage in UTF-8, in lower-case hexadecimal. */
  readonly sha256: string;
}

/**
 * Folds a text: NFKD, then marks and all else that is neither letter nor digit (`\p{L}`, `\p{N}`) dropped, then lower
 * case by the Unicode default mapping, whatever the locale.
 *
 * Each code point folds on its own, so a folded part is a part of the folded whole. That is why a capital sigma is σ
 * even at the end of a word, the one place where the default mapping looks at the neighbours.
 */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .replaceAll("Σ", "σ")
    .toLowerCase();
}

/** Folds a text and remembers where each folded unit came from. */
export function foldWithOrigins(text: string): FoldedText {
  const known = new Map<string, string>();
  const origins: number[] = [];
  let folded = "";
  let point = 0;
  for (const char of text) {
    const part = known.get(char) ?? fold(char);
    known.set(char, part);
    folded += part;
    for (let unit = 0; unit < part.length; unit++) origins.push(point);
    point++;
  }
  return { text: folded, origins };
}

/**
 * The code points that the units `from` to `to` (half-open) of a folded text come from, or nothing where they begin or
 * end inside a character that folds to several, such as a ligature.
 */
export function toOrigin({ origins }: FoldedText, from: number, to: number): Span | undefined {
  const [first, last] = [origins[from], origins[to - 1]];
  if (first === undefined || last === undefined) return undefined;
  return origins[from - 1] === first || origins[to] === last ? undefined : { start: first, end: last + 1 };
}

/** The length and digest of a text that is folded already. */
export function toFoldDigest(folded: string): FoldDigest {
  return { fold_len: countCodePoints(folded), sha256: hash("sha256", folded) };
}
