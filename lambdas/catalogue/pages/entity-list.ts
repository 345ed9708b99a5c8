import type { Catalogue } from "../catalogue.ts";
import { html } from "../html.ts";
import type { Page } from "../layout.ts";
import { ROUTES } from "../routes.ts";

/** TODO. */
export function toEntityListPages({ input }: Catalogue): readonly Page[] {
  return [
    {
      path: ROUTES.entities,
      section: "entities",
      title: "Entities",
      description: input.dataset.title,
      content: html`<h1>Entities</h1>`,
    },
  ];
}
