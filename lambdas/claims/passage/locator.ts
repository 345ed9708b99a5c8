import type { Attestation } from "../records.generated.ts";
import { fold, toFoldDigest } from "./fold.ts";
import type { NormalisedText } from "./normalise.ts";
import { type Span, sliceSpan } from "./span.ts";

/** Where a passage stands: the `at` block of an attestation. */
export type Locator = Attestation["at"];

/** A place in a document. */
export interface Match extends Span {
  /** The paragraph in which it starts, counted from 1. */
  readonly paragraph: number;
}

/** The place of a range of code points. */
export function toMatch(document: NormalisedText, { start, end }: Span): Match {
  const index = document.paragraphs.findIndex((paragraph) => start < paragraph.end);
  return { start, end, paragraph: index === -1 ? document.paragraphs.length : index + 1 };
}

/** The `at` block of a passage. */
export function toLocator(document: NormalisedText, section: Locator["section"], span: Span): Locator {
  const { paragraph, start, end } = toMatch(document, span);
  return { section, paragraph, start, end, ...toFoldDigest(fold(sliceSpan(document.text, span))) };
}
