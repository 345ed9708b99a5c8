/**
 * The addresses of the catalogue. They are promises to whoever cites them: none of them ever means something else.
 *
 * - `/claims/<id>`, `/sources/<id>`, `/entities/<id>`: a record as it is now, also one that was given up.
 * - `/claims/type/<type>`: the claims of one type.
 * - `/claims/<id>@<version>`: a claim as that version has it.
 * - `/releases/<version>`: what a version holds, what it changed and how to cite it.
 * - `/latest/<file>` and `/v/<version>/<file>`: a file; both lead to where it lies for good.
 * - `/records/<version>/…`: the same records as JSON, many to a file, from which pages are made that have no file.
 */
export const ROUTES = {
  home: "/",
  claims: "/claims",
  sources: "/sources",
  entities: "/entities",
  pictures: "/pictures",
  releases: "/releases",
  compare: "/compare",
  codebook: "/codebook",
  verify: "/verify",
  use: "/use",
} as const;

/** The kinds of record that have a page each. */
export type RecordKind = "claims" | "sources" | "entities";

/** The path of a record's page; of a claim also as one version has it. */
export function toRecordPath(kind: RecordKind, id: string, version?: string): string {
  return `${ROUTES[kind]}/${id}${version === undefined ? "" : `@${version}`}`;
}

/** The path of a list's page, counted from 1: long lists are cut into pages. */
export function toListPath(kind: RecordKind, page: number): string {
  return page === 1 ? ROUTES[kind] : `${ROUTES[kind]}/page/${page}`;
}

/** The path of a page of the claims of one type. */
export function toClaimTypePath(type: string, page = 1): string {
  return `${ROUTES.claims}/type/${type}${page === 1 ? "" : `/page/${page}`}`;
}

/** The path of a release's page, or of a file beside it, such as its citation. */
export function toReleasePath(version: string, file?: string): string {
  return `${ROUTES.releases}/${version}${file === undefined ? "" : `/${file}`}`;
}

/** The path of a published file; without a version that of the current one. */
export function toFilePath(file: string, version?: string): string {
  return version === undefined ? `/latest/${file}` : `/v/${version}/${file}`;
}

/** A version holds dots too, so that what ends an address as a file is a list of names. */
const FILE = /\.(?:bib|cff|css|csv|html|js|json|jsonld|svg|txt|xml)$/;

/** The key under which the bytes of a path of the catalogue lie: that of a page ends in `.html`, which its address leaves out. */
export function toSiteKey(path: string): string {
  if (path === ROUTES.home) return "index.html";
  const key = path.slice(1);
  return FILE.test(key) ? key : `${key}.html`;
}
