import type { CatalogueData } from "./catalogue-input.ts";

/** Up to how many records each has a page of its own; above, a page is made from its shard when it is asked for. */
export const MOST_RECORD_PAGES = 5000;

/** Whether each record has files of its own: its page and its feed. */
export function hasRecordFiles({ ids }: Pick<CatalogueData, "ids">): boolean {
  return ids.length <= MOST_RECORD_PAGES;
}
