import type { ClaimsRow } from "../../snapshot/tables.generated.ts";

/** A year in the list of all claims, and the page that it begins on. */
export interface Year {
  readonly year: string;
  readonly page: number;
  readonly count: number;
}

/** Finds where each year begins in a list of claims that is sorted and cut into pages. */
export function findYears(claims: readonly ClaimsRow[], size: number): readonly Year[] {
  let before = 0;
  return Array.from(Map.groupBy(claims, toYear), ([year, rows]) => {
    const page = 1 + Math.floor(before / size);
    before += rows.length;
    return { year, page, count: rows.length };
  });
}

const UNDATED = "Undated";

/** The year that a claim stands under in a list. */
export function toYear({ date_earliest }: ClaimsRow): string {
  return date_earliest?.slice(0, 4) ?? UNDATED;
}

/** Where a year begins on its page, as the fragment of an address. */
export function toAnchor(year: string): string {
  return year === UNDATED ? "undated" : `y${year}`;
}
