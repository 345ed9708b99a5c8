import type { Catalogue } from "../catalogue.ts";
import { html } from "../html.ts";
import type { Page } from "../layout.ts";
import { ROUTES } from "../routes.ts";

/** TODO. */
export function toUsePage({ input }: Catalogue): Page {
  return {
    path: ROUTES.use,
    section: "use",
    title: "Use",
    description: input.dataset.title,
    content: html`<h1>Use</h1>`,
  };
}
