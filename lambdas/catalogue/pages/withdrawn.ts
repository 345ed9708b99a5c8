import type { CatalogueInput, PublishedRelease } from "../catalogue-input.ts";
import { type Html, html } from "../html.ts";
import { toReleasePath } from "../routes.ts";

/** A warning that a version is withdrawn, with the reason; nothing where it is not. */
export function toWithdrawnBanner({ yanked, yankedOn, version }: PublishedRelease, current?: PublishedRelease): Html {
  if (yanked === undefined) return undefined;
  return html`
    <div class="notice warn">
      <p><strong>Version ${version} is withdrawn.</strong>${" "}The reason given${yankedOn && ` on ${yankedOn.slice(0, 10)}`}: ${yanked}</p>
      <p>
        Its files stay where they are, for whoever has cited it.
        ${current && html`${" "}Use <a href=${toReleasePath(current.version)}>version ${current.version}</a> instead.`}
      </p>
    </div>
  `;
}

/** Tells which newer versions than the one that is shown were withdrawn; nothing where there are none. */
export function toNewerWithdrawn({ releases, shown }: CatalogueInput): Html {
  const newer = releases.filter(({ sequence, yanked }) => sequence > shown.sequence && yanked !== undefined);
  if (newer.length === 0) return undefined;
  return html`
    <div class="notice">
      <p>Newer than this, and withdrawn:</p>
      <ul>
        ${newer.map(({ version, yanked }) => html`<li><a href=${toReleasePath(version)}>${version}</a>: ${yanked}</li>`)}
      </ul>
    </div>
  `;
}

/** The version to use: the one that is shown, unless it is withdrawn as well. */
export function findCurrent({ shown }: CatalogueInput): PublishedRelease | undefined {
  return shown.yanked === undefined ? shown : undefined;
}
