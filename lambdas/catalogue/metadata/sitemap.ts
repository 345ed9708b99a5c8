import { type PlannedFile, textFile } from "../../snapshot/planned-file.ts";
import type { Catalogue } from "../catalogue.ts";
import { toListPaths } from "../pages/list-paths.ts";
import { hasRecordFiles } from "../record-pages.ts";
import { ROUTES, toRecordPath, toReleasePath } from "../routes.ts";
import { element, toXmlDocument, type Xml } from "./xml.ts";

/** A page for crawlers: its absolute address, and when it changed (sitemaps.org protocol, W3C date and time). */
export interface SitemapPage {
  readonly url: string;
  readonly changed: string;
}

/** How many pages one file may list (sitemaps.org protocol). */
const MOST_PAGES = 50_000;

const NAMESPACE = { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" };

/** Plans `sitemap.xml`; where there are too many pages for one file it lists the files that list them. */
export function planSitemap(site: string, pages: readonly SitemapPage[], most = MOST_PAGES): readonly PlannedFile[] {
  if (pages.length <= most) return [toFile("sitemap.xml", "urlset", pages.map(toUrl))];
  const parts = Array.from({ length: Math.ceil(pages.length / most) }, (_, part) =>
    toFile(`sitemap-${part + 1}.xml`, "urlset", pages.slice(part * most, (part + 1) * most).map(toUrl)),
  );
  const index = parts.map(({ path }) => element("sitemap", {}, element("loc", {}, `${site}/${path}`)));
  return [...parts, toFile("sitemap.xml", "sitemapindex", index)];
}

/** Plans `robots.txt` (RFC 9309): everything may be read, and where the list of pages is. */
export function planRobots(site: string): PlannedFile {
  return textFile("robots.txt", "text/plain", `User-agent: *\nAllow: /\n\nSitemap: ${site}/sitemap.xml\n`);
}

/** The pages that have files. */
export function* toSitemapPages({ input, records }: Catalogue): Iterable<SitemapPage> {
  const { site, shown, releases, data } = input;
  for (const path of Object.values(ROUTES)) yield { url: site + path, changed: shown.date };
  for (const path of toListPaths(data)) yield { url: site + path, changed: shown.date };
  for (const { version, date } of releases) yield { url: site + toReleasePath(version), changed: date };
  if (!hasRecordFiles(data)) return;
  const first = releases[0]?.date ?? shown.date;
  for (const kind of ["claims", "sources", "entities"] as const)
    for (const { id, history } of records[kind]())
      yield { url: site + toRecordPath(kind, id), changed: history[0]?.date ?? first };
  for (const { of, id, history } of records.lost())
    yield { url: site + toRecordPath(of, id), changed: history[0]?.date ?? first };
}

function toUrl({ url, changed }: SitemapPage): Xml {
  return element("url", {}, element("loc", {}, url), element("lastmod", {}, changed));
}

function toFile(path: string, root: string, children: readonly Xml[]): PlannedFile {
  return textFile(path, "application/xml", toXmlDocument(element(root, NAMESPACE, ...children)));
}
