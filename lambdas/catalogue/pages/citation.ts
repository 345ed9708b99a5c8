import type { Catalogue } from "../catalogue.ts";
import type { PublishedRelease } from "../catalogue-input.ts";
import { type Html, html } from "../html.ts";
import { toCitationText } from "../metadata/cited-version.ts";
import { toReleasePath } from "../routes.ts";

/** How to cite a version: the words, and files for programs that keep references. */
export function toCitationBlock(catalogue: Catalogue, release: PublishedRelease): Html {
  const { version } = release;
  return html`
    <blockquote class="cite"><p>${toCitationText(catalogue, release)}</p></blockquote>
    <p>
      For reference managers:${" "}
      <a href=${toReleasePath(version, "citation.bib")} download>BibTeX</a>,${" "}
      <a href=${toReleasePath(version, "citation.csl.json")} download>CSL JSON</a>,${" "}
      <a href=${toReleasePath(version, "CITATION.cff")} download>CITATION.cff</a>.
    </p>
  `;
}
