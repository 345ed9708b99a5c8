import type { Catalogue } from "../catalogue.ts";
import { html } from "../html.ts";
import type { Page } from "../layout.ts";
import { ROUTES } from "../routes.ts";

/** TODO. */
export function toVerifyPage({ input }: Catalogue): Page {
  return {
    path: ROUTES.verify,
    section: "verify",
    title: "Verify",
    description: input.dataset.title,
    content: html`<h1>Verify</h1>`,
  };
}
