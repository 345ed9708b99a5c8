import { toCsvCell } from "../csv-cell.ts";
import { toRecordPath } from "../routes.ts";
import type { SearchClaim } from "./search-data.ts";

const COLUMNS = [
  "claim_id",
  "claim_type",
  "text",
  "date",
  "n_sources",
  "n_lineages",
  "support",
  "denied",
] as const satisfies readonly (keyof SearchClaim)[];

/**
 * Writes claims as CSV (RFC 4180) with line feeds and a header row: columns of the published table, and for each claim the
 * address that cites it as the version has it.
 */
export function toClaimsCsv(claims: readonly SearchClaim[], version: string, site: string): string {
  const rows = claims.map((claim) => [
    ...COLUMNS.map((column) => String(claim[column] ?? "")),
    `${site}${toRecordPath("claims", claim.claim_id, version)}`,
  ]);
  return [[...COLUMNS, "url"], ...rows].map((row) => `${row.map(toCsvCell).join(",")}\n`).join("");
}
