import { findDigest } from "./find-digest.ts";
import { type FoldedText, fold, foldWithOrigins, toFoldDigest } from "./fold.ts";
import { type Locator, type Match, toMatch } from "./locator.ts";
import type { NormalisedText } from "./normalise.ts";
import { sliceSpan } from "./span.ts";

/** What a document says of a locator. */
export type Verdict =
  | { readonly kind: "verified" }
  /** The offsets are right, and the passage starts in another paragraph. */
  | { readonly kind: "other-paragraph"; readonly paragraph: number }
  /** The offsets and the digest are right, and the folded length is not. */
  | { readonly kind: "other-length"; readonly fold_len: number }
  /** The offsets take in white space at an end. */
  | { readonly kind: "loose-ends" }
  /** The passage does not stand at the offsets, but here. */
  | { readonly kind: "elsewhere"; readonly matches: readonly Match[] }
  | { readonly kind: "absent" };

/**
 * Checks a locator against a document: the folded passage at the offsets has the length and the digest, and starts in
 * the paragraph. Where the offsets hold something else, the passage is looked for in the whole document.
 *
 * Punctuation at the ends is outside the digest, so that offsets that are off by a full stop are the same evidence.
 */
export function verifyLocator(document: NormalisedText, at: Locator, folded?: FoldedText): Verdict {
  const passage = sliceSpan(document.text, at);
  const { fold_len, sha256 } = toFoldDigest(fold(passage));
  if (at.start >= at.end || at.end > document.chars || sha256 !== at.sha256) return search(document, at, folded);
  if (fold_len !== at.fold_len) return { kind: "other-length", fold_len };
  if (passage !== passage.trim()) return { kind: "loose-ends" };
  const { paragraph } = toMatch(document, at);
  return paragraph === at.paragraph ? { kind: "verified" } : { kind: "other-paragraph", paragraph };
}

function search(document: NormalisedText, at: Locator, folded = foldWithOrigins(document.text)): Verdict {
  const spans = findDigest(folded, at, at.start);
  if (spans.length === 0) return { kind: "absent" };
  return { kind: "elsewhere", matches: spans.map((span) => toMatch(document, span)) };
}
