import type { Attestation } from "../../claims/records.generated.ts";
import type { ClaimsRow } from "../tables.generated.ts";

/** Which sorts of origin stand behind a claim. */
export type Backing = "named" | "outlet" | "own_voice" | "anonymous" | "unnamed";

/**
 * Tells what sort of origin backs a claim in an attestation, or `undefined` where it counts for nothing: it does not
 * affirm, or it is a headline, which repeats the body without its attribution.
 *
 * A chain that leads back to the publisher is the publisher's own voice.
 */
export function toBacking(attestation: Attestation, publisher: string): Backing | undefined {
  if (attestation.stance !== "affirms" || attestation.at.section === "headline") return undefined;
  const innermost = attestation.via.at(-1);
  if (innermost === undefined || innermost.agent === publisher) return "own_voice";
  switch (innermost.kind) {
    case "person":
    case "institution":
      return "named";
    case "media":
      return "outlet";
    case "anonymous":
      return "anonymous";
    case "media_unnamed":
    case "group_unnamed":
    case "generic":
    case "unspecified":
      return "unnamed";
  }
}

/** Names the best-identified speaker behind a claim, out of the sorts of origin that its attestations have. */
export function toSupport(backings: readonly Backing[]): ClaimsRow["support"] {
  if (backings.includes("named")) return "named";
  if (backings.includes("outlet")) return "outlet";
  const unnamed = backings.includes("unnamed") || backings.includes("anonymous");
  if (backings.includes("own_voice")) return unnamed ? "author_and_unnamed" : "author_only";
  if (backings.includes("unnamed")) return "unnamed_only";
  return backings.includes("anonymous") ? "anonymous_only" : "none";
}
