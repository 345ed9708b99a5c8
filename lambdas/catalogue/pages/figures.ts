import { formatCount } from "../../snapshot/changes/format-count.ts";
import type { Catalogue } from "../catalogue.ts";
import { type Html, html } from "../html.ts";
import { ROUTES } from "../routes.ts";

/** How much the dataset holds, in a few figures. */
export function toFigures({ input: { data }, index }: Catalogue): Html {
  return html`
    <dl class="figures">
      ${toFigure("claims", data.claims.length, ROUTES.claims)}
      ${toFigure("attestations", data.attestations.length)}
      ${toFigure("sources", data.sources.length, ROUTES.sources)}
      ${toFigure("independent lineages", index.lineages.size)}
      ${toFigure("entities", data.entities.length, ROUTES.entities)}
    </dl>
  `;
}

function toFigure(words: string, count: number, path?: string): Html {
  const figure = formatCount(count);
  return html`
    <div>
      <dt>${words}</dt>
      <dd>${path === undefined ? figure : html`<a href=${path}>${figure}</a>`}</dd>
    </div>
  `;
}
