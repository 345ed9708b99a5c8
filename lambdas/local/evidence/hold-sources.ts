import { isDeepStrictEqual } from "node:util";
import { toCapture } from "../../claims/passage/capture.ts";
import type { Paragraphing } from "../../claims/passage/normalise.ts";
import { type Verdict, verifyLocator } from "../../claims/passage/verify-locator.ts";
import type { Capture, Source } from "../../claims/records.generated.ts";
import type { HeldArticle } from "./read-holding.ts";

/** Whether the article of a source is held. */
export type Held =
  | { readonly kind: "same"; readonly article: HeldArticle; readonly verdicts: readonly Verdict[] }
  /** The text that was captured, but the capture block says otherwise. */
  | {
      readonly kind: "miscaptured";
      readonly article: HeldArticle;
      readonly verdicts: readonly Verdict[];
      readonly capture: Capture;
    }
  /** A text with at least half of the passages. */
  | { readonly kind: "edition"; readonly article: HeldArticle; readonly verdicts: readonly Verdict[] }
  | { readonly kind: "none" };

/**
 * Finds the article of each source: by the digest of the whole text, and where no article has it, by the digests of
 * the passages among the articles that are no other source's.
 */
export function holdSources(
  sources: ReadonlyMap<string, Source>,
  articles: readonly HeldArticle[],
): ReadonlyMap<string, Held> {
  const whole = new Map([...sources].map(([id, source]) => [id, articles.find((article) => isWhole(source, article))]));
  const free = articles.filter((article) => ![...whole.values()].includes(article));
  return new Map(
    [...sources].map(([id, source]) => {
      const article = whole.get(id);
      return [id, article ? holdWhole(source, article) : holdEdition(source, free)];
    }),
  );
}

function isWhole({ capture }: Source, article: HeldArticle): boolean {
  return Object.values(article.texts).some((text) => toCapture(text).text_sha256 === capture.text_sha256);
}

function holdWhole(source: Source, article: HeldArticle): Held {
  const found = toCapture(article.texts[source.capture.paragraphing]);
  const verdicts = verifyAll(source, article);
  if (isDeepStrictEqual(found, source.capture)) return { kind: "same", article, verdicts };
  return { kind: "miscaptured", article, verdicts, capture: found };
}

function holdEdition(source: Source, articles: readonly HeldArticle[]): Held {
  const candidates = articles.map((article) => ({ article, verdicts: verifyAll(source, article) }));
  const [best] = candidates.toSorted((a, b) => countFound(b.verdicts) - countFound(a.verdicts));
  if (best === undefined) return { kind: "none" };
  const capture = toCapture(best.article.texts[source.capture.paragraphing]);
  if (isMiscaptured(source.capture, capture, best.verdicts)) return { kind: "miscaptured", ...best, capture };
  const found = countFound(best.verdicts);
  return found > 0 && found * 2 >= best.verdicts.length ? { kind: "edition", ...best } : { kind: "none" };
}

/** A text of the same size, or with every passage in its place, is the captured one, whatever the digest says. */
function isMiscaptured(stated: Capture, found: Capture, verdicts: readonly Verdict[]): boolean {
  const inPlace = verdicts.length > 0 && verdicts.every(({ kind }) => kind === "verified");
  return inPlace || (stated.chars === found.chars && stated.paragraphs === found.paragraphs);
}

function verifyAll({ capture, attestations }: Source, { texts, folded }: HeldArticle): Verdict[] {
  const by: Paragraphing = capture.paragraphing;
  return attestations.map(({ at }) => verifyLocator(texts[by], at, folded[by]));
}

function countFound(verdicts: readonly Verdict[]): number {
  return verdicts.filter(({ kind }) => kind !== "absent").length;
}
