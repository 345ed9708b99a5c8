import { describe, expect, it } from "vitest";
import { toFirmness } from "../../../lambdas/catalogue/pictures/firmness/firmness.ts";
import { attestationRow, catalogueOf, claimRow, entityRow, readRealData, sourceRow } from "./made-up-catalogue.ts";
import { linksOf, parseSvg } from "./parse-svg.ts";

const entities = [entityRow("gazette", { entity_type: "media", name: "Gazette" })];

const partsOf = (svg: string) =>
  parseSvg(svg).filter(({ name, groups }) => name === "rect" && groups.includes("parts"));

describe("the firmness of the real dataset", () => {
  it("counts what speakers say as the table of attestations has it", async () => {
    const data = await readRealData();
    for (const row of toFirmness(catalogueOf(data)).data.filter(({ voice }) => voice === "speaker")) {
      const own = data.attestations.filter(({ source_id }) => source_id === row.source_id);
      const fits = own.filter(({ factuality }) => factuality === row.degree);
      expect([row.attestations, row.share]).toEqual([fits.length, Number((fits.length / own.length).toFixed(4))]);
    }
  });

  it("counts every attestation once in each voice, and draws a part for each count", async () => {
    const data = await readRealData();
    const { data: rows, svg } = toFirmness(catalogueOf(data));
    for (const voice of ["speaker", "document"]) {
      const counts = rows.filter((row) => row.voice === voice).map((row) => Number(row.attestations));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(data.attestations.length);
    }
    expect(partsOf(svg)).toHaveLength(rows.length);
    expect(linksOf(svg).toSorted()).toEqual(data.sources.map(({ source_id }) => `/sources/${source_id}`).toSorted());
  });
});

describe("the firmness of documents", () => {
  it("takes a document that only passes a denial on as taking no side, and its speaker as denying", () => {
    const passed = attestationRow("s-one", 1, "c-a", { stance: "denies", factuality: "CT-", author_commitment: "U" });
    const own = attestationRow("s-one", 2, "c-a", { stance: "denies", factuality: "CT-", author_commitment: "PR" });
    const input = { claims: [claimRow("c-a")], sources: [sourceRow("s-one")], entities, attestations: [passed, own] };
    const { data, summary } = toFirmness(catalogueOf(input));
    expect(data.map(({ voice, degree, attestations }) => `${voice} ${degree} ${attestations}`)).toEqual([
      "document Uu 1",
      "document PR- 1",
      "speaker CT- 2",
    ]);
    expect(summary).toContain("speakers affirm 0 as certain, deny 2 and take no side in 0");
    expect(summary).toContain("stand behind 1.");
  });

  it("names sources by publisher and year, by day where that is not enough, and keeps numbers beside Arabic in place", () => {
    const arabic = [...entities, entityRow("anba", { entity_type: "media", name: "الأنباء" })];
    const sources = [
      sourceRow("s-one", { publisher_id: "anba" }),
      sourceRow("s-two"),
      sourceRow("s-three", { published_earliest: "2020-07-01" }),
      sourceRow("s-four", { published_earliest: "2020-07-01" }),
      sourceRow("s-five", { published: null, published_earliest: null }),
    ];
    const attestations = sources.map(({ source_id }) => attestationRow(source_id, 1, "c-a"));
    const { svg } = toFirmness(catalogueOf({ claims: [claimRow("c-a")], sources, entities: arabic, attestations }));
    const names = parseSvg(svg).filter(({ name, groups }) => name === "text" && groups.includes("sources"));
    expect(names.map(({ text }) => text)).toEqual([
      "\u2068الأنباء\u2069, 2020 (1)",
      "Gazette, 2020-06-01 (1)",
      "s-four (1)",
      "s-three (1)",
      "Gazette, undated (1)",
    ]);
  });

  it("draws each part as wide as its share", () => {
    const attestations = [1, 2, 3, 4].map((n) =>
      attestationRow("s-one", n, "c-a", n === 4 ? { certainty: "PS", factuality: "PS+", author_commitment: "PS" } : {}),
    );
    const input = { claims: [claimRow("c-a")], sources: [sourceRow("s-one")], entities, attestations };
    const widths = partsOf(toFirmness(catalogueOf(input)).svg).map(({ attributes }) => Number(attributes.width));
    const [certain = 0, , possible = 0] = widths;
    expect(widths).toHaveLength(4);
    expect((certain + 1) / (possible + 1)).toBeCloseTo(3, 1);
  });

  it("draws the 40 sources with most attestations, by date, and keeps the others in the data", () => {
    const sources = Array.from({ length: 45 }, (_, n) =>
      sourceRow(`s-${n}`, { published_earliest: `20${45 - n + 10}-01-01` }),
    );
    const claims = [claimRow("c-a")];
    const attestations = sources.flatMap(({ source_id }, n) =>
      Array.from({ length: n < 5 ? 1 : 2 }, (_, index) => attestationRow(source_id, index + 1, "c-a")),
    );
    const { svg, caption, data } = toFirmness(catalogueOf({ claims, sources, entities, attestations }));
    const links = linksOf(svg);
    expect(links).toHaveLength(40);
    expect(links.slice(0, 2)).toEqual(["/sources/s-44", "/sources/s-43"]);
    expect(links).not.toContain("/sources/s-4");
    expect(caption).toContain("5 more are in the data");
    expect(new Set(data.map(({ source_id }) => source_id)).size).toBe(45);
  });
});
