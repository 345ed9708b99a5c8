import { readXml, textsOf } from "./read-xml.ts";

const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
const TIME = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\dZ)?$/;
const ENTRIES: Readonly<Record<string, string>> = { urlset: "url", sitemapindex: "sitemap" };

/** What a sitemap or an index of them breaks of the protocol of sitemaps.org 0.9, in words. */
export function findSitemapFaults(text: string, site: string): readonly string[] {
  const root = readXml(text);
  const locations = root.children.flatMap((child) => textsOf(child, "loc"));
  const names = root.children.flatMap(({ children }) => children.map(({ name }) => name));
  const checks: readonly (readonly [boolean, string])[] = [
    [root.namespace === NAMESPACE, "it is of another namespace"],
    [root.children.every(({ name }) => name === ENTRIES[root.name]), "an entry has another name"],
    [names.every((name) => name === "loc" || name === "lastmod"), "an entry holds something else"],
    [locations.length === root.children.length && locations.length > 0, "an entry has no address"],
    [new Set(locations).size === locations.length, "an address is there twice"],
    [
      locations.every((location) => location.startsWith(`${site}/`) && location.length < 2048),
      "an address is no page of the site",
    ],
    [root.children.flatMap((child) => textsOf(child, "lastmod")).every((time) => TIME.test(time)), "a time is none"],
    [locations.length <= 50_000 && Buffer.byteLength(text) <= 52_428_800, "it is too large"],
  ];
  return checks.flatMap(([holds, fault]) => (holds ? [] : [fault]));
}
