import { parseEdtf } from "../../claims/edtf.ts";
import type { Passage, SearchClaim } from "./search-data.ts";
import { byFacet, type Facet, type SearchState, toPeriod } from "./search-state.ts";

/** A claim that filters can look at, with the days that it may mean. */
export interface Entry {
  readonly claim: SearchClaim;
  /** Undefined for a claim without a date. */
  readonly earliest: string | undefined;
  /** Undefined also where the end is open. */
  readonly latest: string | undefined;
}

/** How many claims there would be with each value of each facet, everything else that is asked being kept. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

export function toEntry(claim: SearchClaim): Entry {
  if (claim.date === null) return { claim, earliest: undefined, latest: undefined };
  const { earliest, latest } = parseEdtf(claim.date);
  return { claim, earliest, latest };
}

/**
 * The claims that are all that is asked besides the words.
 *
 * Stance, certainty and source belong to a passage: one and the same has to have what is asked of the three. A claim is
 * of a period if one of the days that it may mean lies in it, so one without a date is of none.
 */
export function filterEntries(entries: readonly Entry[], state: SearchState): readonly Entry[] {
  const { first, last } = toPeriod(state);
  const isInPeriod = ({ earliest, latest }: Entry) =>
    earliest !== undefined &&
    (last === undefined || earliest <= last) &&
    (latest === undefined || !(latest < (first ?? "")));
  const isAnyTime = first === undefined && last === undefined;
  return entries.filter(
    (entry) =>
      (isAnyTime || isInPeriod(entry)) &&
      (state.type === "" || entry.claim.claim_type === state.type) &&
      (state.support === "" || entry.claim.support === state.support) &&
      (state.entity === "" || entry.claim.entities.includes(state.entity)) &&
      hasPassage(entry.claim, state),
  );
}

/** Counts the claims with each value, the facet's own filter taken away, so that what else could be chosen is seen. */
export function countFacets(entries: readonly Entry[], state: SearchState): FacetCounts {
  return byFacet((facet) => {
    const free = { ...state, [facet]: "" };
    const values = new Map<string, number>();
    for (const { claim } of filterEntries(entries, free))
      for (const value of toValues(claim, facet, free)) values.set(value, (values.get(value) ?? 0) + 1);
    return values;
  });
}

/** The values of a facet that a claim is found under. */
function toValues(claim: SearchClaim, facet: Facet, state: SearchState): Iterable<string> {
  switch (facet) {
    case "type":
      return [claim.claim_type];
    case "support":
      return [claim.support];
    case "entity":
      return claim.entities;
    case "source":
    case "stance":
    case "certainty": {
      const place = facet === "source" ? 0 : facet === "stance" ? 1 : 2;
      return new Set(claim.passages.filter((passage) => isAsked(passage, state)).map((passage) => passage[place]));
    }
  }
}

function hasPassage(claim: SearchClaim, state: SearchState): boolean {
  const isAny = state.source === "" && state.stance === "" && state.certainty === "";
  return isAny || claim.passages.some((passage) => isAsked(passage, state));
}

function isAsked([source, stance, certainty]: Passage, state: SearchState): boolean {
  return (
    (state.source === "" || source === state.source) &&
    (state.stance === "" || stance === state.stance) &&
    (state.certainty === "" || certainty === state.certainty)
  );
}
