import type { Catalogue } from "../catalogue.ts";
import { html } from "../html.ts";
import type { Page } from "../layout.ts";
import { ROUTES } from "../routes.ts";

/** TODO. */
export function toClaimListPages({ input }: Catalogue): readonly Page[] {
  return [
    {
      path: ROUTES.claims,
      section: "claims",
      title: "Claims",
      description: input.dataset.title,
      content: html`<h1>Claims</h1>`,
    },
  ];
}
