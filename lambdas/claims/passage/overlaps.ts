import { toWords, type Words } from "./words.ts";

/** A text that will be published. */
export interface FreeText {
  /** The path within the dataset. */
  readonly file: string;
  /** JSON Pointer (RFC 6901) of the string; "" for the whole file. */
  readonly pointer: string;
  readonly text: string;
}

/** An article that must not be published, as it was captured. */
export interface HeldArticle {
  readonly name: string;
  readonly text: string;
}

/** Words that a text shares with an article. */
export interface Overlap {
  readonly at: FreeText;
  readonly article: string;
  /** How many words in a row, as the text or the article counts them, whichever has more. */
  readonly words: number;
  /** The first three of them, as the text has them. */
  readonly begins: string;
}

/** From so many shared words in a row on, a text is a copy. */
const LIMIT = 7;

/**
 * Finds the texts that share seven or more words in a row with an article.
 *
 * Letters and digits are compared without the gaps between them, so that neither joining words nor parting them evades
 * the comparison; it begins and ends where both have a gap. Words are counted as both sides write them, and the higher
 * count decides.
 */
export function findOverlaps(articles: readonly HeldArticle[], texts: Iterable<FreeText>): Overlap[] {
  const indexed = articles.map(({ name, text }) => ({ name, index: toIndex(toWords(text)) }));
  const overlaps: Overlap[] = [];
  for (const at of texts) {
    const words = toWords(at.text);
    for (const { name, index } of indexed)
      for (const shared of findShared(words, index))
        overlaps.push({ at, article: name, words: shared.words, begins: describe(words, shared.run) });
  }
  return overlaps;
}

/** The words of an article, and where each beginning of seven letters stands: seven words have no fewer. */
interface Index {
  readonly words: Words;
  readonly runs: ReadonlySet<number>;
  readonly at: ReadonlyMap<string, readonly number[]>;
}

function toIndex(words: Words): Index {
  const at = Map.groupBy(words.runs, (run) => words.folded.slice(run, run + LIMIT));
  return { words, runs: new Set(words.runs), at };
}

interface Shared {
  /** The index of the first shared run of the text. */
  readonly run: number;
  /** Half-open units of the folded text. */
  readonly from: number;
  readonly to: number;
  readonly words: number;
}

function* findShared(text: Words, article: Index): Generator<Shared> {
  let done = 0;
  for (const [run, from] of text.runs.entries()) {
    if (from < done) continue;
    const candidates = article.at.get(text.folded.slice(from, from + LIMIT)) ?? [];
    const longest = candidates
      .map((start) => compare(text, run, article, start))
      .reduce<Shared | undefined>((best, next) => (best && best.words >= next.words ? best : next), undefined);
    if (longest === undefined || longest.words < LIMIT) continue;
    done = longest.to;
    yield longest;
  }
}

/** How far a text and an article agree from two beginnings on, up to the last gap that both have. */
function compare(text: Words, run: number, article: Index, start: number): Shared {
  const from = text.runs[run] ?? 0;
  let length = 0;
  let whole = 0;
  let next = run + 1;
  while (from + length < text.folded.length && text.folded[from + length] === article.words.folded[start + length]) {
    length++;
    if (from + length !== text.runs[next]) continue;
    next++;
    if (article.runs.has(start + length)) whole = length;
  }
  const words = Math.max(countWords(text, from, from + whole), countWords(article.words, start, start + whole));
  return { run, from, to: from + whole, words };
}

/** How many whole words stand between two units. */
function countWords({ starts }: Words, from: number, to: number): number {
  return Math.max(0, countBelow(starts, to + 1) - countBelow(starts, from) - 1);
}

/** How many of some rising numbers are below a limit: asked for each candidate, so by halves. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function describe({ written }: Words, run: number): string {
  return written.slice(run, run + 3).join(" ");
}
