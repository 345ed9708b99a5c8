import type { Catalogue } from "../catalogue.ts";
import type { PublishedRelease } from "../catalogue-input.ts";
import { type Html, html } from "../html.ts";
import { toReleasePath } from "../routes.ts";

/** How a version is cited, in words. */
export function toCitation({ input }: Catalogue, { version, date }: PublishedRelease): string {
  const { creators, title } = input.dataset;
  const names = creators.map(({ name }) => name).join("; ");
  return `${names} (${date.slice(0, 4)}). ${title} (version ${version}) [Data set]. ${input.site}${toReleasePath(version)}`;
}

/** How to cite a version: the words, and files for programs that keep references. */
export function toCitationBlock(catalogue: Catalogue, release: PublishedRelease): Html {
  const { version, manifestSha256 } = release;
  return html`
    <blockquote class="cite"><p>${toCitation(catalogue, release)}</p></blockquote>
    <p>
      For reference managers:${" "}
      <a href=${toReleasePath(version, "citation.bib")} download>BibTeX</a>,${" "}
      <a href=${toReleasePath(version, "citation.csl.json")} download>CSL JSON</a>,${" "}
      <a href=${toReleasePath(version, "CITATION.cff")} download>CITATION.cff</a>.
    </p>
    <p class="soft">
      To name the bytes as well, add the digest of the manifest:${" "}<span class="digest">${manifestSha256}</span>
    </p>
  `;
}
