import { describe, expect, it } from "vitest";
import { assets } from "../../../lambdas/catalogue/assets.generated.ts";
import type { Catalogue } from "../../../lambdas/catalogue/catalogue.ts";
import { type Page, renderPage } from "../../../lambdas/catalogue/layout.ts";
import { toClaimListPages } from "../../../lambdas/catalogue/pages/claim-list.ts";
import { toEntityListPages } from "../../../lambdas/catalogue/pages/entity-list.ts";
import { toSourceListPages } from "../../../lambdas/catalogue/pages/source-list.ts";
import { toDateColumns } from "../../../lambdas/snapshot/derive/date-columns.ts";
import { madeClaim, madeEntity, madeSource, openDataset, openMade } from "./made-catalogue.ts";

const real = await openDataset("dataset");
const publisher = madeEntity("publisher", { name: "Harbour Gazette", entity_type: "media" });

/** Claims enough for three pages: two of a day, a year and none at all are among them. */
const many = openMade({
  entities: [publisher],
  claims: Array.from({ length: 257 }, (_, n) => {
    const date = n % 9 === 0 ? null : n % 5 === 0 ? `${2015 + (n % 7)}` : `${2015 + (n % 7)}-0${1 + (n % 8)}-03`;
    const { earliest, latest, precision } = toDateColumns(date ?? undefined);
    const days = { date, date_earliest: earliest, date_latest: latest, date_precision: precision };
    return madeClaim(`c-${String(n).padStart(6, "0")}`, { ...days, claim_type: n % 3 === 0 ? "plan" : "event" });
  }),
});

/** Two years, of which the first one fills a page. */
const even = openMade({
  claims: Array.from({ length: 130 }, (_, n) => {
    const { earliest, latest, precision } = toDateColumns(n < 100 ? "2020" : "2019");
    const days = { date: n < 100 ? "2020" : "2019", date_earliest: earliest, date_latest: latest };
    return madeClaim(`c-${String(n).padStart(6, "0")}`, { ...days, date_precision: precision });
  }),
});

const render = (catalogue: Catalogue, pages: Iterable<Page>) =>
  new Map(Array.from(pages, (page) => [page.path, renderPage(catalogue.frame, page)]));
const find = (text: string | undefined, pattern: RegExp) => Array.from((text ?? "").matchAll(pattern), ([, it]) => it);
const idsOn = (text: string | undefined) => find(text, /href="\/claims\/(c-[0-9a-z]{6})"/g);
const isOfAll = (path: string) => !path.startsWith("/claims/type/");

describe.each([
  ["the dataset", real],
  ["made claims", many],
  ["years that begin with a page", even],
])("the lists of claims of %s", (_, catalogue) => {
  const pages = render(catalogue, toClaimListPages(catalogue));
  const { claims } = catalogue.input.data;

  it("hold every live claim exactly once", () => {
    const listed = [...pages].filter(([path]) => isOfAll(path)).flatMap(([, text]) => idsOn(text));
    expect(listed.toSorted()).toEqual(claims.map(({ claim_id }) => claim_id));
  });

  it("hold every claim once among those of its type, and no other", () => {
    for (const [type, ofType] of Map.groupBy(claims, ({ claim_type }) => claim_type)) {
      const of = [...pages].filter(([path]) => `${path}/`.startsWith(`/claims/type/${type}/`));
      expect(of.flatMap(([, text]) => idsOn(text)).toSorted()).toEqual(ofType.map(({ claim_id }) => claim_id));
    }
  });

  it("begin with the newest claims and end with the undated ones", () => {
    const days = new Map(claims.map((claim) => [claim.claim_id, claim.date_earliest ?? ""]));
    const listed = [...pages].filter(([path]) => isOfAll(path)).flatMap(([, text]) => idsOn(text));
    const inOrder = listed.map((id) => days.get(id ?? "") ?? "?");
    expect(inOrder).toEqual(inOrder.toSorted().reverse());
  });

  it("lead on from page to page until the last, and back", () => {
    for (const [path, text] of pages) {
      const [next] = find(text, /href="([^"]*)" rel="next"/g);
      if (next) expect(find(pages.get(next), /href="([^"]*)" rel="prev"/g)).toEqual([path]);
    }
    const walk = (path: string): number => {
      const [next] = find(pages.get(path), /href="([^"]*)" rel="next"/g);
      return 1 + (next ? walk(next) : 0);
    };
    expect(walk("/claims")).toBe(Math.ceil(claims.length / 100));
  });

  it("lead to each type and year where it begins", () => {
    const browse = /<nav id="browse".*?<\/nav>/s.exec(pages.get("/claims") ?? "")?.[0];
    const places = find(browse, /href="(\/claims\/[^"]*|[^"]*#[^"]*)"/g);
    expect(places.length).toBeGreaterThan(2);
    for (const [path = "", anchor] of places.map((place) => place?.split("#") ?? [])) {
      expect(pages.has(path), path).toBe(true);
      if (anchor) expect(pages.get(path)).toContain(`<h2 id="${anchor}">`);
    }
  });

  it("give no id twice on a page, and keep it under 100 kB", () => {
    for (const text of pages.values()) {
      const ids = find(text, / id="([^"]*)"/g);
      expect(new Set(ids).size).toBe(ids.length);
      expect(Buffer.byteLength(text)).toBeLessThan(100_000);
    }
  });

  it("have a form that is hidden until its program runs, on the first page only", () => {
    for (const [path, text] of pages) {
      expect(/<form [^>]*hidden/.test(text)).toBe(path === "/claims");
      expect(text.includes(assets.search.path)).toBe(path === "/claims");
    }
    expect(pages.get("/claims")).toContain(`data-index="/records/1.0.0/search.json"`);
  });
});

describe("an item of a list", () => {
  it.each([
    [{ n_sources: 1, n_lineages: 1 }, "1 source ·"],
    [{ n_sources: 3, n_lineages: 1 }, "3 sources, not independent ·"],
    [{ n_sources: 3, n_lineages: 2 }, "3 sources, 2 independent ·"],
    [{ n_sources: 3, n_lineages: 3 }, "3 sources, all independent ·"],
    [{ denied: true }, `<span class="tag denies">denied</span>`],
    [{ support: "anonymous_only" }, "support: anonymous only"],
    [{ date: "2019-09/..", date_earliest: "2019-09-01" }, "from September 2019 on"],
  ] as const)("says %j in words", (parts, words) => {
    const catalogue = openMade({ claims: [madeClaim("c-000001", parts)] });
    expect(render(catalogue, toClaimListPages(catalogue)).get("/claims")).toContain(words);
  });

  it("does not say that a claim is denied which nobody denies", () => {
    const catalogue = openMade({ claims: [madeClaim("c-000001")] });
    expect(render(catalogue, toClaimListPages(catalogue)).get("/claims")).not.toContain(">denied<");
  });
});

describe("the lists of sources and entities", () => {
  it("hold every one exactly once", () => {
    const sources = [...render(real, toSourceListPages(real)).values()].join("");
    expect(find(sources, /<li><a href="\/sources\/([^"]*)"/g).toSorted()).toEqual([...real.index.sources.keys()]);
    const entities = [...render(real, toEntityListPages(real)).values()].join("");
    expect(find(entities, /<li><a href="\/entities\/([^"]*)"/g).toSorted()).toEqual([...real.index.entities.keys()]);
  });

  it("cut long lists into pages", () => {
    const sources = Array.from({ length: 101 }, (_, n) => madeSource(`source-${n}`));
    const entities = [publisher, ...Array.from({ length: 200 }, (_, n) => madeEntity(`entity-${n}`))];
    const catalogue = openMade({ sources, entities });
    expect([...render(catalogue, toSourceListPages(catalogue)).keys()]).toEqual(["/sources", "/sources/page/2"]);
    expect([...render(catalogue, toEntityListPages(catalogue)).keys()]).toEqual(["/entities", "/entities/page/2"]);
  });

  it("mark sources that are not independent of each other, and no other", () => {
    const sources = [
      madeSource("one", { lineage: "tide" }),
      madeSource("two", { lineage: "tide" }),
      madeSource("three"),
    ];
    const catalogue = openMade({ sources, entities: [publisher] });
    const text = render(catalogue, toSourceListPages(catalogue)).get("/sources");
    expect(find(text, /(not independent: one lineage with 1 other source)</g)).toHaveLength(2);
  });

  it("mark a name in its own script with its language only where that is known", () => {
    const entities = [
      madeEntity("a", { name_native: "فالح الفياض", country: "IQ" }),
      madeEntity("b", { name_native: "قاسم سلیمانی", country: "IR" }),
      madeEntity("c", { name_native: "Сергей Вершинин", country: "RU" }),
      madeEntity("d", { name_native: "مەسعوود بارزانی", country: "IQ" }),
      madeEntity("e", { name_native: "Сергей", country: null }),
    ];
    const catalogue = openMade({ entities });
    const text = render(catalogue, toEntityListPages(catalogue)).get("/entities");
    const marked = find(text, /<span (lang="\w+" dir="auto"|dir="auto")>/g);
    expect(marked).toEqual(['lang="ar"', 'lang="fa"', 'lang="ru"', "", ""].map((lang) => `${lang} dir="auto"`.trim()));
  });
});

describe("a hostile text", () => {
  const HOSTILE = `"><script>alert(1)</script><img src=x onerror=alert(1)>`;
  const catalogue = openMade({
    claims: [madeClaim("c-000001", { text: HOSTILE })],
    entities: [publisher, madeEntity("evil", { name: HOSTILE, name_native: HOSTILE })],
    sources: [madeSource("evil", { title: HOSTILE })],
  });
  const pages = [toClaimListPages, toSourceListPages, toEntityListPages].flatMap((toPages) => [
    ...render(catalogue, toPages(catalogue)).values(),
  ]);

  it("stays text on every list", () => {
    for (const text of pages) {
      expect(text).toContain("&lt;script");
      expect(text).not.toMatch(/<script>|<img/);
    }
  });

  it("meets nothing in the program of the browser that reads markup", () => {
    expect(assets.search.text).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|eval\(/);
  });
});
