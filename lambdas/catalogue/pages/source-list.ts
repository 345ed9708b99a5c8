import type { Catalogue } from "../catalogue.ts";
import { html } from "../html.ts";
import type { Page } from "../layout.ts";
import { ROUTES } from "../routes.ts";

/** TODO. */
export function toSourceListPages({ input }: Catalogue): readonly Page[] {
  return [
    {
      path: ROUTES.sources,
      section: "sources",
      title: "Sources",
      description: input.dataset.title,
      content: html`<h1>Sources</h1>`,
    },
  ];
}
