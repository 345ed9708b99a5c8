import { formatCount } from "../../snapshot/changes/format-count.ts";
import { summariseChanges } from "../../snapshot/changes/summarise-changes.ts";
import type { Catalogue } from "../catalogue.ts";
import type { PublishedRelease } from "../catalogue-input.ts";
import { showTable } from "../compare/changes-view.ts";
import { learnNames, type NameOf } from "../compare/learn-names.ts";
import { listChanges } from "../compare/list-changes.ts";
import { describeSummary, showSummary } from "../compare/summary-view.ts";
import { type Html, html } from "../html.ts";
import { toPartHtml } from "../part-html.ts";
import { toFilePath } from "../routes.ts";

/** What a release changed, in a few lines. */
export function toChangeLines({ since, changes }: PublishedRelease): Html {
  if (since === null) return html`<p>First release: there is none before it to differ from.</p>`;
  const lines = describeSummary(summariseChanges(changes));
  return html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}

/** What a release changed, value by value; the first ones where there are many. */
export function toChangeTables(catalogue: Catalogue, release: PublishedRelease): Html {
  const { since, version, changes } = release;
  if (since === null) return html`<p>First release: there is none before it to differ from.</p>`;
  const { summary, tables, listed, total } = listChanges(changes);
  if (total === 0)
    return html`
      <p>
        No value of any table differs: descriptions changed, or the form of the files.${" "}
        <a href=${toFilePath("CHANGES.md", version)}>CHANGES.md</a> tells which.
      </p>
    `;
  const context = { from: since, to: version, nameOf: toNames(catalogue, release) };
  const csv = html`<a href=${toFilePath("changes.csv", version)} download>changes.csv</a>`;
  return html`
    ${toPartHtml(showSummary(summary))}
    <p>
      ${listed < total ? `The first ${formatCount(listed)} of ${formatCount(total)} values are listed` : `${formatCount(total)} ${total === 1 ? "value differs" : "values differ"}`};${" "}${csv}${" "}has all of them.
    </p>
    ${tables.map((table) => toPartHtml(showTable(table, context)))}
  `;
}

/** What changed is called as the change has it, and anything else as the version that is shown has it. */
function toNames({ index }: Catalogue, { changes }: PublishedRelease): NameOf {
  const learnt = learnNames(changes);
  const known: NameOf = ({ kind, id }) =>
    kind === "claims"
      ? index.claims.get(id)?.text
      : kind === "sources"
        ? index.sources.get(id)?.title
        : index.entities.get(id)?.name;
  return (subject) => learnt(subject) ?? known(subject);
}
