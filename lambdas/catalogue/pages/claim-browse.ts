import type { VNode } from "preact";
import { formatCount } from "../../snapshot/changes/format-count.ts";
import type { ClaimsRow } from "../../snapshot/tables.generated.ts";
import { html } from "../html.ts";
import { ROUTES, toClaimTypePath, toListPath } from "../routes.ts";
import { toAnchor, type Year } from "./claim-years.ts";
import { toCodeLabel } from "./code-label.ts";

/** The ways into the claims that need no search. */
export function toBrowse(types: ReadonlyMap<string, readonly ClaimsRow[]>, years: readonly Year[]): VNode {
  const commonest = [...types].sort(([, one], [, other]) => other.length - one.length);
  return html`
    <nav id="browse" class="browse" aria-label="Browse claims">
      <h2>Browse</h2>
      <dl class="facts">
        <dt>By type</dt>
        <dd>
          ${commonest.map(([type, rows]) =>
            toCounted(toClaimTypePath(type), toCodeLabel("claim_type", type).title, rows.length),
          )}
        </dd>
        <dt>By year</dt>
        <dd>${years.map(({ year, page, count }) => toCounted(`${toListPath("claims", page)}#${toAnchor(year)}`, year, count))}</dd>
        <dt>By source</dt>
        <dd><a href=${ROUTES.sources}>Sources</a>, each with the claims that it takes a stance on</dd>
        <dt>By who or what</dt>
        <dd><a href=${ROUTES.entities}>Entities</a>, each with the claims that it plays a part in</dd>
      </dl>
    </nav>
  `;
}

function toCounted(href: string, label: string, count: number): VNode {
  return html`<span class="counted"><a href=${href}>${label}</a>${" "}<span class="soft number">${formatCount(count)}</span></span> `;
}
