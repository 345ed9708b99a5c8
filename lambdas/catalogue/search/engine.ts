import MiniSearch, { type SearchOptions } from "minisearch";
import { toDateWords } from "../pages/date-words.ts";
import { countFacets, type Entry, type FacetCounts, filterEntries, toEntry } from "./filter.ts";
import type { SearchClaim, SearchIndex } from "./search-data.ts";
import type { SearchState } from "./search-state.ts";
import { toAskedWords, toWords } from "./search-words.ts";

/** What a search found. */
export interface Found {
  /** The best ones first where words were asked for, else in the order of the list of claims. */
  readonly claims: readonly SearchClaim[];
  /** How well: with all words as they were written, with similar ones, or with some of them. */
  readonly fit: Fit;
  /** How many claims there would be with each other choice. */
  countFacets(): FacetCounts;
}

export type Fit = "exact" | "similar" | "some";

/** The claims that were read so far, to be searched. */
export interface Engine {
  add(claims: readonly SearchClaim[]): void;
  search(state: SearchState): Found;
}

/** Opens a search over no claim yet, which knows entities under the names of the index. */
export function openEngine({ entities }: Pick<SearchIndex, "entities">): Engine {
  const names = new Map(
    entities.map(({ id, name, native = "", spelled = [] }) => [id, [name, native, ...spelled].join(" ")]),
  );
  const words = new MiniSearch<{ id: number; text: string; names: string; time: string }>({
    fields: ["text", "names", "time"],
    tokenize: (text) => [...toWords(text)],
    processTerm: (word) => word,
  });
  const entries: Entry[] = [];
  return {
    add(claims) {
      const documents = claims.map((claim, place) => ({
        id: entries.length + place,
        text: `${claim.text} ${claim.claim_id}`,
        time: `${claim.date ?? ""} ${toDateWords(claim.date)}`,
        names: claim.entities.map((id) => names.get(id) ?? "").join(" "),
      }));
      words.addAll(documents);
      for (const claim of claims) entries.push(toEntry(claim));
    },
    search(state) {
      const { places, fit } = findWords(words, state.q);
      const worded = places === undefined ? entries : places.flatMap((place) => entries[place] ?? []);
      const found = filterEntries(worded, state);
      return { claims: found.map(({ claim }) => claim), fit, countFacets: () => countFacets(worded, state) };
    },
  };
}

/** A number is meant as it is: an S-300 is no S-400. */
const isNumber = (word: string) => /^\p{N}/u.test(word);

/** Every word is needed, in the text or among the names; it may go on, so that the search can follow the typing. */
const EXACT: SearchOptions = {
  combineWith: "AND",
  boost: { text: 2 },
  // A letter by itself, as in S-400, says next to nothing of what a claim is about.
  boostTerm: (word) => (word.length === 1 ? 0.1 : 1),
  prefix: (word, place, all) => place === all.length - 1 || (word.length > 2 && !isNumber(word)),
};

/** About one letter in four may differ. Short words have too many neighbours: Iran is no slip for Iraq. */
const SIMILAR: SearchOptions = { ...EXACT, fuzzy: (word) => (word.length < 5 || isNumber(word) ? false : 0.25) };

/** The claims with most of the words first. */
const SOME: SearchOptions = { ...EXACT, combineWith: "OR" };

function findWords(words: MiniSearch, question: string): { places?: readonly number[]; fit: Fit } {
  if (question === "") return { fit: "exact" };
  const asked = toAskedWords(question);
  const toPlaces = (options: SearchOptions) =>
    words
      .search(question, options)
      .sort((one, other) => other.score - one.score || one.id - other.id)
      .map(({ id }) => id as number);
  const tries = [
    ["exact", EXACT],
    ["similar", SIMILAR],
    ["some", SOME],
  ] as const;
  for (const [fit, options] of tries) {
    // The letter of an S-500 that nobody names is no reason to list whatever else begins with it.
    const tokenize = fit === "some" ? () => asked.filter((word) => word.length > 1) : () => [...asked];
    const places = toPlaces({ ...options, tokenize });
    if (places.length > 0) return { places, fit };
  }
  return { places: [], fit: "exact" };
}
