import MiniSearch, { type SearchOptions } from "minisearch";
import { countFacets, type Entry, type FacetCounts, filterEntries, toEntry } from "./filter.ts";
import type { SearchClaim, SearchIndex } from "./search-data.ts";
import type { SearchState } from "./search-state.ts";
import { toAskedWords, toWords } from "./search-words.ts";

/** What a search found. */
export interface Found {
  /** The best ones first where words were asked for, else in the order of the list of claims. */
  readonly claims: readonly SearchClaim[];
  /** No claim has the words as they were written: these have similar ones. */
  readonly isSimilar: boolean;
  /** How many claims there would be with each other choice. */
  countFacets(): FacetCounts;
}

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
  const words = new MiniSearch<{ id: number; text: string; names: string }>({
    fields: ["text", "names"],
    tokenize: (text) => [...toWords(text)],
    processTerm: (word) => word,
  });
  const entries: Entry[] = [];
  return {
    add(claims) {
      const documents = claims.map((claim, place) => ({
        id: entries.length + place,
        text: `${claim.text} ${claim.claim_id}`,
        names: claim.entities.map((id) => names.get(id) ?? "").join(" "),
      }));
      words.addAll(documents);
      for (const claim of claims) entries.push(toEntry(claim));
    },
    search(state) {
      const { places, isSimilar } = findWords(words, state.q);
      const worded = places === undefined ? entries : places.flatMap((place) => entries[place] ?? []);
      const found = filterEntries(worded, state);
      return { claims: found.map(({ claim }) => claim), isSimilar, countFacets: () => countFacets(worded, state) };
    },
  };
}

/** A number is meant as it is: an S-300 is no S-400. */
const isNumber = (word: string) => /^\p{N}/u.test(word);

/** Every word is needed, in the text or among the names; it may go on, so that the search can follow the typing. */
const EXACT: SearchOptions = {
  combineWith: "AND",
  boost: { text: 2 },
  prefix: (word, place, all) => place === all.length - 1 || (word.length > 2 && !isNumber(word)),
};

/** About one letter in four may differ. Short words have too many neighbours: Iran is no slip for Iraq. */
const SIMILAR: SearchOptions = { ...EXACT, fuzzy: (word) => (word.length < 5 || isNumber(word) ? false : 0.25) };

function findWords(words: MiniSearch, question: string): { places?: readonly number[]; isSimilar: boolean } {
  if (question === "") return { isSimilar: false };
  const toPlaces = (options: SearchOptions) =>
    words
      .search(question, { ...options, tokenize: (text) => [...toAskedWords(text)] })
      .sort((one, other) => other.score - one.score || one.id - other.id)
      .map(({ id }) => id as number);
  const exact = toPlaces(EXACT);
  if (exact.length > 0) return { places: exact, isSimilar: false };
  const similar = toPlaces(SIMILAR);
  return { places: similar, isSimilar: similar.length > 0 };
}
