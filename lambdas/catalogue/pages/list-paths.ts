import type { CatalogueData } from "../catalogue-input.ts";
import { toClaimTypePath, toListPath } from "../routes.ts";

/** How many records a page of each list holds. */
export const ROWS_PER_PAGE = { claims: 100, sources: 100, entities: 200 } as const;

/** The paths of the lists that no menu leads to: the further pages of all, and those of the claims of each type. */
export function* toListPaths(data: CatalogueData): Iterable<string> {
  for (const kind of ["claims", "sources", "entities"] as const)
    for (const page of toPages(data[kind].length, ROWS_PER_PAGE[kind])) if (page > 1) yield toListPath(kind, page);
  for (const [type, claims] of Map.groupBy(data.claims, ({ claim_type }) => claim_type))
    for (const page of toPages(claims.length, ROWS_PER_PAGE.claims)) yield toClaimTypePath(type, page);
}

function toPages(rows: number, size: number): readonly number[] {
  return Array.from({ length: Math.ceil(rows / size) }, (_, page) => page + 1);
}
