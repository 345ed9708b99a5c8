import type { SourceState } from "../../snapshot/edition.ts";
import type { CatalogueInput, PublishedRelease } from "../catalogue-input.ts";
import { type Html, html } from "../html.ts";
import { ROUTES, toFilePath, toReleasePath } from "../routes.ts";
import { SIZES, toReleaseSize } from "./describe-release.ts";

/** Whether the records are those of the commit. */
const STATES: Readonly<Record<SourceState["state"], string>> = {
  clean: "the records are those of the commit",
  modified: "the records were changed after the commit, so that nobody can make them again from it",
  unchecked: "nobody checked whether the records are those of the commit",
};

/** What the log says of a version: when it came, from what, and under which digest. */
export function toReleaseFacts({ shown }: CatalogueInput, release: PublishedRelease): Html {
  const { version, date, sequence, source, since, manifestSha256 } = release;
  const size = toReleaseSize(release);
  const isCurrent = version === shown.version && release.yanked === undefined;
  return html`
    <dl class="facts">
      <dt>Date</dt>
      <dd><time datetime=${date}>${date.replace("T", " ").replace("Z", " UTC")}</time></dd>
      <dt>Kind</dt>
      <dd>${size === "first" ? SIZES.first : html`${size}: ${SIZES[size]}`}</dd>
      <dt>Follows</dt>
      <dd>${since === null ? "nothing" : html`<a href=${toReleasePath(since)}>version ${since}</a>`}</dd>
      <dt>Status</dt>
      <dd>${isCurrent ? "current" : release.yanked === undefined ? "there is a newer one" : "withdrawn"}</dd>
      <dt>Record in the log</dt>
      <dd>${sequence}</dd>
      <dt>Commit</dt>
      <dd><span class="digest">${source.commit}</span>${" "}<small>(${STATES[source.state]})</small></dd>
      <dt>Manifest</dt>
      <dd>
        <a href=${toFilePath("manifest.json", version)} download>manifest.json</a>, sha256${" "}
        <span class="digest">${manifestSha256}</span>
      </dd>
    </dl>
    <p><a href=${ROUTES.verify}>How to verify</a> that the files are those that were released.</p>
  `;
}
