import { describe, expect, it } from "vitest";
import { openCatalogue } from "../../../lambdas/catalogue/catalogue.ts";
import type { EntityRecord } from "../../../lambdas/catalogue/records/record.ts";
import { LISTED } from "../../../lambdas/catalogue/records/summaries.ts";
import { elementsOf, hrefsOf, parsePage, textOf } from "./parse-page.ts";
import { readRealInput } from "./real-input.ts";

const input = await readRealInput();
const { frame, records } = openCatalogue(input);
const entities = new Map([...records.entities()].map((record) => [record.id, record]));

function entity(id: string): EntityRecord {
  const record = entities.get(id);
  if (record === undefined) throw new Error(`no entity ${id}`);
  return record;
}

describe("the record of an entity", () => {
  it("lists the states that it is reported to be in, and not those of others that it only has a part in", () => {
    const texts = entity("iraq").states.first.map(({ text }) => text);
    expect(texts).toContain("Iraq was interested in buying Russian S-400 systems in the years after 2014");
    expect(texts).not.toContain("Haider al-Abadi was Prime Minister of Iraq in December 2016");
    expect(entity("haider-al-abadi").states.first.map(({ text }) => text)).toContain(
      "Haider al-Abadi was Prime Minister of Iraq in December 2016",
    );
  });

  it("says for each state who reports it and through whom", () => {
    const state = entity("iraq").states.first.find(({ claim_id }) => claim_id === "c-y604zp");
    expect(
      state?.reports.first.map(({ stance, source, origin }) => [stance, source.publisher, origin?.label ?? null]),
    ).toEqual([
      ["affirms", "The Moscow Times", "reports"],
      ["denies", "The Moscow Times", "Iraqi government officials"],
    ]);
  });

  it("lists claims by the day that they may be about first, with the undated last", () => {
    const dates = new Map(input.data.claims.map(({ claim_id, date_earliest }) => [claim_id, date_earliest ?? "9999"]));
    for (const { claims } of entities.values())
      for (const { of } of claims) {
        const days = of.first.map(({ claim_id }) => dates.get(claim_id) ?? "");
        expect(days).toEqual(days.toSorted());
      }
  });

  it("lists actors before objects", () => {
    expect(entity("iraq").claims.map(({ role }) => role)).toEqual(["actor", "target", "participant", "object"]);
  });

  it("lists what is said to have been at a place, and the documents of an outlet", () => {
    expect(entity("moscow").placed.total).toBe(
      input.data.claims.filter(({ place_id }) => place_id === "moscow").length,
    );
    expect(entity("the-new-arab").documents.total).toBe(2);
    expect(entity("associated-press").documents.first[0]?.role).toBe("originator");
  });
});

describe("a list that is cut", () => {
  const iraq = entity("iraq");
  const [first] = iraq.claims;
  if (first === undefined) throw new Error("no claims");
  const cut = { ...iraq, claims: [{ ...first, of: { ...first.of, total: LISTED + 1000 } }] };

  it("says how many there are and leads to all of them", () => {
    const page = parsePage(frame, cut);
    expect(textOf(page.document.documentElement)).toContain(`The first ${first.of.first.length} of ${LISTED + 1000}.`);
    expect(hrefsOf(page)).toContain("/claims?entity=iraq");
  });

  it("does not say so where it is whole", () => {
    const rests = elementsOf(parsePage(frame, iraq).document, "p").filter((p) => p.getAttribute("class") === "rest");
    expect(rests).toEqual([]);
  });
});

describe("record pages that lead to feeds", () => {
  it("are those of sources and entities", () => {
    const [source] = records.sources();
    if (!source) throw new Error("no source");
    expect(hrefsOf(parsePage(frame, source))).toContain(`/sources/${source.id}/feed.xml`);
    expect(hrefsOf(parsePage(frame, entity("iraq")))).toContain("/entities/iraq/feed.xml");
  });
});
