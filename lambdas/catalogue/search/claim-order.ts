import { compareTexts } from "../../claims/compare-texts.ts";
import type { ClaimsRow } from "../../snapshot/tables.generated.ts";

/** Sorts claims for people: what may have begun last comes first, the undated last, and each day by id. */
export function sortClaims(claims: readonly ClaimsRow[]): readonly ClaimsRow[] {
  return claims.toSorted(
    (one, other) =>
      compareTexts(other.date_earliest ?? "", one.date_earliest ?? "") || compareTexts(one.claim_id, other.claim_id),
  );
}
