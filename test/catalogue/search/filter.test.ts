import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Catalogue } from "../../../lambdas/catalogue/catalogue.ts";
import { countClaimsBy } from "../../../lambdas/catalogue/search/claim-counts.ts";
import { toFacetNames } from "../../../lambdas/catalogue/search/describe-search.ts";
import {
  byFacet,
  FACETS,
  type Facet,
  NOTHING_ASKED,
  type SearchState,
} from "../../../lambdas/catalogue/search/search-state.ts";
import { toDateColumns } from "../../../lambdas/snapshot/derive/date-columns.ts";
import { madeClaim, madeEntity, madeSource, openDataset, openMade } from "../lists/made-catalogue.ts";
import { anyTables } from "./any-tables.ts";
import { openReadEngine, readSearch } from "./read-search.ts";

const DATES = ["2018", "2019", "2019-02", "2019-03", "2019-03-15", "2020", "2020-12-31"];

/** What a search has to find, worked out from the tables row by row. */
function findByTables({ input: { data } }: Catalogue, state: SearchState): readonly string[] {
  const { earliest: first } = toDateColumns(state.from || undefined);
  const { latest: last } = toDateColumns(state.to || undefined);
  const isOf = (asked: string, value: string) => asked === "" || asked === value;
  return data.claims
    .filter((claim) => isOf(state.type, claim.claim_type) && isOf(state.support, claim.support))
    .filter(({ date, date_earliest, date_latest }) => {
      if (first === null && last === null) return true;
      if (date === null) return false;
      const isTooLate = last !== null && (date_earliest ?? "") > last;
      const isTooEarly = first !== null && date_latest !== null && date_latest < first;
      return !isTooLate && !isTooEarly;
    })
    .filter(({ claim_id, place_id }) => {
      const parts = data.claim_entities.filter((row) => row.claim_id === claim_id).map((row) => row.entity_id);
      return state.entity === "" || parts.includes(state.entity) || place_id === state.entity;
    })
    .filter(({ claim_id }) => {
      if (state.stance === "" && state.certainty === "" && state.source === "") return true;
      return data.attestations.some(
        (row) =>
          row.claim_id === claim_id &&
          isOf(state.stance, row.stance) &&
          isOf(state.certainty, row.certainty) &&
          isOf(state.source, row.source_id),
      );
    })
    .map(({ claim_id }) => claim_id)
    .toSorted();
}

const anyValue = (values: Iterable<string>) => fc.constantFrom("", "", ...values);

function anyStateOf(names: Readonly<Record<Facet, ReadonlyMap<string, string>>>): fc.Arbitrary<SearchState> {
  const facets = fc.record(byFacet((facet) => anyValue(names[facet].keys())));
  return fc
    .tuple(facets, anyValue(DATES), anyValue(DATES))
    .map(([of, from, to]) => ({ ...NOTHING_ASKED, ...of, from, to }));
}

const anySearch = anyTables.chain((tables) => {
  const catalogue = openMade(tables);
  return fc.record({ catalogue: fc.constant(catalogue), state: anyStateOf(toFacetNames(readSearch(catalogue).index)) });
});

const find = (catalogue: Catalogue, state: SearchState) => openReadEngine(catalogue).search(state);

describe("filters", () => {
  it("find what the tables say, whatever is combined", () => {
    fc.assert(
      fc.property(anySearch, ({ catalogue, state }) => {
        const found = find(catalogue, state).claims.map(({ claim_id }) => claim_id);
        expect(found.toSorted()).toEqual(findByTables(catalogue, state));
      }),
      { numRuns: 400 },
    );
  });

  it("count for each choice what would be found with it", () => {
    fc.assert(
      fc.property(anySearch, ({ catalogue, state }) => {
        const counts = find(catalogue, state).countFacets();
        const names = toFacetNames(readSearch(catalogue).index);
        for (const facet of FACETS)
          for (const value of names[facet].keys())
            expect(counts[facet].get(value) ?? 0).toBe(findByTables(catalogue, { ...state, [facet]: value }).length);
      }),
      { numRuns: 60 },
    );
  });

  it("count the same as the lists of entities and sources, which lead to them", () => {
    fc.assert(
      fc.property(anyTables, (tables) => {
        const catalogue = openMade(tables);
        const { ofEntity, ofSource } = countClaimsBy(catalogue.index);
        const counts = find(catalogue, NOTHING_ASKED).countFacets();
        expect([counts.entity, counts.source]).toEqual([ofEntity, ofSource]);
      }),
    );
  });

  it.each([
    ["2019-02-28", "2019-02", "2019-02-28", true],
    ["2019-03-01", "2019-02", "2019-02-28", false],
    ["2019-02-01", "2019-02", "", true],
    ["2019-01-31", "2019-02", "", false],
    ["2019", "2019-06-15", "2019-06-15", true],
    ["2018/2020", "2019", "2019", true],
    ["2014/..", "2024", "", true],
    ["2014/..", "", "2013", false],
    ["2014/..", "", "2014-01-01", true],
    [null, "2000", "", false],
    [null, "", "2030", false],
  ])("a claim of %s is of the period from %s to %s: %s", (date, from, to, isOf) => {
    const { earliest, latest, precision } = toDateColumns(date ?? undefined);
    const days = { date, date_earliest: earliest, date_latest: latest, date_precision: precision };
    const catalogue = openMade({ claims: [madeClaim("c-000001", days)] });
    expect(find(catalogue, { ...NOTHING_ASKED, from, to }).claims).toHaveLength(isOf ? 1 : 0);
  });

  it("leave the claims that no words were asked of in the order of the list", async () => {
    const catalogue = await openDataset("dataset");
    const { claims } = readSearch(catalogue);
    const engine = openReadEngine(catalogue);
    expect(engine.search(NOTHING_ASKED).claims).toEqual(claims.flat());
  });

  it("find with the words only claims that have the rest as well", async () => {
    const engine = openReadEngine(await openDataset("dataset"));
    const all = engine.search({ ...NOTHING_ASKED, q: "iraq" }).claims;
    const plans = engine.search({ ...NOTHING_ASKED, q: "iraq", type: "event" }).claims;
    expect(plans).toEqual(all.filter(({ claim_type }) => claim_type === "event"));
    expect(plans.length).toBeGreaterThan(0);
  });
});

describe("the data of the search", () => {
  const claims = Array.from({ length: 5001 }, (_, n) => madeClaim(`c-${String(n).padStart(6, "0")}`));

  it("are cut into files of 5,000 claims, each claim in one of them, and named by an index that comes last", () => {
    const { files, index, claims: read } = readSearch(openMade({ claims }));
    expect(index.files).toEqual(["/records/1.0.0/search-0.json", "/records/1.0.0/search-1.json"]);
    expect([...files.keys()]).toEqual([...index.files, "/records/1.0.0/search.json"]);
    expect(read.map(({ length }) => length)).toEqual([5000, 1]);
    expect(read.flat().map(({ claim_id }) => claim_id)).toEqual(claims.map(({ claim_id }) => claim_id));
    expect(index.claims).toBe(5001);
  });

  it("are there for a dataset without a claim, too", () => {
    expect(readSearch(openMade({})).index).toMatchObject({ claims: 0, files: [] });
  });

  it("are searched the same whether they came in one file or in two", () => {
    const catalogue = openMade({ claims: claims.map((claim, n) => ({ ...claim, text: `Quay ${n}` })) });
    const found = openReadEngine(catalogue).search({ ...NOTHING_ASKED, q: "quay 5000" }).claims;
    expect(found.map(({ claim_id }) => claim_id)).toEqual(["c-005000"]);
  });

  it("tell apart entities and sources of one name", () => {
    const entities = [madeEntity("a", { name: "Port" }), madeEntity("b", { name: "Port" }), madeEntity("c")];
    const sources = [madeSource("x", { title: "Tides" }), madeSource("y", { title: "Tides" })];
    const { index } = readSearch(openMade({ entities, sources }));
    expect(index.entities.map(({ name }) => name)).toEqual(["Port (a)", "Port (b)", "c"]);
    expect(index.sources.map(({ name }) => name)).toEqual(["Tides (x)", "Tides (y)"]);
  });
});
