import type { Catalogue } from "../catalogue.ts";
import { html } from "../html.ts";
import type { Page } from "../layout.ts";
import { ROUTES } from "../routes.ts";

/** TODO. */
export function toReleaseListPage({ input }: Catalogue): Page {
  return {
    path: ROUTES.releases,
    section: "releases",
    title: "Releases",
    description: input.dataset.title,
    content: html`<h1>Releases</h1>`,
  };
}
