import type { VNode } from "preact";
import { assets } from "./assets.generated.ts";
import type { Frame } from "./frame.ts";
import { type Html, html, jsonLdBlock, toDocument } from "./html.ts";
import { ROUTES, toReleasePath } from "./routes.ts";

/** A page before it is written. */
export interface Page {
  /** Its address on the site, such as `/claims/c-7h2k9d`. */
  readonly path: string;
  readonly title: string;
  /** One or two sentences for whoever finds it by a search (the meta element `description`). */
  readonly description: string;
  readonly content: Html;
  /** The part of the catalogue that it is in. */
  readonly section?: keyof typeof ROUTES;
  /** Where the same content is kept up to date, if that is elsewhere (RFC 6596). */
  readonly canonical?: string;
  /** What machines read of it, as JSON-LD. */
  readonly jsonLd?: object;
  /** Other forms of it, and feeds: links of the head (HTML standard, section 4.2.4). */
  readonly links?: readonly PageLink[];
  /** The program that makes it more comfortable; it is complete without. */
  readonly script?: "search" | "compare";
}

/** A link from the head of a page. */
export interface PageLink {
  readonly rel: string;
  readonly type: string;
  readonly href: string;
  readonly title?: string;
}

const MENU: readonly (readonly [keyof typeof ROUTES, string])[] = [
  ["claims", "Claims"],
  ["sources", "Sources"],
  ["entities", "Entities"],
  ["pictures", "Pictures"],
  ["releases", "Releases"],
  ["codebook", "Codebook"],
  ["use", "Use"],
  ["verify", "Verify"],
];

/** Writes a page with its head, menu and foot. */
export function renderPage(frame: Frame, page: Page): string {
  return toDocument(html`
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${page.path === ROUTES.home ? frame.title : `${page.title} · ${frame.title}`}</title>
        <meta name="description" content=${page.description} />
        <meta name="color-scheme" content="light dark" />
        <link rel="canonical" href=${frame.site + (page.canonical ?? page.path)} />
        <link rel="stylesheet" href=${assets.style.path} />
        <link rel="icon" href=${assets.icon.path} type="image/svg+xml" />
        <link rel="alternate" type="application/atom+xml" href="/releases/feed.xml" title="Releases" />
        ${page.links?.map((link) => html`<link ...${link} />`)}
        ${page.script && html`<script type="module" src=${assets[page.script].path}></script>`}
        ${page.jsonLd && jsonLdBlock(page.jsonLd)}
      </head>
      <body>
        <a class="skip" href="#main">Skip to the content</a>
        ${toHeader(frame, page)}
        <main id="main" tabindex="-1">${page.content}</main>
        ${toFooter(frame)}
      </body>
    </html>
  `);
}

function toHeader(frame: Frame, page: Page): VNode {
  const here = (section: keyof typeof ROUTES) => (section === page.section ? "page" : undefined);
  return html`
    <header class="top">
      <a class="brand" href=${ROUTES.home} aria-current=${here("home")}>${frame.title}</a>
      <nav aria-label="Catalogue">
        <ul>
          ${MENU.map(
            ([section, label]) => html`<li><a href=${ROUTES[section]} aria-current=${here(section)}>${label}</a></li>`,
          )}
        </ul>
      </nav>
    </header>
  `;
}

function toFooter({ version, date }: Frame): VNode {
  return html`
    <footer class="foot">
      <p>
        Version <a href=${toReleasePath(version)}>${version}</a> of${" "}
        <time datetime=${date}> ${date.slice(0, 10)}</time>. A record of reports, not of findings.
      </p>
    </footer>
  `;
}
