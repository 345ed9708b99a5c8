import type { Catalogue } from "../catalogue.ts";
import { html } from "../html.ts";
import type { Page } from "../layout.ts";
import { ROUTES } from "../routes.ts";

/** TODO. */
export function toPicturesPage({ input }: Catalogue): Page {
  return {
    path: ROUTES.pictures,
    section: "pictures",
    title: "Pictures",
    description: input.dataset.title,
    content: html`<h1>Pictures</h1>`,
  };
}
