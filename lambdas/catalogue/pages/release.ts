import type { Catalogue } from "../catalogue.ts";
import type { PublishedRelease } from "../catalogue-input.ts";
import { toQuery } from "../compare/choose-versions.ts";
import { type Html, html } from "../html.ts";
import type { Page } from "../layout.ts";
import { toDatasetJsonLd } from "../metadata/dataset-json-ld.ts";
import { toReleaseMetadata } from "../metadata/release-metadata.ts";
import { ROUTES, toReleasePath } from "../routes.ts";
import { toChangeTables } from "./changes.ts";
import { toCitationBlock } from "./citation.ts";
import { toFileTable } from "./downloads.ts";
import { toReleaseFacts } from "./release-facts.ts";
import { findCurrent, toWithdrawnBanner } from "./withdrawn.ts";

/** Makes the page of each version, one at a time: its facts, its files, how to cite it, and every value that it changed. */
export function* toReleasePages(catalogue: Catalogue): Iterable<Page> {
  const { releases } = catalogue.input;
  for (const [index, release] of releases.entries())
    yield toReleasePage(catalogue, release, { before: releases[index - 1], after: releases[index + 1] });
}

/** The releases before and after one. */
interface Neighbours {
  readonly before: PublishedRelease | undefined;
  readonly after: PublishedRelease | undefined;
}

function toReleasePage(catalogue: Catalogue, release: PublishedRelease, neighbours: Neighbours): Page {
  const { version, date } = release;
  const { dataset } = catalogue.input;
  const withdrawn = release.yanked === undefined ? "" : " It is withdrawn.";
  return {
    path: toReleasePath(version),
    section: "releases",
    title: `Version ${version}`,
    description: `Version ${version} of ${dataset.title}, ${date.slice(0, 10)}: files, digests, changes.${withdrawn}`,
    jsonLd: toDatasetJsonLd(catalogue, release),
    links: toReleaseMetadata(release),
    content: html`
      <h1>Version ${version}</h1>
      ${toWithdrawnBanner(release, findCurrent(catalogue.input))} ${toNeighbours(release, neighbours)}
      ${toReleaseFacts(catalogue.input, release)}
      <p>On this page: <a href="#cite">cite</a>, <a href="#files">files</a>, <a href="#changes">changes</a>.</p>
      <h2 id="cite">Cite this version</h2>
      ${toCitationBlock(catalogue, release)}
      <h2 id="files">Files</h2>
      ${toFileTable(release)}
      <h2 id="changes">What changed, value by value</h2>
      ${toChangeTables(catalogue, release)}
    `,
  };
}

function toNeighbours({ version, since }: PublishedRelease, { before, after }: Neighbours): Html {
  const links = [
    before && html`<a href=${toReleasePath(before.version)} rel="prev">Before: ${before.version}</a>`,
    after && html`<a href=${toReleasePath(after.version)} rel="next">After: ${after.version}</a>`,
    since !== null && html`<a href=${ROUTES.compare + toQuery(since, version)}>Compare with ${since}</a>`,
    html`<a href=${ROUTES.releases}>All releases</a>`,
  ];
  return html`
    <nav class="pages" aria-label="Releases">
      <ul>
        ${links.filter(Boolean).map((link) => html`<li>${link}</li>`)}
      </ul>
    </nav>
  `;
}
