import { html } from "../html.ts";
import type { Page } from "../layout.ts";
import type { Picture } from "../pictures/picture.ts";
import { ROUTES } from "../routes.ts";
import { toPictureFigure } from "./picture-figure.ts";

/** The page of all pictures, each under a heading that can be led to. */
export function toPicturesPage(pictures: readonly Picture[]): Page {
  return {
    path: ROUTES.pictures,
    section: "pictures",
    title: "Pictures",
    description: `What sources report, drawn: ${pictures.map(({ title }) => title.toLowerCase()).join("; ")}.`,
    content: html`
      <h1>Pictures</h1>
      <p class="lede">
        ${"What the sources report, to be looked at before it is read. Every picture shows reports, not findings: it is drawn from the claims of this version, and the data behind it can be taken."}
      </p>
      <ul>
        ${pictures.map(({ id, title }) => html`<li><a href=${`#${id}`}>${title}</a></li>`)}
      </ul>
      ${pictures.map((picture) => html`<section><h2>${picture.title}</h2>${toPictureFigure(picture)}</section>`)}
    `,
  };
}
