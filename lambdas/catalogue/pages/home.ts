import type { Catalogue } from "../catalogue.ts";
import { type Html, html } from "../html.ts";
import type { Page } from "../layout.ts";
import { toDatasetJsonLd } from "../metadata/dataset-json-ld.ts";
import { toReleaseMetadata } from "../metadata/release-metadata.ts";
import type { Picture } from "../pictures/picture.ts";
import { ROUTES, toReleasePath } from "../routes.ts";
import { toChangeLines } from "./changes.ts";
import { toCitationBlock } from "./citation.ts";
import { toDownloadButtons } from "./downloads.ts";
import { toFigures } from "./figures.ts";
import { toPictureFigure } from "./picture-figure.ts";
import { toNewerWithdrawn, toWithdrawnBanner } from "./withdrawn.ts";

/** Makes the home page: what the dataset is, its newest version, and the ways to take it, cite it and look into it. */
export function toHomePage(catalogue: Catalogue, pictures: readonly Picture[]): Page {
  const { dataset, shown } = catalogue.input;
  return {
    path: ROUTES.home,
    section: "home",
    title: "Home",
    description: `${dataset.title}: who said what, where and how firmly. Version ${shown.version}, with files to download.`,
    jsonLd: toDatasetJsonLd(catalogue, shown),
    links: toReleaseMetadata(shown),
    content: html`
      ${toWithdrawnBanner(shown)}
      <h1>${dataset.title}</h1>
      <div class="opening">
        <div>${toOpening(catalogue)} ${toNewerWithdrawn(catalogue.input)} ${toFigures(catalogue)} ${toWaysIn()}</div>
        ${toTaking(catalogue)}
      </div>
      ${toGlance(pictures)}
      <h2>Cite it</h2>
      ${toCitationBlock(catalogue, shown)} ${toChanged(catalogue)}
    `,
  };
}

function toOpening({ input: { dataset, shown } }: Catalogue): Html {
  return html`
    <p>
      Version <a href=${toReleasePath(shown.version)}>${shown.version}</a> of${" "}
      <time datetime=${shown.date}>${shown.date.slice(0, 10)}</time>, under the licence${" "}
      <a href=${dataset.licence.path} rel="license">${dataset.licence.title}</a>.
    </p>
    <p>${dataset.description}</p>
    <div class="notice">
      <p>
        <strong>Reports, not findings.</strong>${" "}Each record says who is reported to have said what, and through whom:
        no claim is true for standing here, nor truer for being repeated.
      </p>
    </div>
  `;
}

/** The first picture, for who would rather look than read. */
function toGlance([picture]: readonly Picture[]): Html {
  if (picture === undefined) return null;
  return html`
    <h2>${picture.title}</h2>
    ${toPictureFigure(picture)}
    <p><a href=${ROUTES.pictures}>More pictures</a>: who affirms and who denies, who met whom, and how firmly it is said.</p>
  `;
}

function toWaysIn(): Html {
  return html`
    <h2>Look into it</h2>
    <form class="ask" action=${ROUTES.claims} method="get" role="search">
      <label for="ask">Search the claims</label>
      <input id="ask" name="q" type="search" />
      <button class="button" type="submit">Search</button>
    </form>
    <ul class="ways">
      <li><a href=${ROUTES.claims}>All claims</a>: each with its attestations, the passages that affirm, deny or doubt it</li>
      <li><a href=${ROUTES.sources}>By source</a>: what each document that was read says, and how firmly</li>
      <li><a href=${ROUTES.entities}>By entity</a>: persons, bodies, places and weapon systems, with their claims</li>
      <li><a href=${ROUTES.codebook}>Codebook</a>: what each column and code means</li>
      <li><a href=${ROUTES.verify}>Verify</a>: how to check what you downloaded</li>
    </ul>
  `;
}

function toTaking({ input: { shown } }: Catalogue): Html {
  return html`
    <section class="taking" aria-labelledby="take">
      <h2 id="take">Take it</h2>
      ${toDownloadButtons(shown)}
      <p>
        <a href=${`${toReleasePath(shown.version)}#files`}>All ${shown.files.length} files</a> of this version, each with its
        size and digest, and <a href=${ROUTES.use}>how to read them</a> with the tools that you have.
      </p>
    </section>
  `;
}

function toChanged({ input: { shown } }: Catalogue): Html {
  return html`
    <h2>What changed last</h2>
    ${toChangeLines(shown)}
    <p>
      ${
        shown.since !== null &&
        html`<a href=${`${toReleasePath(shown.version)}#changes`}>Value by value in version ${shown.version}</a>, or${" "}`
      }
      <a href=${ROUTES.releases}>${shown.since === null ? "All releases" : "all releases"}</a>.
    </p>
  `;
}
