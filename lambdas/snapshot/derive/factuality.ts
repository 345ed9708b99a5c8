import type { Attestation } from "../../claims/records.generated.ts";
import type { AttestationsRow } from "../tables.generated.ts";

/**
 * Joins stance and certainty to one factuality code (FactBank 1.0; Saurí and Pustejovsky 2009, section 4).
 *
 * A speaker that takes no side is `Uu` whatever its certainty, so FactBank's CTu does not occur. `U+` and `U-`, which
 * FactBank leaves out, keep the side that was taken where no degree was given.
 */
export function toFactuality(attestation: Pick<Attestation, "stance" | "certainty">): AttestationsRow["factuality"] {
  switch (attestation.stance) {
    case "affirms":
      return `${attestation.certainty}+`;
    case "denies":
      return `${attestation.certainty}-`;
    case "uncommitted":
    case "no_comment":
      return "Uu";
  }
}
