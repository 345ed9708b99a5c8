import type { NormalisedText } from "./normalise.ts";
import { sliceSpan } from "./span.ts";

const IN_WORD = /[\p{L}\p{N}\p{M}]/u;

/**
 * The first paragraph that has a spelling, counted from 1, letter for letter and case for case.
 *
 * "Iraq" does not stand in "Iraqi": only where a spelling never stands as whole words, as in a capture that lost its
 * hyphens or spaces, does a part of a word count.
 */
export function findSpelling(document: NormalisedText, spelled: string): number | undefined {
  const paragraphs = document.paragraphs.map((span) => sliceSpan(document.text, span));
  const whole = paragraphs.findIndex((paragraph) => hasWhole(paragraph, spelled));
  const first = whole === -1 ? paragraphs.findIndex((paragraph) => paragraph.includes(spelled)) : whole;
  return first === -1 ? undefined : first + 1;
}

function hasWhole(paragraph: string, spelled: string): boolean {
  for (let from = paragraph.indexOf(spelled); from !== -1; from = paragraph.indexOf(spelled, from + 1)) {
    const before = /.$/su.exec(paragraph.slice(0, from))?.[0] ?? "";
    const after = /^./su.exec(paragraph.slice(from + spelled.length))?.[0] ?? "";
    if (!IN_WORD.test(before) && !IN_WORD.test(after)) return true;
  }
  return false;
}
