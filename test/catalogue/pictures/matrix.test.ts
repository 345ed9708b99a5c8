import { describe, expect, it } from "vitest";
import type { CatalogueData } from "../../../lambdas/catalogue/catalogue-input.ts";
import { toMatrix } from "../../../lambdas/catalogue/pictures/matrix/matrix.ts";
import { attestationRow, catalogueOf, claimRow, entityRow, readRealData, sourceRow } from "./made-up-catalogue.ts";
import { linksOf, parseSvg } from "./parse-svg.ts";

const STANCES = ["affirms", "affirms_hedged", "denies", "denies_hedged", "undecided"] as const;

/** How many marks of a kind are drawn. */
function marksOf(svg: string, kind: string): number {
  return parseSvg(svg).filter(({ name, groups }) => name === "path" && groups.includes(`cells ${kind}`)).length;
}

/** What the table says of a claim and a source, by another way than the picture's. */
function readStance({ attestations }: CatalogueData, claim: unknown, source: unknown): readonly number[] {
  const codes = attestations
    .filter((row) => row.claim_id === claim && row.source_id === source)
    .map((row) => row.factuality);
  const count = (pattern: RegExp) => codes.filter((code) => pattern.test(code)).length;
  return [count(/^CT\+/), count(/^(?:PR|PS|U)\+/), count(/^CT-/), count(/^(?:PR|PS|U)-/), count(/^Uu/)];
}

describe("the matrix of the real dataset", () => {
  it("has each source's stance on each claim as the table of attestations has it", async () => {
    const data = await readRealData();
    const rows = toMatrix(catalogueOf(data)).data;
    for (const row of rows)
      expect(STANCES.map((stance) => row[stance])).toEqual(readStance(data, row.claim_id, row.source_id));
    expect(rows).toHaveLength(new Set(rows.map(({ claim_id }) => claim_id)).size * data.sources.length);
  });

  it("has every claim that several sources speak of, and every one that its only source does not plainly affirm", async () => {
    const data = await readRealData();
    const doubted = new Set(
      data.attestations.filter(({ factuality }) => factuality !== "CT+").map((row) => row.claim_id),
    );
    const expected = data.claims.filter((claim) => claim.n_sources > 1 || doubted.has(claim.claim_id));
    const { svg } = toMatrix(catalogueOf(data));
    const links = linksOf(svg).filter((href) => href.startsWith("/claims/"));
    expect(links.toSorted()).toEqual(expected.map(({ claim_id }) => `/claims/${claim_id}`).toSorted());
  });

  it("draws a mark for each stance in each place, and one for each silence", async () => {
    const { svg, data: rows } = toMatrix(catalogueOf(await readRealData()));
    for (const stance of STANCES)
      expect(marksOf(svg, stance), stance).toBe(rows.filter((row) => Number(row[stance]) > 0).length);
    expect(marksOf(svg, "silent")).toBe(rows.filter((row) => STANCES.every((stance) => row[stance] === 0)).length);
  });
});

describe("the matrix", () => {
  const sources = [sourceRow("s-one"), sourceRow("s-two", { lineage: "s-one" }), sourceRow("s-three")];
  const entities = [entityRow("gazette", { entity_type: "media", name: "Gazette" })];

  it("shows both marks where passages of one source differ", () => {
    const claims = [claimRow("c-a", { n_sources: 2 })];
    const attestations = [
      attestationRow("s-one", 1, "c-a"),
      attestationRow("s-one", 2, "c-a", { stance: "denies", factuality: "CT-" }),
      attestationRow("s-two", 1, "c-a", { stance: "denies", certainty: "PR", factuality: "PR-" }),
    ];
    const { svg, summary } = toMatrix(catalogueOf({ claims, sources, entities, attestations }));
    expect(STANCES.map((stance) => marksOf(svg, stance))).toEqual([1, 0, 1, 1, 0]);
    expect(summary).toContain("1 that affirm as certain, 0 that affirm with a hedge, 2 that deny");
    const places = parseSvg(svg).filter(({ groups }) =>
      groups.some((group) => /^cells (?:affirms|denies)$/.test(group)),
    );
    expect(new Set(places.map(({ attributes }) => attributes.transform)).size).toBe(2);
  });

  it("sets sources of one lineage under one bracket, beside each other", () => {
    const claims = [claimRow("c-a", { n_sources: 3 })];
    const apart = [sources[0], sources[2], sources[1]].flatMap((source) => source ?? []);
    const attestations = sources.map(({ source_id }) => attestationRow(source_id, 1, "c-a"));
    const { svg, caption, data } = toMatrix(catalogueOf({ claims, sources: apart, entities, attestations }));
    const order = data.map(({ source_id }) => source_id);
    expect(Math.abs(order.indexOf("s-one") - order.indexOf("s-two"))).toBe(1);
    expect(parseSvg(svg).filter(({ attributes }) => attributes.class === "kin")).toHaveLength(1);
    expect(caption).toContain("share a lineage");
  });

  it("draws no claim that only sources speak of which are left out", () => {
    const many = Array.from({ length: 18 }, (_, n) => sourceRow(`s-${n + 10}`));
    const claims = Array.from({ length: 9 }, (_, n) => claimRow(`c-${n}`, { n_sources: 2 }));
    const attestations = claims.flatMap(({ claim_id }, n) =>
      [10, 11].map((k) => attestationRow(`s-${n * 2 + k}`, 1, claim_id)),
    );
    const { svg, caption } = toMatrix(catalogueOf({ claims, sources: many, entities, attestations }));
    expect(linksOf(svg).filter((href) => href.startsWith("/claims/"))).toHaveLength(8);
    expect(caption).toContain("1 more claim of these kinds");
  });

  it("draws at most 60 claims and 16 sources, those that say most, and says how many are left out", () => {
    const many = Array.from({ length: 20 }, (_, n) => sourceRow(`s-${n}`));
    const claims = Array.from({ length: 70 }, (_, n) => claimRow(`c-${n}`, { n_sources: n === 69 ? 20 : 2 }));
    const attestations = claims.flatMap(({ claim_id, n_sources }, n) =>
      many.slice(0, n_sources).map(({ source_id }) => attestationRow(source_id, n + 1, claim_id)),
    );
    const { svg, caption, data } = toMatrix(catalogueOf({ claims, sources: many, entities, attestations }));
    expect(data).toHaveLength(60 * 16);
    expect(data[0]?.claim_id).toBe("c-69");
    expect(caption).toContain("10 more claims of these kinds, told by fewer sources, are left out.");
    expect(caption).toContain("4 sources that speak of fewer of these claims, or of none, are left out.");
    expect(marksOf(svg, "affirms")).toBe(16 + 59 * 2);
  });
});
