import type { VNode } from "preact";
import { html } from "../html.ts";
import type { ClaimSummary, EntityRecord, Listed } from "../records/record.ts";
import { toClaimItem } from "./claim-item.ts";
import { toCodeLabel } from "./code-label.ts";
import { toCount, toMeaning } from "./code-words.ts";
import { toRest } from "./rest.ts";

/** The claims that an entity has a part in, by that part. */
export function toClaimsPart({ id, claims }: EntityRecord): VNode | null {
  if (claims.length === 0) return null;
  return html`
    <h2 id="claims">Claims, by the part played in them</h2>
    ${claims.map(({ role, of }) => {
      const { title, description } = toCodeLabel("entity_role", role ?? "Part not given");
      return html`
        <h3>${title}: ${toCount(of.total, "claim")}</h3>
        <p class="soft">${toMeaning(description)}</p>
        ${toList(id, of)}
      `;
    })}
  `;
}

/** The claims that something happened at a place. */
export function toPlacedPart({ id, placed }: EntityRecord): VNode | null {
  if (placed.total === 0) return null;
  return html`
    <h2 id="placed">Said to have been there: ${toCount(placed.total, "claim")}</h2>
    ${toList(id, placed)}
  `;
}

function toList(id: string, claims: Listed<ClaimSummary>): VNode {
  return html`
    <ul class="records">${claims.first.map((claim) => toClaimItem(claim))}</ul>
    ${toRest(claims, html`<a href=${`/claims?entity=${id}`}>All claims on it</a>.`)}
  `;
}
