import { beforeAll, describe, expect, it } from "vitest";
import type { CatalogueData } from "../../../lambdas/catalogue/catalogue-input.ts";
import { toTimeline } from "../../../lambdas/catalogue/pictures/timeline/timeline.ts";
import type { ClaimsRow } from "../../../lambdas/snapshot/tables.generated.ts";
import { catalogueOf, claimRow, readRealData } from "./made-up-catalogue.ts";
import { linksOf, parseSvg } from "./parse-svg.ts";

const TYPES = ["event", "statement", "plan"];

function dated(id: string, date: string, row: Partial<ClaimsRow> = {}): ClaimsRow {
  const [from = "", to = from] = date.split("/");
  return claimRow(id, { date, date_earliest: from, date_latest: to, ...row });
}

const drawnMarks = (svg: string) =>
  parseSvg(svg).filter(({ groups }) => groups.some((group) => group.startsWith("claims ")));

describe("the timeline of the real dataset", () => {
  let data: CatalogueData;
  beforeAll(async () => {
    data = await readRealData();
  });

  it("links each event, statement and plan that has a date exactly once", () => {
    const expected = data.claims.filter(({ claim_type, date }) => TYPES.includes(claim_type) && date !== null);
    const { svg, data: rows } = toTimeline(catalogueOf(data));
    expect(linksOf(svg).toSorted()).toEqual(expected.map(({ claim_id }) => `/claims/${claim_id}`).toSorted());
    expect(rows.map(({ claim_id }) => claim_id)).toEqual(expected.map(({ claim_id }) => claim_id));
  });

  it("draws as many marks of each exactness as the table has claims of it", () => {
    const { svg } = toTimeline(catalogueOf(data));
    for (const precision of ["day", "month", "one_of", "interval", "year"]) {
      const expected = data.claims.filter(
        (claim) => TYPES.includes(claim.claim_type) && claim.date_precision === precision,
      );
      const shapes = parseSvg(svg).filter(
        ({ name, groups }) => ["rect", "circle"].includes(name) && groups.includes(`claims ${precision}`),
      );
      expect(shapes, precision).toHaveLength(expected.length);
    }
  });

  it("says how many there are of each type, and how many have no date", () => {
    const timed = data.claims.filter(({ claim_type }) => TYPES.includes(claim_type));
    const events = timed.filter(({ claim_type, date }) => claim_type === "event" && date !== null).length;
    const { summary, caption } = toTimeline(catalogueOf(data));
    expect(summary).toContain(`${events} events`);
    expect(caption).toContain(`${timed.filter(({ date }) => date === null).length} more claims have no date`);
  });
});

describe("the timeline", () => {
  it("draws a mark as wide as the time that it may have been, and none over another", () => {
    const claims = [
      dated("c-a", "2020-01-01/2020-12-31", { date_precision: "year" }),
      dated("c-b", "2020-03-01/2020-03-31", { date_precision: "month" }),
      dated("c-c", "2021-01-01/2021-12-31", { date_precision: "year" }),
      dated("c-d", "2021-03-01/2021-03-31", { date_precision: "month" }),
    ];
    const bars = parseSvg(toTimeline(catalogueOf({ claims })).svg)
      .filter(({ name, groups }) => name === "rect" && groups.some((group) => group.startsWith("claims")))
      .map(({ attributes }) => attributes);
    const widths = bars.map(({ width }) => Number(width)).toSorted((one, other) => one - other);
    // Two years over 700 pixels: March has 31 days of 731, and 2020 has 366.
    expect(widths.map(Math.round)).toEqual([30, 30, 350, 350]);
    const overlaps = bars.flatMap((one, index) => bars.slice(index + 1).filter((other) => doOverlap(one, other)));
    expect(overlaps).toEqual([]);
  });

  it("leaves a lone claim of 1920 out of the drawing, says so, and keeps it in the data", () => {
    const claims = [
      dated("c-old", "1920-06-01"),
      ...Array.from({ length: 99 }, (_, n) => dated(`c-${n}`, `20${10 + (n % 10)}-06-01`)),
    ];
    const { svg, caption, data } = toTimeline(catalogueOf({ claims }));
    expect(caption).toContain("1 before 2010 (as far as 1920)");
    expect(linksOf(svg)).toHaveLength(99);
    expect(data.filter(({ is_drawn }) => is_drawn === false).map(({ claim_id }) => claim_id)).toEqual(["c-old"]);
    expect(data).toHaveLength(100);
  });

  it("leaves out no years that lie beside the dense ones", () => {
    const years = Array.from({ length: 100 }, (_, n) => (n === 0 ? 1920 : n > 97 ? 2023 : 2010 + (n % 8)));
    const { data } = toTimeline(catalogueOf({ claims: years.map((year, n) => dated(`c-${n}`, `${year}-06-01`)) }));
    expect(data.filter(({ is_drawn }) => is_drawn === false)).toHaveLength(1);
  });

  it("draws a century evenly where claims fill it", () => {
    const claims = Array.from({ length: 100 }, (_, n) => dated(`c-${n}`, `${1920 + n}-06-01`));
    const { svg, caption } = toTimeline(catalogueOf({ claims }));
    expect(linksOf(svg)).toHaveLength(100);
    expect(caption).not.toContain("left out");
    expect(drawnMarks(svg).filter(({ name }) => name === "circle")).toHaveLength(100);
  });

  it("points an arrow to where a time with an open end goes on", () => {
    const open = claimRow("c-a", {
      date: "2020-03/..",
      date_earliest: "2020-03-01",
      date_latest: null,
      date_precision: "interval",
    });
    const shut = dated("c-b", "2020-03-01/2020-05-31", { date_precision: "interval" });
    const arrows = (claims: readonly ClaimsRow[]) =>
      parseSvg(toTimeline(catalogueOf({ claims })).svg).filter(({ attributes }) =>
        attributes.transform?.includes("rotate(90)"),
      );
    expect(arrows([open])).toHaveLength(1);
    expect(arrows([shut])).toHaveLength(0);
  });

  it("counts claims by year above 200, every one of them once, before the window and within", () => {
    const claims = Array.from({ length: 5000 }, (_, n) =>
      dated(`c-${n}`, n < 10 ? "1920-01-01" : `${2010 + (n % 10)}-06-01`, {
        claim_type: n % 3 === 0 ? "plan" : "event",
      }),
    );
    const { svg, data } = toTimeline(catalogueOf({ claims }));
    expect(data.reduce((sum, row) => sum + Number(row.claims), 0)).toBe(5000);
    expect(
      data.filter(({ is_drawn }) => is_drawn === false).map(({ from_year, claims: count }) => [from_year, count]),
    ).toEqual([
      [1920, 6],
      [1920, 4],
    ]);
    expect(data.find((row) => row.claim_type === "plan" && row.from_year === 2013)?.claims).toBe(
      claims.filter(({ claim_type, date }) => claim_type === "plan" && date?.startsWith("2013")).length,
    );
    const bars = parseSvg(svg).filter(({ name, groups }) => name === "rect" && groups.includes("counts day"));
    expect(bars).toHaveLength(20);
    expect(linksOf(svg)).toEqual([]);
  });

  it("makes no links above 120 marks, so that nobody has to go through them by keyboard", () => {
    const claims = Array.from({ length: 121 }, (_, n) => dated(`c-${n}`, "2020-06-01"));
    expect(linksOf(toTimeline(catalogueOf({ claims })).svg)).toEqual([]);
    expect(linksOf(toTimeline(catalogueOf({ claims: claims.slice(1) })).svg)).toHaveLength(120);
  });
});

type Bar = Readonly<Record<string, string>>;

function doOverlap(one: Bar, other: Bar): boolean {
  const end = (bar: Bar, from: string, length: string) => Number(bar[from]) + Number(bar[length]);
  return (
    Number(one.x) < end(other, "x", "width") &&
    Number(other.x) < end(one, "x", "width") &&
    Number(one.y) < end(other, "y", "height") &&
    Number(other.y) < end(one, "y", "height")
  );
}
