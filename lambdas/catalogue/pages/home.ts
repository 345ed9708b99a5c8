import type { Catalogue } from "../catalogue.ts";
import { html } from "../html.ts";
import type { Page } from "../layout.ts";
import { ROUTES } from "../routes.ts";

/** TODO. */
export function toHomePage({ input }: Catalogue): Page {
  return {
    path: ROUTES.home,
    section: "home",
    title: "Home",
    description: input.dataset.title,
    content: html`<h1>Home</h1>`,
  };
}
