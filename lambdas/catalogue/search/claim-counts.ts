import type { DataIndex } from "../records/data-index.ts";
import { toAbout } from "./about.ts";

/** How many claims the filters `entity` and `source` find for each of both; none where there is no such claim. */
export interface ClaimCounts {
  readonly ofEntity: ReadonlyMap<string, number>;
  readonly ofSource: ReadonlyMap<string, number>;
}

/** Counts claims by what they are about and by the documents that take a stance on them: one pass over all. */
export function countClaimsBy(index: DataIndex): ClaimCounts {
  const ofEntity = new Map<string, number>();
  const ofSource = new Map<string, number>();
  for (const claim of index.data.claims) {
    for (const id of toAbout(index, claim)) add(ofEntity, id);
    const passages = index.attestationsOfClaim.get(claim.claim_id) ?? [];
    for (const id of new Set(passages.map(({ source_id }) => source_id))) add(ofSource, id);
  }
  return { ofEntity, ofSource };
}

function add(counts: Map<string, number>, id: string): void {
  counts.set(id, (counts.get(id) ?? 0) + 1);
}
