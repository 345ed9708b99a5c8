import type { Catalogue } from "../catalogue.ts";
import { html } from "../html.ts";
import type { Page } from "../layout.ts";
import { toReleasePath } from "../routes.ts";

/** TODO. */
export function toReleasePages({ input }: Catalogue): readonly Page[] {
  return input.releases.map(({ version }) => ({
    path: toReleasePath(version),
    section: "releases",
    title: `Version ${version}`,
    description: input.dataset.title,
    content: html`<h1>Version ${version}</h1>`,
  }));
}
