import type { VNode } from "preact";
import type { Field, ForeignKey, TableSchema } from "../../snapshot/table-schema.ts";
import { publishedTables } from "../../snapshot/tables.ts";
import { type Vocabulary, vocabularies } from "../../snapshot/vocabularies.ts";
import type { Catalogue } from "../catalogue.ts";
import { type Html, html } from "../html.ts";
import type { Page } from "../layout.ts";
import { ROUTES, toFilePath } from "../routes.ts";

/** The page of every table, column, vocabulary and code with its meaning, made from the schemas as `codebook.md` is. */
export function toCodebookPage({ frame }: Catalogue): Page {
  return {
    path: ROUTES.codebook,
    section: "codebook",
    title: "Codebook",
    description: "What every table, column and code of the dataset means, and the standard that it is taken from.",
    links: [{ rel: "alternate", type: "text/markdown", href: toFilePath("codebook.md", frame.version) }],
    content: html`
      <h1>Codebook</h1>
      <p class="lede">
        What every table, column and code means. The same text is in each version as${" "}
        <a href=${toFilePath("codebook.md", frame.version)}>codebook.md</a>, and for programs as${" "}
        <a href=${toFilePath("datapackage.json", frame.version)}>datapackage.json</a>.
      </p>
      ${toContents()}
      <h2 id="tables">Tables</h2>
      <p>Rows are sorted by primary key. An empty cell means that there is no value; no text is empty.</p>
      ${publishedTables.map(toTable)}
      <h2 id="vocabularies">Vocabularies</h2>
      ${Array.from(vocabularies, ([name, vocabulary]) => toVocabulary(name, vocabulary))}
    `,
  };
}

function toContents(): VNode {
  const toLinks = (names: readonly string[], prefix: string) =>
    names.map((name, at) => html`${at > 0 && ", "}<a href=${`#${prefix}-${name}`}>${name}</a>`);
  return html`
    <nav aria-label="Contents">
      <p>
        <a href="#tables">Tables</a>: ${toLinks(
          publishedTables.map(({ name }) => name),
          "table",
        )}
      </p>
      <p><a href="#vocabularies">Vocabularies</a>: ${toLinks([...vocabularies.keys()], "codes")}</p>
    </nav>
  `;
}

function toTable(table: TableSchema): VNode {
  const { name, description, primaryKey, uniqueKeys = [], foreignKeys = [], fields } = table;
  return html`
    <section aria-labelledby=${`table-${name}`}>
      <h3 id=${`table-${name}`}><code>${name}</code></h3>
      <p>${description}</p>
      <p>
        Primary key: ${toNames(primaryKey)}.
        ${uniqueKeys.map((key) => html`${" "}Also unique: ${toNames(key)}.`)}
        ${foreignKeys.map((key) => html`${" "}${toReference(table, key)}`)}
      </p>
      ${toGrid(
        `Columns of ${name}`,
        ["column", "type", "meaning", "codes or standard"],
        fields.map((field) => toRow(name, field)),
      )}
    </section>
  `;
}

function toReference({ name }: TableSchema, { fields, reference }: ForeignKey): VNode {
  const to = reference.resource ?? name;
  return html`${toNames(fields)} → <a href=${`#table-${to}`}>${to}</a>${" "}(${toNames(reference.fields)}).`;
}

function toRow(table: string, { name, type, description, constraints, ...field }: Field): VNode {
  const vocabulary = field["x-vocabulary"];
  const codes =
    vocabulary === undefined ? field["x-standard"] : html`<a href=${`#codes-${vocabulary}`}>${vocabulary}</a>`;
  return html`
    <tr id=${`${table}.${name}`}>
      <th scope="row"><code>${name}</code></th>
      <td>${type}${constraints?.required && ", required"}</td>
      <td>${description}</td>
      <td>${codes}</td>
    </tr>
  `;
}

function toVocabulary(name: string, { description, oneOf, "x-standard": standard }: Vocabulary): VNode {
  const rows = oneOf.map(
    (code) => html`
      <tr>
        <th scope="row"><code>${code.const}</code></th>
        <td>${code.title}</td>
        <td>${code.description}</td>
      </tr>
    `,
  );
  return html`
    <section aria-labelledby=${`codes-${name}`}>
      <h3 id=${`codes-${name}`}><code>${name}</code></h3>
      <p>${description}</p>
      <p class="soft">Standard: ${standard}.</p>
      ${toGrid(`Codes of ${name}`, ["code", "in words", "meaning"], rows)}
    </section>
  `;
}

function toGrid(label: string, head: readonly string[], rows: Html): VNode {
  return html`
    <div class="scroll" role="region" tabindex="0" aria-label=${label}>
      <table class="meanings">
        <thead>
          <tr>
            ${head.map((title) => html`<th scope="col">${title}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
  `;
}

function toNames(columns: readonly string[]): readonly Html[] {
  return columns.map((column, at) => html`${at > 0 && ", "}<code>${column}</code>`);
}
