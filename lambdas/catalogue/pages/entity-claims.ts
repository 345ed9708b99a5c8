import type { VNode } from "preact";
import { formatCount } from "../../snapshot/changes/format-count.ts";
import { html } from "../html.ts";
import type { ClaimSummary, EntityRecord, Listed } from "../records/record.ts";
import { toClaimItem } from "./claim-item.ts";
import { toCodeLabel } from "./code-label.ts";
import { toCount, toMeaning } from "./code-words.ts";
import { toRest } from "./rest.ts";

/** The claims that an entity has a part in, by that part. */
export function toClaimsPart({ id, claims, states }: EntityRecord): VNode | null {
  if (claims.length === 0) return null;
  const above = new Set(states.first.map(({ claim_id }) => claim_id));
  return html`
    <h2 id="claims">Claims, by the part played in them</h2>
    ${claims.map(({ role, of }) => {
      const { description } = toCodeLabel("entity_role", role ?? "Part not given");
      const first = of.first.filter(({ claim_id }) => !above.has(claim_id));
      return html`
        <h3 id=${toPartAnchor(role)}>${describePart(role)}: ${toCount(of.total, "claim")}</h3>
        <p class="soft">${toMeaning(description)}${toAbove(of.first.length - first.length)}</p>
        ${toList(id, of, first)}
      `;
    })}
  `;
}

/** What an entity is said to be stands further up, with who says so, and not here again. */
function toAbove(states: number): VNode | null {
  if (states === 0) return null;
  const are = states === 1 ? "of them is" : "of them are";
  return html`${" "}<span>${formatCount(states)} ${are} listed above, under${" "}<a href="#states">states</a>.</span>`;
}

/** The part that an entity plays in claims, in words. */
export function describePart(role: string | null): string {
  return toCodeLabel("entity_role", role ?? "Part not given").title;
}

/** The anchor of the claims that an entity plays a part in. */
export function toPartAnchor(role: string | null): string {
  return `as-${(role ?? "any").replace(/[^a-z]/g, "-")}`;
}

/** The claims that something happened at a place. */
export function toPlacedPart({ id, placed }: EntityRecord): VNode | null {
  if (placed.total === 0) return null;
  return html`
    <h2 id="placed">Said to have been there: ${toCount(placed.total, "claim")}</h2>
    ${toList(id, placed)}
  `;
}

function toList(id: string, claims: Listed<ClaimSummary>, shown = claims.first): VNode {
  return html`
    ${shown.length > 0 && html`<ul class="records">${shown.map((claim) => toClaimItem(claim))}</ul>`}
    ${toRest(claims, html`<a href=${`/claims?entity=${id}`}>All claims on it</a>.`)}
  `;
}
