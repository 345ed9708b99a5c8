import type { VNode } from "preact";
import { type Html, html } from "../html.ts";
import type { ClaimSummary, Listed } from "../records/record.ts";
import { toCodeName, toCount } from "./code-words.ts";
import { toDateWords } from "./date-words.ts";
import { toClaimLink } from "./record-links.ts";

/** A claim in a list: its text, and what it is in one line. */
export function toClaimItem(claim: ClaimSummary, more?: Html): VNode {
  const { claim_type, date, n_sources, n_lineages, support, denied } = claim;
  const about = [
    toCodeName("claim_type", claim_type),
    toDateWords(date),
    `${toCount(n_sources, "document")}, ${toCount(n_lineages, "lineage")}`,
    `support: ${toCodeName("support", support)}`,
  ];
  return html`
    <li>
      ${toClaimLink(claim)}
      <span class="about">${about.join(" · ")}${denied && html`${" "}<span class="tag denies">denied</span>`}</span>
      ${more}
    </li>
  `;
}

/** Says that a list is longer than what is shown, and where the rest is. */
export function toRest({ first, total }: Listed<unknown>, where: Html): VNode | undefined {
  if (total <= first.length) return undefined;
  return html`<p class="rest">The first ${first.length} of ${total}. ${where}</p>`;
}
