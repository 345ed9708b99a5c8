import type { VNode } from "preact";
import { compareTexts } from "../../claims/compare-texts.ts";
import type { SourcesRow } from "../../snapshot/tables.generated.ts";
import type { Catalogue } from "../catalogue.ts";
import { html } from "../html.ts";
import type { Page } from "../layout.ts";
import type { DataIndex } from "../records/data-index.ts";
import { toNamed } from "../records/summaries.ts";
import { ROUTES, toListPath, toRecordPath } from "../routes.ts";
import { countClaimsBy } from "../search/claim-counts.ts";
import { toClaimsLink } from "./claims-link.ts";
import { toCodeLabel } from "./code-label.ts";
import { toCount } from "./code-words.ts";
import { toDateWords } from "./date-words.ts";
import { ROWS_PER_PAGE } from "./list-paths.ts";
import { cutIntoPages, toPageLinks } from "./page-links.ts";

/** The pages of all documents that were read, the newest first. */
export function* toSourceListPages({ input, index }: Catalogue): Iterable<Page> {
  const { ofSource } = countClaimsBy(index);
  const sources = sortSources(input.data.sources);
  for (const cut of cutIntoPages(sources, ROWS_PER_PAGE.sources)) {
    const title = cut.page === 1 ? "Sources" : `Sources, page ${cut.page}`;
    yield {
      path: toListPath("sources", cut.page),
      section: "sources",
      title,
      description: `The ${toCount(sources.length, "source")} behind the claims of: ${input.dataset.title}.`,
      content: html`
        <h1>${title}</h1>
        <p class="lede">
          The ${toCount(sources.length, "source")} that the claims were read in, the newest first. A source is one document that was read. Its text is not kept here: each
          leads to where it was published.
        </p>
        <p class="soft">
          Sources of one lineage, such as a report and its reprint, count as one independent source of a claim. The${" "}
          <a href=${ROUTES.codebook}>codebook</a> explains the words.
        </p>
        <ul class="records">
          ${cut.rows.map((row) => toItem(index, row, ofSource.get(row.source_id) ?? 0))}
        </ul>
        ${toPageLinks(cut, (page) => toListPath("sources", page))}
      `,
    };
  }
}

function toItem(index: DataIndex, source: SourcesRow, claims: number): VNode {
  const { source_id, title, publisher_id, published, source_type, language, completeness } = source;
  const facts = [
    toDateWords(published),
    toCodeLabel("source_type", source_type).title,
    `captured: ${toCodeLabel("completeness", completeness).title.toLowerCase()}`,
  ].join(" · ");
  const attestations = toCount(source.n_attestations, "attestation");
  return html`
    <li>
      <a href=${toRecordPath("sources", source_id)} lang=${language} dir="auto">${title}</a>
      <span class="about">
        <a href=${toRecordPath("entities", publisher_id)}>${toNamed(index, publisher_id).name}</a>${` · ${facts}`}
      </span>
      <span class="about">
        ${`${attestations} on `}${toClaimsLink("source", source_id, claims, title)}${" "}${toLineage(index, source)}
      </span>
    </li>
  `;
}

/** What a source is not independent of: the others of its lineage. Nothing where there is none. */
function toLineage({ lineages }: DataIndex, { lineage }: SourcesRow): VNode | null {
  const others = (lineages.get(lineage)?.length ?? 1) - 1;
  if (others === 0) return null;
  const number = toCount(others, "other source");
  return html`<span class="tag uncommitted">not independent: one lineage with ${number}</span>`;
}

function sortSources(sources: readonly SourcesRow[]): readonly SourcesRow[] {
  return sources.toSorted(
    (one, other) =>
      compareTexts(other.published_earliest ?? "", one.published_earliest ?? "") ||
      compareTexts(one.source_id, other.source_id),
  );
}
