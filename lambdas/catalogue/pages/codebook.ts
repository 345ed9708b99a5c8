import type { Catalogue } from "../catalogue.ts";
import { html } from "../html.ts";
import type { Page } from "../layout.ts";
import { ROUTES } from "../routes.ts";

/** TODO. */
export function toCodebookPage({ input }: Catalogue): Page {
  return {
    path: ROUTES.codebook,
    section: "codebook",
    title: "Codebook",
    description: input.dataset.title,
    content: html`<h1>Codebook</h1>`,
  };
}
