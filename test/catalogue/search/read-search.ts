import type { Catalogue } from "../../../lambdas/catalogue/catalogue.ts";
import { type Engine, openEngine } from "../../../lambdas/catalogue/search/engine.ts";
import { planSearch } from "../../../lambdas/catalogue/search/plan-search.ts";
import { type SearchClaim, type SearchIndex, toSearchIndexKey } from "../../../lambdas/catalogue/search/search-data.ts";

/** What the search of a catalogue is made from, read as a browser reads it: the index, then each file that it names. */
export function readSearch(catalogue: Catalogue) {
  const files = new Map<string, string>();
  for (const { path, chunks } of planSearch(catalogue)) files.set(`/${path}`, [...chunks()].join(""));
  const read = (path: string): unknown => JSON.parse(files.get(path) ?? `"there is no ${path}"`);
  const index = read(`/${toSearchIndexKey(catalogue.input.shown.version)}`) as SearchIndex;
  const claims = index.files.map((path) => read(path) as readonly SearchClaim[]);
  return { files, index, claims };
}

/** The search of a catalogue, ready to be asked. */
export function openReadEngine(catalogue: Catalogue): Engine {
  const { index, claims } = readSearch(catalogue);
  const engine = openEngine(index);
  for (const some of claims) engine.add(some);
  return engine;
}
