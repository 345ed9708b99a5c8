import type { Catalogue } from "../catalogue.ts";
import { html } from "../html.ts";
import type { Page } from "../layout.ts";
import { ROUTES } from "../routes.ts";

/** TODO. */
export function toComparePage({ input }: Catalogue): Page {
  return {
    path: ROUTES.compare,
    section: "compare",
    title: "Compare",
    description: input.dataset.title,
    content: html`<h1>Compare</h1>`,
  };
}
