import type { Catalogue } from "../catalogue.ts";
import { type Html, html, trustedMarkup } from "../html.ts";
import { toPictures } from "../pictures/plan-pictures.ts";
import { ROUTES } from "../routes.ts";

/** The picture that says most at a glance, if there is one. */
export function toHomePicture(catalogue: Catalogue): Html {
  const picture = toPictures(catalogue).find(({ id }) => id === "timeline");
  if (picture === undefined) return undefined;
  return html`
    <h2>${picture.title}</h2>
    <figure class="picture">
      ${trustedMarkup(picture.svg)}
      <figcaption>${picture.caption}${" "}<a href=${ROUTES.pictures}>More pictures</a></figcaption>
    </figure>
  `;
}
