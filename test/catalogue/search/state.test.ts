import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeCount, describeFilter, toFacetNames } from "../../../lambdas/catalogue/search/describe-search.ts";
import type { Fit } from "../../../lambdas/catalogue/search/engine.ts";
import {
  byFacet,
  FACETS,
  NOTHING_ASKED,
  parseState,
  type SearchState,
  toPeriod,
  toQuery,
} from "../../../lambdas/catalogue/search/search-state.ts";
import { openDataset } from "../lists/made-catalogue.ts";
import { readSearch } from "./read-search.ts";

const { index } = readSearch(await openDataset("dataset"));
const names = toFacetNames(index);
const parse = (query: string) => parseState(query, names);

const anyDay = fc
  .date({ min: new Date("2010-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
  .chain((date) => fc.constantFrom(4, 7, 10).map((length) => date.toISOString().slice(0, length)));
const anyFacets = fc.record(byFacet((facet) => fc.constantFrom("", ...names[facet].keys())));
const anyState: fc.Arbitrary<SearchState> = fc
  .tuple(fc.string({ unit: "grapheme" }), anyFacets, fc.option(anyDay), fc.option(anyDay))
  .map(([q, facets, from, to]) => ({ q: q.trim(), ...facets, from: from ?? "", to: to ?? "" }))
  .filter((state) => {
    const { first = "", last = "9999" } = toPeriod(state);
    return first <= last;
  });

describe("the address of a search", () => {
  it("says all that is asked, and is read back without a word", () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(parse(toQuery(state))).toEqual({ state, problems: [] });
      }),
    );
  });

  it("is one for each search, whatever order its parts came in", () => {
    const { state } = parse("to=2020-02&type=plan&q=air+defence&from=2019");
    expect(toQuery(state)).toBe("?q=air+defence&type=plan&from=2019&to=2020-02");
    expect(toQuery(NOTHING_ASKED)).toBe("");
  });

  it.each([
    ["colour=red", "“colour” is no filter here: the filters are q, type, stance,"],
    ["__proto__=1", "“__proto__” is no filter here"],
    ["type=rumour", "There is no type “rumour” in this version. It is left out."],
    ["type=constructor", "There is no type “constructor” in this version."],
    ["entity=atlantis", "There is no entity “atlantis” in this version."],
    ["from=20", "“20” is no date: write YYYY, YYYY-MM or YYYY-MM-DD."],
    ["to=2019-02-29", "“2019-02-29” is not in the calendar."],
    ["from=2019~", "“2019~” is no date"],
    ["from=2020&to=2019-12", "From 2020 to 2019-12 runs backwards. Both dates are left out."],
    ["type=plan&type=event", "“type” is given 2 times: the first counts."],
  ])("%s is answered with what is wrong with it", (query, problem) => {
    expect(parse(query).problems.join()).toContain(problem);
    expect(parse(query).problems).toHaveLength(1);
  });

  it("keeps what it can use of one that is wrong in part", () => {
    const { state } = parse("type=plan&type=event&stance=maybe&entity=iraq&from=2020&to=2019&q=%20talks%20");
    expect(state).toEqual({ ...NOTHING_ASKED, type: "plan", entity: "iraq", q: "talks" });
  });

  it("never throws, whatever it is", () => {
    fc.assert(fc.property(fc.webQueryParameters(), (query) => void parse(query)));
    fc.assert(fc.property(fc.string(), fc.string(), (from, to) => void parse(`${new URLSearchParams({ from, to })}`)));
  });
});

describe("what is asked, in words", () => {
  it("names every value of every facet of the dataset", () => {
    for (const facet of FACETS)
      for (const [value, name] of names[facet]) {
        const words = describeFilter(facet, { ...NOTHING_ASKED, [facet]: value }, names);
        expect(words.toLowerCase()).toContain(name.toLowerCase());
      }
  });

  it.each<[number, Fit, string]>([
    [0, "exact", "No claim fits all of this."],
    [12, "exact", "12 of 1,281 claims:"],
    [2, "some", "No claim has all of these words. 2 of 1,281 claims with some of them, the best first:"],
    [1, "similar", "No claim has these words as they are written. 1 of 1,281 claims with similar ones:"],
  ])("counts %i of 1,281 (%s)", (found, fit, words) => {
    expect(describeCount(found, 1281, fit)).toBe(words);
  });
});
