import { summariseChanges } from "../../snapshot/changes/summarise-changes.ts";
import type { Catalogue } from "../catalogue.ts";
import type { CatalogueInput, PublishedRelease } from "../catalogue-input.ts";
import { describeSummary } from "../compare/summary-view.ts";
import { type Html, html } from "../html.ts";
import type { Page } from "../layout.ts";
import { ROUTES, toReleasePath } from "../routes.ts";

/**
 * Makes the page that compares any two versions. A browser does that from what the releases between them say; without its
 * program the page leads to the changes of each release.
 */
export function toComparePage({ input }: Catalogue): Page {
  const releases = input.releases.toReversed();
  return {
    path: ROUTES.compare,
    section: "releases",
    title: "Compare",
    description: `What differs between any two versions of ${input.dataset.title}, value by value.`,
    ...(releases.length > 1 && { script: "compare" as const }),
    content: html`
      <h1>Compare two versions</h1>
      ${releases.length > 1 ? toComparison(input, releases) : ONE_VERSION}
    `,
  };
}

const ONE_VERSION = html`<p>There is one version so far, and none to compare it with.</p>`;

function toComparison(input: CatalogueInput, releases: readonly PublishedRelease[]): Html {
  return html`
      ${toForm(releases, input.shown)}
      <noscript>
        <p class="notice">
          This browser runs no programs, so that two versions are not compared here. What each changed against the one
          before it is listed below; for any other two, the command <code>npm run diff</code> prints the same changes.
        </p>
      </noscript>
      <p id="comparison-status" role="status"></p>
      <div id="comparison"></div>
      <h2>Each release against the one before</h2>
      ${toSteps(releases)}
      <h2>On your own machine</h2>
      <p>In a copy of the project, with the releases in the folder <code>out</code>:</p>
      <pre tabindex="0" role="region" aria-label="Commands"><code>${toCommand(input.releases)}</code></pre>
  `;
}

function toForm(releases: readonly PublishedRelease[], shown: PublishedRelease): Html {
  const before = shown.since ?? shown.version;
  return html`
    <form id="compare-form" class="choosing" action=${ROUTES.compare} method="get">
      ${toChoice("from", "From", releases, before)} ${toChoice("to", "To", releases, shown.version)}
      <div><button class="button first" type="submit">Compare</button></div>
    </form>
  `;
}

function toChoice(name: string, label: string, releases: readonly PublishedRelease[], chosen: string): Html {
  return html`
    <div>
      <label for=${name}>${label}</label>
      <select id=${name} name=${name}>
        ${releases.map(
          ({ version, date, yanked }) => html`
            <option value=${version} selected=${version === chosen}>
              ${`${version} of ${date.slice(0, 10)}${yanked === undefined ? "" : ", withdrawn"}`}
            </option>
          `,
        )}
      </select>
    </div>
  `;
}

function toSteps(releases: readonly PublishedRelease[]): Html {
  const steps = releases.filter(({ since }) => since !== null);
  return html`
    <ul class="records">
      ${steps.map(
        ({ version, since, changes, yanked }) => html`
          <li>
            <a href=${`${toReleasePath(version)}#changes`}>${since} → ${version}</a>
            ${yanked !== undefined && html`${" "}<span class="tag denies">${version} is withdrawn</span>`}
            <span class="about">${describeSummary(summariseChanges(changes)).join("; ")}</span>
          </li>
        `,
      )}
    </ul>
  `;
}

function toCommand(releases: readonly PublishedRelease[]): string {
  const [first, last] = [releases[0]?.version ?? "1.0.0", releases.at(-1)?.version ?? "1.1.0"];
  return `npm run diff -- ${first} ${last}\nnpm run diff -- ${first} ${last} --format csv`;
}
