import type { VNode } from "preact";
import { html } from "../html.ts";

/** The rows of one page of a list, and which page it is. */
export interface ListPage<Row> {
  readonly rows: readonly Row[];
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
  /** How many rows are on the pages before. */
  readonly before: number;
}

/** Cuts a list into pages; an empty one is one page without a row. */
export function* cutIntoPages<Row>(rows: readonly Row[], size: number): Iterable<ListPage<Row>> {
  const pages = Math.max(1, Math.ceil(rows.length / size));
  for (let page = 1; page <= pages; page += 1) {
    const before = (page - 1) * size;
    yield { rows: rows.slice(before, before + size), page, pages, before };
  }
}

/** The links between the pages of a list; nothing where there is but one. */
export function toPageLinks(
  { page, pages }: Pick<ListPage<unknown>, "page" | "pages">,
  toPath: (page: number) => string,
): VNode | null {
  if (pages === 1) return null;
  const link = (label: string, to: number, rel?: string) =>
    html`<li><a href=${toPath(to)} rel=${rel}>${label}</a></li>`;
  return html`
    <nav class="pages" aria-label="Pages of this list">
      <ul>
        ${page > 1 && [link("First", 1), link("Previous", page - 1, "prev")]}
        <li aria-current="page">Page ${page} of ${pages}</li>
        ${page < pages && [link("Next", page + 1, "next"), link("Last", pages)]}
      </ul>
    </nav>
  `;
}
