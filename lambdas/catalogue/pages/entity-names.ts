import type { VNode } from "preact";
import { html } from "../html.ts";
import type { EntityRecord, SourceSummary } from "../records/record.ts";
import { toCount } from "./code-words.ts";
import { toDateWords } from "./date-words.ts";
import { toSourceLink } from "./record-links.ts";
import { toRest } from "./rest.ts";

/** Every spelling of an entity, with the documents that use it. */
export function toSpellingsPart({ mentions }: EntityRecord): VNode {
  const spellings = Map.groupBy(mentions.first, ({ spelled }) => spelled);
  return html`
    <h2 id="spellings">${toCount(spellings.size, "spelling")}</h2>
    ${
      spellings.size === 0
        ? html`<p>No source names it in a passage that was coded.</p>`
        : html`
          <ul class="records">
            ${Array.from(
              spellings,
              ([spelled, uses]) => html`
                <li>
                  <b class="spelled">${spelled}</b>
                  <ul class="uses">${uses.map(({ source, paragraph }) => html`<li>${toDocument(source)}, paragraph ${paragraph}</li>`)}</ul>
                </li>
              `,
            )}
          </ul>
        `
    }
    ${toRest(mentions, "The table mentions has all of them.")}
  `;
}

/** The documents that an entity published, or whose text was first its own. */
export function toDocumentsPart({ documents }: EntityRecord): VNode | null {
  if (documents.total === 0) return null;
  return html`
    <h2 id="documents">Sources of it</h2>
    <ul class="records">
      ${documents.first.map(
        (source) => html`
          <li>
            ${toSourceLink(source)}
            <span class="about">
              ${toDateWords(source.published)} · ${source.role === "originator" ? `its text, as ${source.publisher} published it` : "published by it"}
            </span>
          </li>
        `,
      )}
    </ul>
    ${toRest(documents, html`<a href="/sources">All sources</a>.`)}
  `;
}

/** A document under its publisher and day, as a list of several has it. */
export function toDocument(source: SourceSummary): VNode {
  return html`<span>${toSourceLink(source, source.publisher)}, ${toDateWords(source.published)}</span>`;
}
