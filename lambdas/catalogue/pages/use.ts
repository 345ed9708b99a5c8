import type { Catalogue } from "../catalogue.ts";
import { html } from "../html.ts";
import type { Page } from "../layout.ts";
import { ROUTES, toFilePath } from "../routes.ts";
import { toRecipes } from "../use/recipes.ts";
import { toCodeBlock } from "./code-block.ts";

/** The page of recipes: a question to the data for each program that people use, to copy and run. */
export function toUsePage({ input }: Catalogue): Page {
  const { site, shown } = input;
  const { version } = shown;
  const recipes = toRecipes(site, version, new Set(shown.files.map(({ path }) => path)));
  return {
    path: ROUTES.use,
    section: "use",
    title: "Use",
    description: "Lines to copy and run in curl, pandas, R, DuckDB, Miller, csvkit, jq or a spreadsheet.",
    content: html`
      <h1>Use the data</h1>
      <p class="lede">
        Each recipe names version ${version}, so that it gives the same answer for ever: keep the version in what you
        publish. <code>/latest/</code> in place of <code>/v/${version}/</code>${" "}leads to the newest one.
      </p>
      <p>
        Begin with <a href=${toFilePath("evidence.csv", version)}>evidence.csv</a>: one row for each attestation, with its
        claim, source and speakers. The${" "}<a href=${ROUTES.codebook}>codebook</a> says what every column means.
      </p>
      ${recipes.map(
        ({ tool, title, question, code, note }) => html`
          <section aria-labelledby=${tool}>
            <h2 id=${tool}>${title}</h2>
            <p>${question}</p>
            ${toCodeBlock(code, `Recipe for ${title}`)}
            ${note && html`<p class="soft">${note}</p>`}
          </section>
        `,
      )}
      <section aria-labelledby="spreadsheet">
        <h2 id="spreadsheet">A spreadsheet</h2>
        <p>Google Sheets reads a file by itself:</p>
        ${toCodeBlock(`=IMPORTDATA("${site}/v/${version}/claims.csv")`, "Formula for Google Sheets")}
        <p>
          In Excel take <em>Data, From Text/CSV</em>, the origin <em>65001: Unicode (UTF-8)</em> and, for data types,${" "}
          <em>Do not detect</em>. In LibreOffice Calc open the file with the character set UTF-8 and the comma alone as
          separator, mark all columns and make their type <em>Text</em>. No cell begins with what a spreadsheet would
          run as a formula.
        </p>
      </section>
      <h2>What to mind</h2>
      <p>
        The data say who said what, where and how firmly, never what is true. How often a claim is repeated is no measure
        of it: sources of one <a href="/codebook#sources.lineage">lineage</a> are not independent. When you count,
        say what of: claims, attestations or lineages.
      </p>
    `,
  };
}
