import { type Located, locatePassage } from "../../claims/passage/locate.ts";
import { type Locator, type Match, toLocator } from "../../claims/passage/locator.ts";
import type { NormalisedText } from "../../claims/passage/normalise.ts";
import { sliceSpan } from "../../claims/passage/span.ts";

/** Which place is meant where the words stand in several. */
export interface Choice {
  /** Counted from 1, in the order of the text. */
  readonly match?: number | undefined;
  readonly paragraph?: number | undefined;
}

/** The locator of pasted words, or what keeps them from having one, in words. */
export type Placed =
  | { readonly kind: "placed"; readonly at: Locator }
  | { readonly kind: "unplaced"; readonly message: string };

/** Finds pasted words in an article and takes the one place that is meant. */
export function placeWords(
  article: NormalisedText,
  words: string,
  section: Locator["section"],
  choice: Choice,
): Placed {
  const located = locatePassage(article, words);
  if (located.kind !== "found") return { kind: "unplaced", message: describeAbsence(article, located) };
  const meant = located.matches.filter(
    ({ paragraph }, index) =>
      (choice.match === undefined || choice.match === index + 1) &&
      (choice.paragraph === undefined || choice.paragraph === paragraph),
  );
  const [only] = meant;
  if (only === undefined || meant.length > 1)
    return { kind: "unplaced", message: describeMatches(article, located.matches, meant.length) };
  return { kind: "placed", at: toLocator(article, section, only) };
}

function describeMatches(article: NormalisedText, matches: readonly Match[], meant: number): string {
  const places = matches.map((match, index) => {
    const before = sliceSpan(article.text, { start: Math.max(0, match.start - 24), end: match.start });
    const after = sliceSpan(article.text, { start: match.end, end: match.end + 24 });
    const around = `…${before}[…]${after}…`.replaceAll("\n", " ");
    return `  --match ${index + 1}   paragraph ${match.paragraph}, from ${match.start} to ${match.end}: ${around}`;
  });
  const many = matches.length === 1 ? "one place" : `${matches.length} places`;
  const fault = meant === 0 ? "none is the one you chose" : "choose one, or paste more words around them";
  return [`the words stand in ${many}; ${fault}`, ...places].join("\n");
}

function describeAbsence(article: NormalisedText, located: Exclude<Located, { kind: "found" }>): string {
  if (located.kind === "wordless") return "no words came in; paste the passage on standard input";
  const { agreed, differs, near } = located;
  if (near === undefined) return "the text has none of these words; check that it is the right text";
  const theirs = sliceSpan(article.text, { start: near.end, end: near.end + 40 });
  const lines = [
    `the text does not have these words in a row; paragraph ${near.paragraph} has the first part and then differs`,
    `  both:    …${flat(agreed).slice(-40)}`,
    `  pasted:  ${flat(differs).slice(0, 40)}…`,
    `  text:    ${flat(theirs)}…`,
  ];
  return lines.join("\n");
}

function flat(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
