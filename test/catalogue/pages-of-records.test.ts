import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openCatalogue } from "../../lambdas/catalogue/catalogue.ts";
import { renderPage } from "../../lambdas/catalogue/layout.ts";
import { toRecordPage } from "../../lambdas/catalogue/pages/record.ts";
import type { CatalogueRecord } from "../../lambdas/catalogue/records/record.ts";
import type { Claim, Entity, Source } from "../../lambdas/claims/records.generated.ts";
import { elementsOf, hrefsOf, type ParsedPage, parsePage, textOf } from "./records/parse-page.ts";
import { readRealInput } from "./records/real-input.ts";

/** The records as curators wrote them: what pages say is compared with these, and not with the tables in between. */
function readRecords<Of>(kind: string): ReadonlyMap<string, Of> {
  const names = readdirSync(`dataset/${kind}`).filter((name) => name.endsWith(".json"));
  return new Map(
    names.map((name) => [name.slice(0, -5), JSON.parse(readFileSync(`dataset/${kind}/${name}`, "utf8")) as Of]),
  );
}

const claims = readRecords<Claim>("claims");
const sources = readRecords<Source>("sources");
const entities = readRecords<Entity>("entities");
const { frame, records } = openCatalogue(await readRealInput());
const all: readonly CatalogueRecord[] = [...records.claims(), ...records.sources(), ...records.entities()];
const pages = new Map<string, ParsedPage>(
  all.map((record) => [`${record.kind}/${record.id}`, parsePage(frame, record)]),
);

function pageOf(kind: string, id: string): ParsedPage {
  const page = pages.get(`${kind}/${id}`);
  if (page === undefined) throw new Error(`no page of ${kind}/${id}`);
  return page;
}

function passageOn(kind: string, id: string, source: string, n: number) {
  return pageOf(kind, id).document.getElementById(`p-${source}-${n}`);
}

const nameOf = (id: string) => entities.get(id)?.name ?? `no entity ${id}`;

describe("the pages of the real dataset", () => {
  it("have one for each claim, source and entity", () => {
    expect(pages.size).toBe(claims.size + sources.size + entities.size);
  });

  it("show each attestation on the page of its claim, with its place and digest", () => {
    for (const [id, source] of sources)
      for (const { n, claim, at } of source.attestations) {
        const text = textOf(passageOn("claims", claim, id, n));
        for (const part of [at.sha256, `characters ${at.start}–${at.end}`, `paragraph ${at.paragraph}`])
          expect(text, `${id}#${n}`).toContain(part);
      }
  });

  it("show the codes, cues, dates and notes of each attestation in words", () => {
    const certainties = { CT: "Certain", PR: "Probable", PS: "Possible", U: "Underspecified" };
    for (const [id, source] of sources)
      for (const { n, claim, stance, certainty, hedge_cue, date_reported, note } of source.attestations) {
        const text = textOf(passageOn("claims", claim, id, n));
        const parts = [stance.replace("_", " "), certainties[certainty], hedge_cue, date_reported, note];
        for (const part of parts) expect(text, `${id}#${n}`).toContain((part ?? "").replace(/\s+/g, " "));
      }
  });

  it("nest each chain of speakers from the publisher to the innermost", () => {
    for (const [id, { publisher, attestations }] of sources)
      for (const { n, claim, via } of attestations) {
        const passage = passageOn("claims", claim, id, n);
        const links = elementsOf(passage as never, "li").filter(({ parentNode }) => parentNode?.nodeName === "ol");
        expect(links.length, `${id}#${n}`).toBe(via.length + 1);
        const names = [nameOf(publisher), ...via.map(({ agent, label }) => (agent ? nameOf(agent) : label))];
        for (const [depth, name] of names.entries()) {
          const own = textOf(elementsOf(links[depth] as never, "b")[0]);
          expect(own, `${id}#${n} at ${depth}`).toBe(name === "unspecified" ? "somebody not indicated" : name);
          // Each stands inside of the one before.
          if (depth > 0) expect(links[depth]?.parentNode?.parentNode).toBe(links[depth - 1]);
        }
      }
  });

  it("show the affiliation, recipient and cue of each speaker", () => {
    for (const [id, source] of sources)
      for (const { n, claim, via } of source.attestations) {
        const text = textOf(passageOn("claims", claim, id, n));
        for (const { affiliation, recipient, cue } of via) {
          if (affiliation) expect(text, `${id}#${n}`).toContain(`of ${nameOf(affiliation)}`);
          if (recipient) expect(text, `${id}#${n}`).toContain(`to ${nameOf(recipient)}`);
          if (cue) expect(text, `${id}#${n}`).toContain(cue);
        }
      }
  });

  it("lead from each passage of a source to its claim, in the order of the text", () => {
    for (const [id, { attestations }] of sources) {
      const { document } = pageOf("sources", id);
      const items = elementsOf(document, "li").filter((item) => item.getAttribute("id")?.startsWith("p-"));
      const expected = attestations.toSorted(
        (one, other) => one.at.start - other.at.start || one.at.end - other.at.end || one.n - other.n,
      );
      expect(items.map((item) => item.getAttribute("id"))).toEqual(expected.map(({ n }) => `p-${id}-${n}`));
      const targets = items.map((item) => elementsOf(item as never, "a")[0]?.getAttribute("href"));
      expect(targets).toEqual(expected.map(({ claim, n }) => `/claims/${claim}#p-${id}-${n}`));
    }
  });

  it("show each relation at both of its ends, with the other's text", () => {
    for (const [id, { relations = [] }] of claims)
      for (const { to } of relations)
        for (const [here, there] of [[id, to] as const, [to, id] as const]) {
          const page = pageOf("claims", here);
          const list = elementsOf(page.document, "dl").find((dl) => dl.getAttribute("class") === "relations");
          expect(textOf(list), `${here} to ${there}`).toContain(claims.get(there)?.text ?? "");
          expect(hrefsOf(page)).toContain(`/claims/${there}`);
        }
  });

  it("show each mention with the source and with the entity", () => {
    for (const [id, source] of sources)
      for (const { entity, spelled, described_as } of source.mentions) {
        for (const page of [pageOf("sources", id), pageOf("entities", entity)]) {
          expect(textOf(page.document.documentElement)).toContain(spelled.replace(/\s+/g, " "));
          if (described_as) expect(textOf(page.document.documentElement)).toContain(described_as);
        }
        expect(hrefsOf(pageOf("entities", entity))).toContain(`/sources/${id}`);
      }
  });

  it("show each claim with the entities in it, and each entity with its claims", () => {
    for (const [id, claim] of claims)
      for (const entity of [...claim.entities.map((part) => part.entity), ...(claim.place ? [claim.place] : [])]) {
        expect(hrefsOf(pageOf("claims", id))).toContain(`/entities/${entity}`);
        expect(hrefsOf(pageOf("entities", entity))).toContain(`/claims/${id}`);
      }
  });

  it("show each speaker that is an entity what it said", () => {
    for (const [id, source] of sources)
      for (const { n, claim, via } of source.attestations)
        for (const agent of [source.publisher, ...via.flatMap((speaker) => speaker.agent ?? [])])
          expect(hrefsOf(pageOf("entities", agent)), agent).toContain(`/claims/${claim}#p-${id}-${n}`);
  });

  it("lead only to records that have a page and to anchors that are there", () => {
    for (const [from, page] of pages)
      for (const href of hrefsOf(page)) {
        const [, kind, id, anchor] = /^\/(claims|sources|entities)\/([^@#/]+)(?:#(.*))?$/.exec(href) ?? [];
        if (kind === undefined || id === undefined) continue;
        const target = pageOf(kind, id);
        if (anchor) expect(target.document.getElementById(anchor), `${from} to ${href}`).not.toBeNull();
      }
  });

  it("are the same bytes whether the record was just made or read from JSON", () => {
    for (const record of all) {
      const read = JSON.parse(JSON.stringify(record)) as CatalogueRecord;
      expect(renderPage(frame, toRecordPage(frame, read))).toBe(pageOf(record.kind, record.id).html);
    }
  });

  it("hold no trace of a value that is missing, and stay small", () => {
    for (const [id, { html }] of pages) {
      expect(html, id).not.toMatch(/undefined|\[object|NaN/);
      expect(html.length, id).toBeLessThan(100_000);
    }
  });
});

describe("the JSON-LD of a claim", () => {
  it("names who makes it, and neither who only passes it on nor who denies it", () => {
    const { jsonLd } = pageOf("claims", "c-qfpv3y");
    expect(jsonLd).toMatchObject({
      "@type": "Claim",
      url: "https://claims.example.org/claims/c-qfpv3y",
      author: [{ "@type": "Person", name: "Viktor Bondarev" }],
      appearance: [{ publisher: { name: "MEMRI" } }],
    });
    // Its only named speaker denies it.
    expect(pageOf("claims", "c-y604zp").jsonLd).not.toHaveProperty("author");
  });

  it("is never a review", () => {
    for (const { html } of pages.values()) expect(html).not.toMatch(/ClaimReview|reviewRating/);
  });
});
