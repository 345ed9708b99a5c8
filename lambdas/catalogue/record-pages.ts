import type { CatalogueData } from "./catalogue-input.ts";

/** Up to how many records each has a page of its own; above, a page is made from its shard when it is asked for. */
export const MOST_RECORD_PAGES = 5000;

/** Whether each record has files of its own: its page and its feed. Attestations have none. */
export function hasRecordFiles({ ids }: Pick<CatalogueData, "ids">): boolean {
  return ids.filter(({ kind }) => kind !== "attestation").length <= MOST_RECORD_PAGES;
}
