import type { VNode } from "preact";
import { formatCount } from "../../snapshot/changes/format-count.ts";
import type { ClaimsRow } from "../../snapshot/tables.generated.ts";
import type { Catalogue } from "../catalogue.ts";
import { html } from "../html.ts";
import type { Page } from "../layout.ts";
import { ROUTES, toClaimTypePath, toListPath } from "../routes.ts";
import { sortClaims } from "../search/claim-order.ts";
import { countClaims } from "../search/describe-search.ts";
import { toBrowse } from "./claim-browse.ts";
import { toClaimItem } from "./claim-item.ts";
import { findYears, toAnchor, toYear } from "./claim-years.ts";
import { toCodeLabel } from "./code-label.ts";
import { ROWS_PER_PAGE } from "./list-paths.ts";
import { cutIntoPages, type ListPage, toPageLinks } from "./page-links.ts";
import { toSearchForm } from "./search-form.ts";

/** A list of claims that is cut into pages: all of them, or those of one type. */
interface ClaimList {
  readonly title: string;
  readonly lede: string;
  readonly claims: readonly ClaimsRow[];
  readonly toPath: (page: number) => string;
  /** What stands above the first page. */
  readonly tools?: VNode;
}

/** The pages of all claims, the newest first, and of those of each type, made one at a time. */
export function* toClaimListPages(catalogue: Catalogue): Iterable<Page> {
  const claims = sortClaims(catalogue.input.data.claims);
  const types = Map.groupBy(claims, ({ claim_type }) => claim_type);
  yield* toPages(catalogue, {
    title: "Claims",
    lede: "What sources report, each claim once and in our words, with how many of them take a stance on it. None of it is a finding.",
    claims,
    toPath: (page) => toListPath("claims", page),
    tools: html`${toSearchForm(catalogue)} ${toBrowse(types, findYears(claims, ROWS_PER_PAGE.claims))}`,
  });
  for (const [type, ofType] of types) {
    const { title, description } = toCodeLabel("claim_type", type);
    yield* toPages(catalogue, {
      title: `Claims of type “${title.toLowerCase()}”`,
      lede: description,
      claims: ofType,
      toPath: (page) => toClaimTypePath(type, page),
    });
  }
}

function* toPages({ input }: Catalogue, list: ClaimList): Iterable<Page> {
  const isAll = list.tools !== undefined;
  for (const cut of cutIntoPages(list.claims, ROWS_PER_PAGE.claims)) {
    const title = cut.page === 1 ? list.title : `${list.title}, page ${cut.page}`;
    yield {
      path: list.toPath(cut.page),
      section: "claims",
      title,
      description: `${countClaims(list.claims.length)} in version ${input.shown.version} of: ${input.dataset.title}.`,
      ...(isAll && cut.page === 1 && { script: "search" as const }),
      content: html`
        <h1>${title}</h1>
        ${cut.page === 1 ? html`<p class="lede">${list.lede}</p>` : null}
        ${cut.page === 1 && isAll ? list.tools : html`<p><a href=${ROUTES.claims}>Search and browse all claims</a></p>`}
        ${toList(cut, list)}
      `,
    };
  }
}

function toList(cut: ListPage<ClaimsRow>, { claims, toPath }: ClaimList): VNode {
  const [first, last] = [cut.before + 1, cut.before + cut.rows.length].map(formatCount);
  const earlier = claims[cut.before - 1];
  return html`
    <div id="list">
      <p class="soft">
        ${cut.pages === 1 ? countClaims(claims.length) : `${first} to ${last} of ${countClaims(claims.length)}`}, by
        date, the newest first.
      </p>
      ${Array.from(Map.groupBy(cut.rows, toYear), ([year, rows]) => {
        const goesOn = earlier !== undefined && toYear(earlier) === year;
        return html`
          <h2 id=${goesOn ? undefined : toAnchor(year)}>${year}${goesOn && ", continued"}</h2>
          <ul class="records">
            ${rows.map((claim) => toClaimItem(claim))}
          </ul>
        `;
      })}
      ${toPageLinks(cut, toPath)}
    </div>
  `;
}
