import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NOTHING_ASKED } from "../../../lambdas/catalogue/search/search-state.ts";
import { toAskedWords, toWords } from "../../../lambdas/catalogue/search/search-words.ts";
import { madeClaim, madeEntity, openDataset, openMade } from "../lists/made-catalogue.ts";
import { openReadEngine } from "./read-search.ts";

const real = await openDataset("dataset");
const engine = openReadEngine(real);
const ask = (q: string, of = engine) => of.search({ ...NOTHING_ASKED, q });
const idsOf = (q: string, of = engine) => ask(q, of).claims.map(({ claim_id }) => claim_id);

const TEXTS = {
  "c-000001": "Iraq asked for the S-400 air-defence system",
  "c-000002": "Iraq asked for the S-300",
  "c-000003": "Mahmūd al-Sha'bī met Škoda's envoy in Gdańsk and Tromsø",
  "c-000004": "Iran asked for missiles",
  "c-000005": "Missiles for Iraq were discussed by Iraq",
  "c-000006": "А вот и Йошкар-Ола, ещё раз",
};
const made = openReadEngine(
  openMade({
    claims: Object.entries(TEXTS).map(([id, text]) => madeClaim(id, { text })),
    entities: [
      madeEntity("falih", { name: "Falih al-Fayyadh", name_native: "فالح الفيّاض" }),
      madeEntity("vershinin", { name: "Sergey Vershinin", name_native: "Сергей Вершинин" }),
    ],
    claim_entities: [
      { claim_id: "c-000004", entity_id: "falih", role: "actor" },
      { claim_id: "c-000005", entity_id: "vershinin", role: "actor" },
    ],
  }),
);

describe("the words of a claim", () => {
  it("find it, all of them and each alone, among all claims of the dataset", () => {
    for (const { claim_id, text } of real.input.data.claims) {
      expect(idsOf(text), text).toContain(claim_id);
      for (const word of text.split(/\s+/)) expect(idsOf(word), word).toContain(claim_id);
    }
  });

  it("find it in any order, case and with its accents left away", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...real.input.data.claims),
        fc.infiniteStream(fc.boolean()),
        ({ claim_id, text }, coins) => {
          const toss = () => coins.next().value === true;
          const words = text.split(" ").sort(() => (toss() ? 1 : -1));
          const asked = words.map((word) =>
            toss() ? word.toUpperCase() : word.normalize("NFD").replace(/\p{M}/gu, ""),
          );
          expect(idsOf(asked.join(" "))).toContain(claim_id);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("find it by its id, and no other", () => {
    expect(idsOf("C-000003", made)).toEqual(["c-000003"]);
  });
});

describe("what is asked", () => {
  it.each([
    ["s-400", ["c-000001"]],
    ["S400", ["c-000001"]],
    ["s 400", ["c-000001"]],
    ["s-30", ["c-000002"]],
    ["airdefence", ["c-000001"]],
    ["air defence", ["c-000001"]],
    ["air defen", ["c-000001"]],
    ["mahmud alshabi", ["c-000003"]],
    ["Mahmūd Shaʿbī", ["c-000003"]],
    ["skoda gdansk tromso", ["c-000003"]],
    ["missiles the for of Iraq", ["c-000005"]],
    ["йошкар", ["c-000006"]],
    ["Иошкар еще", ["c-000006"]],
    ["الفياض", ["c-000004"]],
    ["ٱلْفَيَّاض", ["c-000004"]],
    ["فالح", ["c-000004"]],
    ["вершинин", ["c-000005"]],
    ["!!!", []],
  ])("%s finds %j as it is written", (q, ids) => {
    const { fit } = ask(q, made);
    expect(fit === "exact" ? idsOf(q, made) : []).toEqual(ids);
  });

  it("finds similar words where nobody has these, and says that they are similar", () => {
    expect(ask("misile", made).fit).toBe("similar");
    expect(idsOf("misile", made).toSorted()).toEqual(["c-000004", "c-000005"]);
    expect(ask("missile", made).fit).toBe("exact");
  });

  it("finds what has most of the words where nobody has all, and says so", () => {
    expect(ask("missile zzzz", made).fit).toBe("some");
    expect(idsOf("missile zzzz", made).toSorted()).toEqual(idsOf("missile", made).toSorted());
  });

  it("takes a question as it is asked, and a date for one", () => {
    expect(idsOf("who was it that had the missile?", made)).toEqual(idsOf("missile", made));
    const dated = openReadEngine(
      openMade({ claims: [madeClaim("c-000001", { date: "2019-09" }), madeClaim("c-000002", { date: "2019-08" })] }),
    );
    for (const q of ["2019-09", "September 2019"]) {
      expect(dated.search({ ...NOTHING_ASKED, q }).claims.map(({ claim_id }) => claim_id)).toEqual(["c-000001"]);
    }
  });

  it("takes neither another number nor another short name for similar", () => {
    expect(idsOf("s-500", made)).toEqual([]);
    expect(idsOf("iram", made)).toEqual([]);
  });

  it("puts a claim that says it in its text before one that is only about its name", () => {
    const both = openReadEngine(
      openMade({
        claims: [
          madeClaim("c-000001", { text: "Talks were held" }),
          madeClaim("c-000002", { text: "Falih held talks" }),
        ],
        entities: [madeEntity("falih", { name: "Falih" })],
        claim_entities: [{ claim_id: "c-000001", entity_id: "falih", role: "actor" }],
      }),
    );
    expect(idsOf("falih", both)).toEqual(["c-000002", "c-000001"]);
  });

  it("is never more words than a text that says the same has", () => {
    const anyText = fc.string({ unit: "grapheme", maxLength: 40 });
    fc.assert(
      fc.property(anyText, (text) => {
        const words = new Set(toWords(text));
        return toAskedWords(text).every((word) => words.has(word));
      }),
    );
  });
});
