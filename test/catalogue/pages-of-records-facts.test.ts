import { describe, expect, it } from "vitest";
import { openCatalogue } from "../../lambdas/catalogue/catalogue.ts";
import { toRecordPage } from "../../lambdas/catalogue/pages/record.ts";
import type {
  CatalogueRecord,
  ClaimRecord,
  EntityRecord,
  SourceRecord,
} from "../../lambdas/catalogue/records/record.ts";
import { elementsOf, parsePage, textOf } from "./records/parse-page.ts";
import { readRealInput } from "./records/real-input.ts";

const { frame, records } = openCatalogue(await readRealInput());

function find<Of extends CatalogueRecord>(of: Iterable<Of>, id: string): Of {
  for (const record of of) if (record.id === id) return record;
  throw new Error(`no ${id}`);
}

const claim = (id: string): ClaimRecord => find(records.claims(), id);
const source = (id: string): SourceRecord => find(records.sources(), id);
const entity = (id: string): EntityRecord => find(records.entities(), id);

/** Every fact of a page, or of one passage on it, under its term. */
function factsOf(record: CatalogueRecord, passage?: string): Readonly<Record<string, string>> {
  const { document } = parsePage(frame, record);
  const within = passage === undefined ? document : document.getElementById(passage);
  const terms = elementsOf(within as never, "dt").map(textOf);
  const words = elementsOf(within as never, "dd").map(textOf);
  return Object.fromEntries(terms.map((term, place) => [term, words[place] ?? ""]).reverse());
}

describe("the facts of a claim", () => {
  it("say when it is said to be, and how exact that is", () => {
    expect(factsOf(claim("c-n24vja"))["Said to have happened"]).toBe("December 2016 2016-12 Some day of one month.");
    expect(factsOf(claim("c-y604zp"))["Said to hold"]).toMatch(/^2014 to 2019 2014\/2019 From one date to another/);
  });

  it("say where, who by role, and what kind of act in words", () => {
    const facts = factsOf(claim("c-n24vja"));
    expect(facts.Where).toBe("Moscow");
    expect(facts.Actor).toMatch(/^Popular Mobilization Forces/);
    expect(facts["Kind of act"]).toBe("Make a visit: Travels to meet others. CAMEO 042");
  });

  it("say who stands behind it in the words of the codebook", () => {
    expect(factsOf(claim("c-qfpv3y")).Support).toContain("A named person or institution is the origin");
    expect(factsOf(claim("c-y604zp")).Support).toContain("Every origin is unnamed");
  });

  it("say which passages deny it, and that none does", () => {
    expect(factsOf(claim("c-y604zp")).Denied).toBe("Yes, by 1 attestation: The Moscow Times, no. 84");
    expect(factsOf(claim("c-qfpv3y")).Denied).toBe("By no attestation");
  });

  it("count its passages by stance", () => {
    expect(factsOf(claim("c-y604zp")).Stances).toBe("affirms 1, denies 1");
  });

  it("say whether the dates reported contradict each other", () => {
    expect(factsOf(claim("c-da1yc8"))["Dates reported"]).toBe("They contradict each other: no day fits all of them.");
    expect(factsOf(claim("c-y604zp"))["Dates reported"]).toBe(
      "2 attestations give one, and they do not contradict each other.",
    );
    expect(factsOf(claim("c-qfpv3y"))["Dates reported"]).toBe("No attestation gives a date of its own.");
  });

  it("say when documents are not independent of each other", () => {
    const record = claim("c-qfpv3y");
    const counted = (n_sources: number, n_lineages: number) =>
      factsOf({ ...record, claim: { ...record.claim, n_attestations: 4, n_sources, n_lineages } }).Sources;
    expect(counted(3, 2)).toBe(
      "4 attestations in 3 sources, of 2 independent lineages: not all of them are independent of each other",
    );
    expect(counted(3, 3)).toBe("4 attestations in 3 sources, of 3 independent lineages");
    expect(counted(1, 1)).toBe("4 attestations in 1 source, of 1 lineage");
  });
});

describe("the facts of a passage", () => {
  it("tell the certainty of the innermost speaker from the publisher's own commitment", () => {
    const facts = factsOf(claim("c-qfpv3y"), "p-memri-2024-02-01-fayadh-ambassador-20");
    expect(facts["Certainty of Viktor Bondarev"]).toMatch(/^Certain:/);
    expect(facts["Commitment of MEMRI"]).toMatch(/^Underspecified:/);
  });

  it("give the hedge with its cue, and the date with how it was read", () => {
    const facts = factsOf(claim("c-y604zp"), "p-moscow-times-2019-09-air-defence-83");
    expect(facts.Hedge).toMatch(/^Hearsay: .* In the passage: reports circulated$/);
    expect(facts["Date reported"]).toMatch(/^from 2014 on 2014\/\.\.Relative to an event:/);
  });

  it("say that a headline adds nothing, of headlines alone", () => {
    const record = claim("c-n24vja");
    const told = record.attestations.map(({ attestation: { attestation_id, section } }) => [
      section,
      "Headline" in factsOf(record, `p-${attestation_id.replace("#", "-")}`),
    ]);
    expect(told).toEqual([
      ["headline", true],
      ["standfirst", false],
      ["body", false],
    ]);
  });
});

describe("a relation", () => {
  const [some] = claim("c-qfpv3y").relations;
  if (some === undefined) throw new Error("no relation");
  const wordsOf = (relation: typeof some.relation, isFrom: boolean) => {
    const page = parsePage(frame, { ...claim("c-qfpv3y"), relations: [{ ...some, relation, isFrom }] });
    const list = elementsOf(page.document, "dl").find((dl) => dl.getAttribute("class") === "relations");
    return textOf(elementsOf(list as never, "dt")[0]);
  };

  it("reads from either end", () => {
    expect([wordsOf("about", true), wordsOf("about", false)]).toEqual(["Is about", "What is claimed about it"]);
    expect([wordsOf("refines", true), wordsOf("refines", false)]).toEqual([
      "Says more narrowly what is claimed in",
      "Is said more narrowly in",
    ]);
    expect([wordsOf("supersedes", true), wordsOf("supersedes", false)]).toEqual([
      "Ends the earlier state of affairs that",
      "Is ended by the later state of affairs that",
    ]);
  });

  it("reads the same from both ends where it is symmetric", () => {
    expect(wordsOf("contradicts", true)).toBe(wordsOf("contradicts", false));
    expect(wordsOf("alternative_to", true)).toBe(wordsOf("alternative_to", false));
  });

  it("starts from the claim that holds it", () => {
    expect(claim("c-qfpv3y").relations.map(({ isFrom }) => isFrom)).toEqual([false, false]);
    expect(claim("c-qn16jh").relations.find(({ claim }) => claim.claim_id === "c-qfpv3y")?.isFrom).toBe(true);
  });
});

describe("the author of a claim, for machines", () => {
  it("is nobody where the named speaker takes another side, or only a headline affirms it", () => {
    const record = claim("c-qfpv3y");
    const authorsOf = (parts: object) => {
      const attestations = record.attestations.map((one) => ({
        ...one,
        attestation: { ...one.attestation, ...parts },
      }));
      return (toRecordPage(frame, { ...record, attestations }).jsonLd as { author?: unknown[] }).author?.length ?? 0;
    };
    expect([{}, { stance: "denies" }, { stance: "uncommitted" }, { section: "headline" }].map(authorsOf)).toEqual([
      1, 0, 0, 0,
    ]);
  });
});

describe("the facts of a source", () => {
  const memri = source("memri-2024-02-01-fayadh-ambassador");

  it("name the documents that are not independent of it", () => {
    const kin = [
      { source_id: "copy", title: "A copy", published: null, url: null, lineage: "x", publisher: "The Copier" },
    ];
    expect(factsOf({ ...memri, kin }).Lineage).toContain("Not independent of A copy (The Copier)");
    expect(factsOf(memri).Lineage).toContain("No other source");
  });

  it("give what was captured and how to tell the same text", () => {
    const facts = factsOf(memri);
    expect(facts.Length).toBe("2,438 code points");
    expect(facts["SHA-256"]).toBe(memri.source.text_sha256);
    expect(facts.Captured).toMatch(/^Truncated/);
    expect(facts.Language).toBe("English en");
  });
});

describe("an entity as a speaker", () => {
  const headingsOf = (id: string) => elementsOf(parsePage(frame, entity(id)).document, "h3").map(textOf);

  it("is told apart by whether it is reported, speaks for itself or passes on", () => {
    expect(headingsOf("maxim-maksimov")).toContain("Reported to have said: 5 attestations");
    const outlet = headingsOf("the-moscow-times");
    expect(outlet).toEqual([
      expect.stringMatching(/^Says in its own voice: /),
      expect.stringMatching(/^Passes on from others: /),
    ]);
  });

  it("keeps every passage in one of those groups", () => {
    for (const { id, said } of records.entities()) {
      const { document } = parsePage(frame, entity(id));
      const counted = elementsOf(document, "h3")
        .map((heading) => /^(?:Reported|Says|Passe[sd]) .*: ([\d,]+) attestations?$/.exec(textOf(heading))?.[1] ?? "0")
        .reduce((sum, count) => sum + Number(count), 0);
      expect(counted, id).toBe(said.first.length);
    }
  });
});
