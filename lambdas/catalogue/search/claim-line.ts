import { toDateWords } from "../pages/date-words.ts";
import { type Part, type PartElement, part } from "../part.ts";
import type { ClaimSummary } from "../records/record.ts";
import { toRecordPath } from "../routes.ts";

/** Says a code of a vocabulary in words. */
export type ToTitle = (vocabulary: "claim_type" | "support", code: string) => string;

/** A summary whose record an older version of the program wrote: any member of it may be missing. */
type OlderSummary = { readonly [Member in keyof ClaimSummary]: ClaimSummary[Member] | null };

/** What a list says of a claim, as an item of it: the same on a page and in the results of a search. */
export function toClaimLine(claim: OlderSummary, toTitle: ToTitle): PartElement {
  const { claim_id, text, claim_type, support } = claim;
  const facts = [
    claim_type === null ? "" : toTitle("claim_type", claim_type),
    toDateWords(claim.date),
    describeSources(claim),
    support === null ? "" : describeSupport(support, toTitle),
  ];
  const denied: readonly Part[] = claim.denied ? [" · ", part("span", { class: "tag denies" }, "denied")] : [];
  return part(
    "li",
    {},
    part("a", { href: toRecordPath("claims", claim_id ?? ""), dir: "auto" }, text ?? claim_id ?? ""),
    part("span", { class: "about" }, facts.filter((fact) => fact !== "").join(" · "), ...denied),
  );
}

/** A headline alone is no support, and yet it affirms: "none" would be read as nobody. */
function describeSupport(support: string, toTitle: ToTitle): string {
  return `support: ${support === "none" ? "none outside headlines" : toTitle("support", support).toLowerCase()}`;
}

/** How many sources take a stance on a claim, and how many of them are independent: `3 sources, 2 independent`. */
export function describeSources({ n_sources, n_lineages }: Pick<OlderSummary, "n_sources" | "n_lineages">): string {
  if (n_sources === null || n_lineages === null) return "";
  if (n_sources === 1) return "1 source";
  if (n_lineages === 1) return `${n_sources} sources, not independent`;
  return `${n_sources} sources, ${n_lineages === n_sources ? "all" : n_lineages} independent`;
}
