import { fold } from "./fold.ts";
import { normalise } from "./normalise.ts";

/** The words of a text in a form that two texts share, however each is hyphenated, quoted, accented or capitalised. */
export interface Words {
  /** All letters and digits, folded, without gaps. */
  readonly folded: string;
  /** The units of `folded` at which a run of letters and digits starts, and the one after the last. */
  readonly runs: readonly number[];
  /** Those of `runs` at which a word starts, and the one after the last. */
  readonly starts: readonly number[];
  /** Each run as it was written. */
  readonly written: readonly string[];
}

/** An address is a fact about a document, even where its publisher makes it out of the headline. */
const ADDRESS = /https?:\/\/\S+/gu;

/** One character other than white space or a dash: `Iraq's`, `S-400`, `U.S` and `1,000` are one word each. */
const JOINT = /^[^\p{White_Space}\u2012-\u2015]$/u;

/**
 * Takes a text apart into words. A word ends at white space, at a dash, or at two or more characters that are neither
 * letters nor digits; one other character, such as a hyphen or an apostrophe, stands inside a word. Addresses are left out.
 */
export function toWords(text: string): Words {
  const plain = normalise(text.replace(ADDRESS, " "), "line").text.normalize("NFKD");
  const [runs, starts, written]: [number[], number[], string[]] = [[], [], []];
  let [folded, end] = ["", 0];
  for (const { 0: run, index } of plain.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const part = fold(run);
    if (part === "") continue;
    if (end === 0 || !JOINT.test(plain.slice(end, index))) starts.push(folded.length);
    runs.push(folded.length);
    written.push(run.normalize("NFC"));
    folded += part;
    end = index + run.length;
  }
  return { folded, runs: [...runs, folded.length], starts: [...starts, folded.length], written };
}

/** Whether a text has some words in a row, whatever their case, accents, quotation marks and hyphens. */
export function hasWords(text: string, words: string): boolean {
  const [all, wanted] = [toWords(text), toWords(words).folded];
  const edges = new Set(all.runs);
  return wanted !== "" && all.runs.some((run) => all.folded.startsWith(wanted, run) && edges.has(run + wanted.length));
}

/** Whether a text has each of some words somewhere, in any order. */
export function hasEachWord(text: string, words: string): boolean {
  const known = new Set(toRuns(toWords(text)));
  return toRuns(toWords(words)).every((run) => known.has(run));
}

function toRuns({ folded, runs }: Words): string[] {
  return runs.slice(1).map((end, index) => folded.slice(runs[index], end));
}
