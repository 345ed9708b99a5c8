import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openCatalogue } from "../../lambdas/catalogue/catalogue.ts";
import type { CatalogueRecord } from "../../lambdas/catalogue/records/record.ts";
import { elementsOf, hrefsOf, type ParsedPage, parsePage } from "./records/parse-page.ts";
import { readRealInput } from "./records/real-input.ts";

const { frame, records } = openCatalogue(await readRealInput());
const HISTORY = [
  {
    version: "1.0.0",
    date: "2025-01-31T09:30:00Z",
    changes: [
      { table: "claims", key: "c-000000", op: "changed", fields: [{ field: "text", before: "old", after: "new" }] },
    ],
  },
] as const;
const samples: readonly CatalogueRecord[] = [
  ...[...records.claims()].filter(({ id }) => ["c-y604zp", "c-qfpv3y", "c-da1yc8"].includes(id)),
  ...[...records.sources()].filter(({ id }) => id.startsWith("memri") || id.startsWith("weekend")),
  ...[...records.entities()].filter(({ id }) => ["iraq", "maxim-maksimov", "the-moscow-times"].includes(id)),
].map((record) => ({ ...record, history: HISTORY }));

/** Every member that holds words, and not a code, an id, a date or an address. */
const WORDS = new Set(
  "text name name_native title note author label cue hedge_cue spelled described_as publisher reason before after".split(
    " ",
  ),
);

/** The same record, with other words in each member that holds some. */
function reword(value: unknown, words: string, key = ""): unknown {
  if (typeof value === "string") return WORDS.has(key) ? words : value;
  if (Array.isArray(value)) return value.map((item) => reword(item, words));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, reword(member, words, name)]));
}

/** Which elements there are, with the names of their attributes, in their order. */
function skeletonOf({ document }: ParsedPage): string {
  const toShape = (element: { nodeName: string; attributes: ArrayLike<{ name: string }> }) =>
    `${element.nodeName}[${Array.from(element.attributes, ({ name }) => name)}]`;
  return elementsOf(document, "*").map(toShape).join();
}

/** Words that markup could be made of. A hyphen would be laid out otherwise, and control characters are in no dataset. */
const hostile = fc
  .array(
    fc.constantFrom(
      "<",
      ">",
      "&",
      '"',
      "'",
      "`",
      "=",
      "/",
      "script",
      "</script>",
      "<!--",
      "]]>",
      "x",
      " ",
      "é",
      "&lt;",
      "{{1}}",
      "ا",
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((parts) => `a${parts.join("").replaceAll("-", "")}z`);

describe("words of the dataset", () => {
  it("stay words, whatever they are and wherever they stand", () => {
    const plain = samples.map((record) => skeletonOf(parsePage(frame, reword(record, "axz") as CatalogueRecord)));
    fc.assert(
      fc.property(hostile, fc.integer({ min: 0, max: samples.length - 1 }), (words, place) => {
        const page = parsePage(frame, reword(samples[place], words) as CatalogueRecord);
        expect(skeletonOf(page)).toBe(plain[place]);
        expect(page.document.documentElement?.textContent).toContain(words);
        expect(elementsOf(page.document, "title")[0]?.textContent).toContain(
          samples[place]?.kind === "lost" ? "" : words,
        );
      }),
      { numRuns: 150 },
    );
  });

  it("stay words in what machines read", () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const { jsonLd, html } = parsePage(frame, reword(samples[0], words) as CatalogueRecord);
        expect(jsonLd).toMatchObject({ name: words, text: words });
        expect(html.split("</script>")).toHaveLength(2);
      }),
      { numRuns: 100 },
    );
  });

  it("stay words in a frame: its title, and why a version was withdrawn", () => {
    const words = `<img src=x onerror="alert(1)">`;
    const page = parsePage({ ...frame, title: words, yanked: { "1.0.0": words } }, samples[0] as CatalogueRecord);
    expect(page.html).not.toContain("<img");
    expect(page.document.documentElement?.textContent).toContain(words);
  });

  it("stay words where a record was given up", () => {
    const words = "<b>gone</b>";
    const lost = {
      kind: "lost",
      of: "claims",
      id: "c-000001",
      status: "retired",
      replaced_by: null,
      reason: words,
    } as const;
    const page = parsePage(frame, { ...lost, history: [] });
    expect(
      elementsOf(page.document, "div")
        .map((part) => part.textContent)
        .join(),
    ).toContain(words);
    expect(page.html).not.toContain(words);
  });
});

describe("addresses of the dataset", () => {
  it("become links only where they are of the web, and never tell where they were followed from", () => {
    const [source] = samples.filter((record) => record.kind === "sources");
    if (source?.kind !== "sources") throw new Error("no source");
    for (const url of ["javascript:alert(1)", "http://example.org/", "data:text/html,x", " https://example.org/"]) {
      const page = parsePage(frame, { ...source, source: { ...source.source, url, archive_url: url } });
      expect(hrefsOf(page)).not.toContain(url);
      expect(page.html).not.toMatch(/"url":"(?!https)/);
    }
    const good = parsePage(frame, { ...source, source: { ...source.source, url: "https://example.org/a" } });
    const link = elementsOf(good.document, "a").find((each) => each.getAttribute("href") === "https://example.org/a");
    expect(link?.getAttribute("rel")).toBe("noreferrer external");
  });

  it("of Wikidata are made only from an item's number", () => {
    const [entity] = samples.filter((record) => record.kind === "entities");
    if (entity?.kind !== "entities") throw new Error("no entity");
    const toHrefs = (wikidata: string) =>
      hrefsOf(parsePage(frame, { ...entity, entity: { ...entity.entity, wikidata } }));
    expect(toHrefs("Q796")).toContain("https://www.wikidata.org/wiki/Q796");
    expect(toHrefs("Q1/../../evil").join()).not.toContain("evil");
  });
});
