import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { planSitemap } from "../../../lambdas/catalogue/metadata/sitemap.ts";
import { planCatalogue } from "../../../lambdas/catalogue/plan-catalogue.ts";
import { SITE } from "../../support/catalogue-input.ts";
import { type WrittenMetadata, writeMetadata } from "./made-catalogue.ts";
import { findSitemapFaults } from "./sitemap-faults.ts";

const XMLLINT = "/usr/bin/xmllint";

let metadata: WrittenMetadata;
beforeAll(async () => {
  metadata = await writeMetadata();
});

const toText = ({ chunks }: { chunks(): Iterable<string> }) => [...chunks()].join("");
const locationsOf = (text: string) => [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, location]) => location);
const toPages = (count: number) =>
  Array.from({ length: count }, (_, page) => ({ url: `${SITE}/p${page}`, changed: "2025-01-31T09:30:00Z" }));

describe("The sitemap", () => {
  it("keeps the rules of the protocol", () => {
    expect(findSitemapFaults(metadata.file("sitemap.xml"), SITE)).toEqual([]);
  });

  it("lists the home page, every release, and every record also where it was given up", () => {
    const { claims, sources, entities, ids } = metadata.input.data;
    const lost = ids.filter(({ status, kind }) => status !== "active" && kind === "claim");
    expect(lost.length).toBeGreaterThan(0);
    const locations = locationsOf(metadata.file("sitemap.xml"));
    expect(locations).toEqual(
      expect.arrayContaining([
        `${SITE}/`,
        ...metadata.input.releases.map(({ version }) => `${SITE}/releases/${version}`),
        ...claims.map((row) => `${SITE}/claims/${row.claim_id}`),
        ...lost.map(({ id }) => `${SITE}/claims/${id}`),
        ...sources.map((row) => `${SITE}/sources/${row.source_id}`),
        ...entities.map((row) => `${SITE}/entities/${row.entity_id}`),
      ]),
    );
  });

  it("lists every page that was made, and no other", () => {
    const locations = locationsOf(metadata.file("sitemap.xml")).map((location) => location?.slice(SITE.length));
    const pages = [...planCatalogue(metadata.input)].flatMap(({ path }) => /^(.*)\.html$/.exec(path)?.[1] ?? []);
    const paths = pages.map((page) => (page === "index" ? "/" : `/${page}`));
    expect(paths).toEqual(expect.arrayContaining(["/claims/type/event", "/claims/page/2"]));
    expect(locations.toSorted()).toEqual(paths.toSorted());
  });

  it("is cut where it would be too long, and loses no page", () => {
    const pages = toPages(5);
    const files = planSitemap(SITE, pages, 2);
    expect(files.map(({ path }) => path)).toEqual(["sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml", "sitemap.xml"]);
    expect(files.flatMap((file) => findSitemapFaults(toText(file), SITE))).toEqual([]);
    expect(files.slice(0, 3).flatMap((file) => locationsOf(toText(file)))).toEqual(pages.map(({ url }) => url));
    expect(locationsOf(files.map(toText).at(-1) ?? "")).toEqual([1, 2, 3].map((part) => `${SITE}/sitemap-${part}.xml`));
  });

  it("is one file up to 50,000 pages", () => {
    expect(planSitemap(SITE, toPages(50_000))).toHaveLength(1);
    expect(planSitemap(SITE, toPages(50_001))).toHaveLength(3);
  });

  it.each<[string, string | RegExp, string]>([
    ["a relative address", `<loc>${SITE}/claims</loc>`, "<loc>/claims</loc>"],
    ["a page of another site", `<loc>${SITE}/claims</loc>`, "<loc>https://other.example/claims</loc>"],
    ["a page twice", `<loc>${SITE}/claims</loc>`, `<loc>${SITE}/sources</loc>`],
    ["a time that is none", "T23:59:59Z", " 23:59"],
    ["no namespace", / xmlns="[^"]*"/, ""],
    ["an element of another name", "<loc>", "<link></link><loc>"],
  ])("is refused with %s", (_, part, by) => {
    expect(findSitemapFaults(metadata.file("sitemap.xml").replace(part, by), SITE)).not.toEqual([]);
  });

  it.skipIf(!existsSync(XMLLINT))("is well-formed to another reader, like every feed (needs xmllint)", () => {
    for (const path of metadata.paths.filter((file) => file.endsWith(".xml")))
      execFileSync(XMLLINT, ["--noout", "--nonet", "-"], { input: metadata.file(path) });
  });
});

describe("robots.txt", () => {
  it("lets everyone read, and says where the sitemap is", () => {
    expect(metadata.file("robots.txt")).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${SITE}/sitemap.xml\n`);
  });
});
