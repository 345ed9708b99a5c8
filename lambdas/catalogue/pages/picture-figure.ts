import type { Cell, Row } from "../../snapshot/order.ts";
import { type Html, html, trustedMarkup } from "../html.ts";
import type { Picture } from "../pictures/picture.ts";
import { toRecordPath } from "../routes.ts";

/** Up to how many rows the data of a picture stands beside it as a table; above, it is a file alone. */
export const MOST_ROWS = 60;

const FEW_LINKS = 10;

/** A picture as it stands on a page: drawn, in words, and with the data behind it. */
export function toPictureFigure(picture: Picture): Html {
  const { id, title, summary, caption } = picture;
  return html`
    <div class="picture" id=${id}>
      <figure>
        ${toSkip(picture)}
        <div class="frame" role="region" tabindex="0" aria-label=${`Picture: ${title}`}>${toDrawn(picture)}</div>
        <figcaption>
          <p class="summary">${summary}</p>
          <p>${caption}</p>
        </figcaption>
      </figure>
      <p class="files" id=${`${id}-files`}>
        ${"Take it: "}
        <a href=${`/pictures/${id}.svg`} download=${`${id}.svg`}>picture (SVG)</a>${", "}
        <a href=${`/pictures/${id}.csv`} download=${`${id}.csv`}>data behind it (CSV)</a>${"."}
      </p>
      ${toDetails(picture)}
    </div>
  `;
}

/** Up to how many bytes a drawing is part of the page, with its links; above, the page only leads to it. */
const MOST_BYTES = 40_000;

function isInline({ svg }: Picture): boolean {
  return Buffer.byteLength(svg) <= MOST_BYTES;
}

/** A narrow screen has the narrow form as an image: its marks are too small for a finger. */
function toDrawn(picture: Picture): Html {
  const { id, title, svg, narrow } = picture;
  const drawn = isInline(picture) ? trustedMarkup(svg) : toImage(id, title, svg);
  if (narrow === undefined) return drawn;
  return html`<div class="wide">${drawn}</div><div class="narrow">${toImage(`${id}-narrow`, title, narrow)}</div>`;
}

function toImage(id: string, title: string, svg: string): Html {
  const [, width, height] = / width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  const src = `/pictures/${id}.svg`;
  return html`<a href=${src}><img src=${src} alt=${title} width=${width} height=${height} loading="lazy" /></a>`;
}

/** A way past the links of a picture, for who moves by keyboard (WCAG 2.2, 2.4.1). */
function toSkip(picture: Picture): Html {
  const { id, svg, narrow } = picture;
  const links = svg.split("<a ").length - 1;
  return links <= FEW_LINKS || !isInline(picture)
    ? null
    : html`<a class=${narrow === undefined ? "past" : "past wide"} href=${`#${id}-files`}>Go past the ${links} links of the picture</a>`;
}

function toDetails({ title, columns, data }: Picture): Html {
  if (data.length === 0) return null;
  const isTable = data.length <= MOST_ROWS;
  const label = isTable ? `The data as a table (${data.length} rows)` : `What the data holds (${data.length} rows)`;
  return html`
    <details>
      <summary>${label}</summary>
      <dl class="facts">${columns.map(({ name, description }) => html`<dt><code>${name}</code></dt><dd>${description}</dd>`)}</dl>
      ${isTable && toTable(title, columns, data)}
    </details>
  `;
}

function toTable(title: string, columns: Picture["columns"], data: readonly Row[]): Html {
  return html`
    <div class="scroll" role="region" tabindex="0" aria-label=${`Data: ${title}`}>
      <table>
        <thead>
          <tr>${columns.map(({ name }) => html`<th scope="col">${name}</th>`)}</tr>
        </thead>
        <tbody>
          ${data.map((row) => html`<tr>${columns.map(({ name }) => html`<td>${toCell(name, row[name] ?? null)}</td>`)}</tr>`)}
        </tbody>
      </table>
    </div>
  `;
}

const PAGES = { claim_id: "claims", source_id: "sources", from_id: "entities", to_id: "entities" } as const;

function toCell(column: string, cell: Cell): Html {
  if (cell === null) return "";
  const text = String(cell);
  const kind = Object.entries(PAGES).find(([name]) => name === column)?.[1];
  return kind === undefined ? text : html`<a href=${toRecordPath(kind, text)}>${text}</a>`;
}
