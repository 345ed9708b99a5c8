import { toDateWords } from "../pages/date-words.ts";
import type { ClaimSummary } from "../records/record.ts";
import { toRecordPath } from "../routes.ts";
import { type Part, type PartElement, part } from "./part.ts";

/** Says a code of a vocabulary in words. */
export type ToTitle = (vocabulary: "claim_type" | "support", code: string) => string;

/** What a list says of a claim, as an item of it: the same on a page and in the results of a search. */
export function toClaimLine(claim: ClaimSummary, toTitle: ToTitle): PartElement {
  // An older version may not have said all of it.
  const facts = [
    claim.claim_type && toTitle("claim_type", claim.claim_type),
    toDateWords(claim.date),
    describeSources(claim),
    claim.support && describeSupport(claim.support, toTitle),
  ]
    .filter(Boolean)
    .join(" · ");
  const denied: readonly Part[] = claim.denied ? [" · ", part("span", { class: "tag denies" }, "denied")] : [];
  return part(
    "li",
    {},
    part(
      "a",
      { href: toRecordPath("claims", claim.claim_id), dir: "auto" },
      claim.text || claim.claim_id || "not given",
    ),
    part("span", { class: "about" }, facts, ...denied),
  );
}

/** A headline alone is no support, and yet it affirms: "none" would be read as nobody. */
function describeSupport(support: string, toTitle: ToTitle): string {
  return `support: ${support === "none" ? "none outside headlines" : toTitle("support", support).toLowerCase()}`;
}

/** How many sources take a stance on a claim, and how many of them are independent: `3 sources, 2 independent`. */
export function describeSources({ n_sources, n_lineages }: Pick<ClaimSummary, "n_sources" | "n_lineages">): string {
  if (n_sources === 1) return "1 source";
  if (n_lineages === 1) return `${n_sources} sources, not independent`;
  return `${n_sources} sources, ${n_lineages === n_sources ? "all" : n_lineages} independent`;
}
