import { formatCount } from "../../snapshot/changes/format-count.ts";
import { summariseChanges } from "../../snapshot/changes/summarise-changes.ts";
import type { Catalogue } from "../catalogue.ts";
import type { PublishedRelease } from "../catalogue-input.ts";
import { toTitle } from "../compare/changes-view.ts";
import { toQuery } from "../compare/choose-versions.ts";
import { countFate } from "../compare/summary-view.ts";
import { type Html, html } from "../html.ts";
import type { Page } from "../layout.ts";
import { ROUTES, toReleasePath } from "../routes.ts";
import { SIZES, toReleaseSize } from "./describe-release.ts";

const FATES = ["added", "corrected", "merged", "retired"] as const;

/** Makes the list of all versions, the newest one first, with what each changed and which are withdrawn. */
export function toReleaseListPage({ input }: Catalogue): Page {
  const { dataset, releases, shown } = input;
  return {
    path: ROUTES.releases,
    section: "releases",
    title: "Releases",
    description: `All ${releases.length} published versions of ${dataset.title}, what each changed, and which are withdrawn.`,
    content: html`
      <h1>Releases</h1>
      <p class="lede">
        No version ever changes: a correction is a new version, and one that turned out wrong is withdrawn and stays
        readable.
      </p>
      <p>
        <a href=${ROUTES.compare}>Compare any two</a>, or be told of new ones by the${" "}
        <a href=${`${ROUTES.releases}/feed.xml`}>feed</a>.
      </p>
      ${toTable(releases.toReversed(), shown)}${toLegend()}
    `,
  };
}

function toTable(releases: readonly PublishedRelease[], shown: PublishedRelease): Html {
  return html`
    <div class="scroll" role="region" tabindex="0" aria-label="Releases">
      <table class="releases">
        <caption>
          Counted are claims, attestations, sources and entities.
        </caption>
        <thead>
          <tr>
            <th scope="col">Version</th>
            <th scope="col">Date</th>
            <th scope="col">Kind</th>
            ${FATES.map((fate) => html`<th scope="col" class="number">${toTitle(fate)}</th>`)}
            <th scope="col">Notes</th>
          </tr>
        </thead>
        <tbody>${releases.map((release) => toRow(release, shown))}</tbody>
      </table>
    </div>
  `;
}

function toRow(release: PublishedRelease, shown: PublishedRelease): Html {
  const { version, date, since, changes, yanked } = release;
  const summary = summariseChanges(changes);
  const toCount = (fate: (typeof FATES)[number]) => (since === null ? "–" : formatCount(countFate(summary, fate)));
  return html`
    <tr>
      <th scope="row">
        <a href=${toReleasePath(version)}>${version}</a>
        ${yanked !== undefined && html`${" "}<span class="tag denies">withdrawn</span>`}
        ${version === shown.version && yanked === undefined && html`${" "}<span class="tag affirms">current</span>`}
      </th>
      <td><time datetime=${date}>${date.slice(0, 10)}</time></td>
      <td>${toReleaseSize(release)}</td>
      ${FATES.map((fate) => html`<td class="number">${toCount(fate)}</td>`)}
      <td>
        ${yanked !== undefined && html`${yanked}${" "}`}
        ${since !== null && html`<a href=${ROUTES.compare + toQuery(since, version)}>compare with ${since}</a>`}
      </td>
    </tr>
  `;
}

function toLegend(): Html {
  return html`
    <h2>What the numbers promise</h2>
    <dl class="facts">
      ${(["major", "minor", "patch"] as const).map((size) => html`<dt>${size}</dt><dd>${SIZES[size]}</dd>`)}
    </dl>
  `;
}
