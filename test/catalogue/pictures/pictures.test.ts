import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { CatalogueData } from "../../../lambdas/catalogue/catalogue-input.ts";
import { html, toDocument } from "../../../lambdas/catalogue/html.ts";
import { renderPage } from "../../../lambdas/catalogue/layout.ts";
import { toPictureFigure } from "../../../lambdas/catalogue/pages/picture-figure.ts";
import { toPicturesPage } from "../../../lambdas/catalogue/pages/pictures.ts";
import { PALETTE } from "../../../lambdas/catalogue/pictures/drawing/palette.ts";
import { planPictures, toPictures } from "../../../lambdas/catalogue/pictures/plan-pictures.ts";
import { attestationRow, catalogueOf, claimRow, entityRow, readRealData, sourceRow } from "./made-up-catalogue.ts";
import { linksOf, parseSvg } from "./parse-svg.ts";

/** Tables in which each text is the one that is given. */
function dataSaying(text: string): Partial<CatalogueData> {
  const claims = [
    claimRow("c-a", { text, n_sources: 2, event_code: "040", denied: true }),
    claimRow("c-b", { text, claim_type: "plan" }),
  ];
  const entities = [entityRow("gazette", { name: text, entity_type: "media" }), entityRow("ada", { name: text })];
  const claim_entities = entities.map(({ entity_id }) => ({
    claim_id: "c-a",
    entity_id,
    role: "participant" as const,
  }));
  const sources = [sourceRow("s-one", { title: text }), sourceRow("s-two", { title: text })];
  const attestations = [attestationRow("s-one", 1, "c-a"), attestationRow("s-two", 1, "c-a")];
  return { claims, entities, claim_entities, sources, attestations };
}

/** Tables of so many claims, of all kinds, with ten times fewer sources and entities. */
function madeUpData(size: number): Partial<CatalogueData> {
  const text = "Ж".repeat(200);
  const [types, codes] = [["event", "plan", "statement"] as const, ["040", "042", null] as const];
  const claims = Array.from({ length: size }, (_, n) => {
    const year = 1990 + ((n * n) % 35);
    const date = { date: `${year}`, date_earliest: `${year}-01-01`, date_latest: `${year}-12-31` };
    const kind = { claim_type: types[n % 3] ?? "event", event_code: codes[n % 3] ?? null };
    return claimRow(`c-${n}`, { text, ...date, ...kind, date_precision: "year", n_sources: 3, denied: n % 50 === 0 });
  });
  const some = Math.max(Math.ceil(size / 10), 3);
  const entities = Array.from({ length: some }, (_, n) => entityRow(n === 0 ? "gazette" : `e-${n}`, { name: text }));
  const sources = Array.from({ length: some }, (_, n) => sourceRow(`s-${n}`, { lineage: `s-${n % 7}`, title: text }));
  const attestations = claims.flatMap(({ claim_id }, n) =>
    [1, 2, 3].map((k) =>
      attestationRow(`s-${(n * k + k) % some}`, n * 4 + k, claim_id, { certainty: "PR", factuality: "PR+" }),
    ),
  );
  const claim_entities = claims.flatMap(({ claim_id }, n) =>
    [1, 5].map((k) => ({ claim_id, entity_id: `e-${1 + ((n * k + k) % (some - 1))}`, role: "participant" as const })),
  );
  return { claims, entities, sources, attestations, claim_entities };
}

const textOf = (tables: Partial<CatalogueData>) =>
  Array.from(
    planPictures(toPictures(catalogueOf(tables))),
    (file) => [file.path, [...file.chunks()].join("")] as const,
  );

const digestOf = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 16);

const HOSTILE = [
  "<script>alert(1)</script>",
  `"quoted" 'twice' & <b onclick="x()">`,
  "]]><!-- --><style>*{}</style>",
  "هيئة الحشد الشعبي في العراق",
  "\u202eright to left\u202c",
  "W".repeat(2000),
  "\u0000\u0008\ud800 lone",
  "👩‍👩‍👧‍👦 漢字 \n line",
];

describe("every picture", () => {
  it("is a well-formed document without style or program, whatever it is told", () => {
    for (const text of HOSTILE)
      for (const { id, svg } of toPictures(catalogueOf(dataSaying(text)))) {
        const elements = parseSvg(svg);
        expect(
          elements.filter(({ name }) => /^(?:style|script|b|foreignObject|image|use)$/.test(name)),
          id,
        ).toEqual([]);
        const names = elements.flatMap(({ attributes }) => Object.keys(attributes));
        expect(
          names.filter((name) => /^(?:on|style|xlink)/i.test(name)),
          id,
        ).toEqual([]);
        expect(
          linksOf(svg).filter((href) => !/^\/(?:claims|sources|entities)\/[a-z0-9-]+$/.test(href)),
          id,
        ).toEqual([]);
      }
  });

  it("shows markup in a name as the text that it is", () => {
    const [, matrix, network] = toPictures(catalogueOf(dataSaying("<script>alert(1)</script>")));
    for (const picture of [matrix, network])
      expect(parseSvg(picture?.svg ?? "").some(({ name, text }) => name === "text" && text.includes("<script>"))).toBe(
        true,
      );
  });

  it("stays well-formed for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        for (const [path, file] of textOf(dataSaying(text))) if (path.endsWith(".svg")) parseSvg(file);
      }),
      { numRuns: 25 },
    );
  });

  it("is named by its title and described by its text alternative, and hides all but links where it has links", async () => {
    for (const { id, title, summary, svg } of toPictures(catalogueOf(await readRealData()))) {
      const [root, ...rest] = parseSvg(svg);
      expect(root?.attributes).toMatchObject({ role: "group", "aria-labelledby": `${id}-title ${id}-desc` });
      expect(rest.find(({ attributes }) => attributes.id === `${id}-title`)).toMatchObject({
        name: "title",
        text: title,
      });
      expect(rest.find(({ attributes }) => attributes.id === `${id}-desc`)).toMatchObject({
        name: "desc",
        text: summary,
      });
      expect(root?.text).not.toMatch(/⚠|NaN|undefined/);
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  it("is an image where it has no links", () => {
    for (const { svg } of toPictures(catalogueOf({}))) expect(parseSvg(svg)[0]?.attributes.role).toBe("img");
  });

  it("says in words that there is nothing to see", () => {
    for (const { svg, summary, data } of toPictures(catalogueOf({}))) {
      expect(summary).toMatch(/^No /);
      expect(data).toEqual([]);
      expect(
        parseSvg(svg)
          .find(({ name }) => name === "g")
          ?.text.replaceAll(/\s/g, ""),
      ).toBe(summary.replaceAll(/\s/g, ""));
    }
  });

  it("can be drawn of one claim in one source", () => {
    const claims = [claimRow("c-a")];
    const attestations = [attestationRow("s-one", 1, "c-a")];
    const [timeline, matrix, network, firmness] = toPictures(
      catalogueOf({ claims, sources: [sourceRow("s-one")], attestations }),
    );
    expect(timeline?.summary).toBe(
      "1 claim has a time: 1 event. All of them begin in 2020. Dates are known 1 to a day.",
    );
    expect(matrix?.data).toEqual([]);
    expect(network?.data).toEqual([]);
    expect(firmness?.data).toHaveLength(2);
  });

  it("has the same bytes each time", async () => {
    const data = await readRealData();
    expect(textOf(structuredClone(data))).toEqual(textOf(data));
    expect(textOf(dataSaying("One text")).map(([path, text]) => `${path} ${digestOf(text)}`)).toMatchInlineSnapshot(`
      [
        "pictures/timeline.svg ce68b15d557d26e6",
        "pictures/timeline-narrow.svg 8c11f8a4f089f334",
        "pictures/timeline.csv c1afb16ee305d3b6",
        "pictures/matrix.svg a6a141efa249300f",
        "pictures/matrix.csv 0573e078d71aa531",
        "pictures/network.svg f2b0f66505443a71",
        "pictures/network.csv 9666904fee38aa89",
        "pictures/firmness.svg e61e78fea6fdcd69",
        "pictures/firmness.csv fdf3610a2f31b570",
      ]
    `);
  });

  it("has coordinates of two decimals at most", async () => {
    for (const { svg } of toPictures(catalogueOf(await readRealData()))) {
      const values = parseSvg(svg).flatMap(({ attributes }) => Object.values(attributes));
      expect(values.filter((value) => /\d\.\d{3}/.test(value))).toEqual([]);
    }
  });
});

describe("the files of pictures", () => {
  it("are an SVG and a CSV for each, with the rows and columns that the picture has", async () => {
    const catalogue = catalogueOf(await readRealData());
    const files = new Map(
      Array.from(planPictures(toPictures(catalogue)), (file) => [file.path, [...file.chunks()].join("")]),
    );
    expect([...files.keys()]).toEqual(
      ["timeline", "matrix", "network", "firmness"].flatMap((id) => [
        `pictures/${id}.svg`,
        ...(id === "timeline" ? [`pictures/${id}-narrow.svg`] : []),
        `pictures/${id}.csv`,
      ]),
    );
    for (const { id, columns, data } of toPictures(catalogue)) {
      const parsed = papa.parse<Record<string, string>>(files.get(`pictures/${id}.csv`) ?? "", {
        header: true,
        skipEmptyLines: true,
      });
      expect(parsed.meta.fields).toEqual(columns.map(({ name }) => name));
      for (const row of data) expect(Object.keys(row).toSorted()).toEqual(columns.map(({ name }) => name).toSorted());
      expect(parsed.data).toEqual(
        data.map((row) => Object.fromEntries(columns.map(({ name }) => [name, String(row[name] ?? "")]))),
      );
    }
  });

  it("stand alone: with colours in place of the page's, for light and for dark", () => {
    for (const [path, text] of textOf(dataSaying("One text"))) {
      if (!path.endsWith(".svg")) continue;
      const elements = parseSvg(text);
      expect(text).not.toContain("var(");
      expect(elements[0]?.attributes.xmlns).toBe("http://www.w3.org/2000/svg");
      expect(elements.find(({ name }) => name === "style")?.text).toContain("@media (prefers-color-scheme:dark)");
    }
  });

  it("take the colours of the stylesheet", () => {
    const css = readFileSync("lambdas/catalogue/assets/base.css", "utf8");
    for (const [name, colors] of Object.entries(PALETTE)) {
      const values = css.matchAll(new RegExp(`--${name}: (#[0-9a-f]{6});`, "g"));
      expect(
        Array.from(values, ([, value]) => value),
        name,
      ).toEqual([...colors]);
    }
  });

  it("have the words of the dataset as they are, in the data of whoever takes it", () => {
    const text = `"a", 'b'\n<script>`;
    const csv = new Map(textOf(dataSaying(text))).get("pictures/timeline.csv") ?? "";
    expect(papa.parse<Record<string, string>>(csv, { header: true }).data[0]?.text).toBe(text);
  });
});

describe("the page of pictures", () => {
  it("weighs less than 100 kB, and each picture of the real dataset less than 60 kB", async () => {
    const catalogue = catalogueOf(await readRealData());
    expect(Buffer.byteLength(renderPage(catalogue.frame, toPicturesPage(toPictures(catalogue))))).toBeLessThan(100_000);
    for (const { id, svg } of toPictures(catalogue)) expect(Buffer.byteLength(svg), id).toBeLessThan(60_000);
  });

  it("draws 10,000 claims of the longest texts in less than 100 kB a picture, and leads to those that would make it heavy", () => {
    const catalogue = catalogueOf(madeUpData(10_000));
    const page = renderPage(catalogue.frame, toPicturesPage(toPictures(catalogue)));
    expect(Buffer.byteLength(page)).toBeLessThan(100_000);
    for (const { id, svg } of toPictures(catalogue)) {
      parseSvg(svg);
      expect(Buffer.byteLength(svg), id).toBeLessThan(100_000);
      expect(page.includes(`<img src="/pictures/${id}.svg"`), id).toBe(Buffer.byteLength(svg) > 40_000);
    }
  });

  it("has each id once, and a heading, words, files and a place to lead to for each picture", async () => {
    const catalogue = catalogueOf(await readRealData());
    const page = renderPage(catalogue.frame, toPicturesPage(toPictures(catalogue)));
    const ids = Array.from(page.matchAll(/ id="([^"]+)"/g), ([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(page).not.toMatch(/<style| style=|<script(?! type="application)/);
    for (const { id } of toPictures(catalogue)) {
      expect(ids).toContain(id);
      expect(page).toContain(`href="#${id}"`);
      for (const file of [`/pictures/${id}.svg`, `/pictures/${id}.csv`]) expect(page).toContain(`href="${file}"`);
    }
  });

  it("shows the data as a table of links where there is little of it, and what it holds where there is much", async () => {
    const [timeline, , network] = toPictures(catalogueOf(await readRealData()));
    const write = (picture: typeof timeline) => toDocument(html`<div>${picture && toPictureFigure(picture)}</div>`);
    const rows = network?.data.map(({ from_id }) => `<td><a href="/entities/${from_id}">`) ?? [];
    for (const row of rows) expect(write(network)).toContain(row);
    expect(write(timeline)).not.toContain("<table");
    expect(write(timeline)).toContain("<code>date_precision</code>");
    expect(write(timeline)).toContain(`Go past the ${timeline?.data.length} links of the picture`);
  });
});
