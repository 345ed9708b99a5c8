import type { VNode } from "preact";
import { html } from "../html.ts";
import { ROUTES } from "../routes.ts";
import { countClaims } from "../search/describe-search.ts";
import { type Facet, NOTHING_ASKED, toQuery } from "../search/search-state.ts";

/** A count of claims that leads to the search for them; plain where there is none. */
export function toClaimsLink(facet: Facet, id: string, count: number, of: string): VNode {
  if (count === 0) return html`<span class="soft">no claim</span>`;
  const href = `${ROUTES.claims}${toQuery({ ...NOTHING_ASKED, [facet]: id })}`;
  return html`<a href=${href} aria-label=${`${countClaims(count)}: ${of}`}>${countClaims(count)}</a>`;
}
