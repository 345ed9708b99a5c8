import type { AttestationsRow } from "../../snapshot/tables.generated.ts";
import type { ClaimSummary } from "../records/record.ts";

/** What a search begins with: where the claims lie, and the names of what they can be filtered by. */
export interface SearchIndex {
  readonly version: string;
  /** How many claims there are in all. */
  readonly claims: number;
  /** The addresses of the files that hold them, in the order of the list of claims. */
  readonly files: readonly string[];
  /** Codes in words, by vocabulary and code. */
  readonly labels: Readonly<
    Record<"claim_type" | "stance" | "certainty" | "support", Readonly<Record<string, string>>>
  >;
  readonly entities: readonly Choice[];
  readonly sources: readonly Choice[];
}

/** An entity or a source that claims can be filtered by. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  /** Its name in its own language. */
  readonly native?: string;
  /** How documents spell it besides. */
  readonly spelled?: readonly string[];
}

/** A claim with what it is searched and filtered by. */
export interface SearchClaim extends ClaimSummary {
  /** The entities that play a part in it, and its place. */
  readonly entities: readonly string[];
  /** What each passage is: its source, its stance and its certainty. */
  readonly passages: readonly Passage[];
}

export type Passage = readonly [
  source: string,
  stance: AttestationsRow["stance"],
  certainty: AttestationsRow["certainty"],
];

/**
 * The key of the index of a version's search. These files are kept by caches for ever: whoever changes what is in them
 * gives them another name.
 */
export function toSearchIndexKey(version: string): string {
  return `records/${version}/search.json`;
}

/** The key of the n-th file of a version's search, counted from 0. */
export function toSearchKey(version: string, n: number): string {
  return `records/${version}/search-${n}.json`;
}
