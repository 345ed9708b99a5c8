import { formatCount } from "../../snapshot/changes/format-count.ts";
import { toDateWords } from "../pages/date-words.ts";
import type { Fit } from "./engine.ts";
import type { SearchIndex } from "./search-data.ts";
import type { Facet, Parameter, SearchState } from "./search-state.ts";

/** The names of what a facet's values stand for. */
export type FacetNames = Readonly<Record<Facet, ReadonlyMap<string, string>>>;

/** Names every value that there is of each facet. */
export function toFacetNames({ labels, entities, sources }: SearchIndex): FacetNames {
  return {
    type: new Map(Object.entries(labels.claim_type)),
    stance: new Map(Object.entries(labels.stance)),
    certainty: new Map(Object.entries(labels.certainty)),
    support: new Map(Object.entries(labels.support)),
    entity: new Map(entities.map(({ id, name }) => [id, name])),
    source: new Map(sources.map(({ id, name }) => [id, name])),
  };
}

/** A filter in words, such as `stance: denies`. */
export function describeFilter(name: Parameter, state: SearchState, names: FacetNames): string {
  const value = state[name];
  switch (name) {
    case "q":
      return `words: “${value}”`;
    case "from":
      return `from ${toDateWords(value)}`;
    case "to":
      return `to ${toDateWords(value)}`;
    case "entity":
      return `about: ${names.entity.get(value) ?? value}`;
    case "source":
      return `source: ${names.source.get(value) ?? value}`;
    case "type":
    case "stance":
    case "certainty":
    case "support":
      return `${name}: ${(names[name].get(value) ?? value).toLowerCase()}`;
  }
}

/** How much was found, in a sentence that is also read out. */
export function describeCount(found: number, all: number, fit: Fit): string {
  if (found === 0) return "No claim fits all of this.";
  const count = `${formatCount(found)} of ${countClaims(all)}`;
  switch (fit) {
    case "exact":
      return `${count}:`;
    case "similar":
      return `No claim has these words as they are written. ${count} with similar ones:`;
    case "some":
      return `No claim has all of these words. ${count} with some of them, the best first:`;
  }
}

/** `1 claim`, `1,234 claims`. */
export function countClaims(count: number): string {
  return `${formatCount(count)} ${count === 1 ? "claim" : "claims"}`;
}
