import { describe, expect, it } from "vitest";
import { toNetwork } from "../../../lambdas/catalogue/pictures/network/network.ts";
import type { ClaimEntitiesRow, ClaimsRow } from "../../../lambdas/snapshot/tables.generated.ts";
import { catalogueOf, claimRow, entityRow, readRealData } from "./made-up-catalogue.ts";
import { linksOf, parseSvg } from "./parse-svg.ts";

type Role = ClaimEntitiesRow["role"];

const PEOPLE = ["ada", "bob", "cy", "dee"].map((id) => entityRow(id));

/** The pairs of a network of one claim. */
function pairsOf(roles: Readonly<Record<string, Role>>, claim: Partial<ClaimsRow> = {}, more = PEOPLE) {
  const claims = [claimRow("c-a", { event_code: "040", ...claim })];
  const claim_entities = Object.entries(roles).map(([entity_id, role]) => ({ claim_id: "c-a", entity_id, role }));
  return toNetwork(catalogueOf({ claims, entities: more, claim_entities }));
}

const asPairs = (picture: ReturnType<typeof toNetwork>) =>
  picture.data.map(({ from_id, to_id, direct }) => `${from_id} ${to_id} ${direct}`);

describe("the network of the real dataset", () => {
  it("ties two parties exactly where claims of meetings name both", async () => {
    const data = await readRealData();
    const types = new Map(data.entities.map((row) => [row.entity_id, row.entity_type]));
    const expected = new Map<string, string[]>();
    for (const { claim_id, event_code, claim_type } of data.claims) {
      if (claim_type !== "event" || !event_code?.startsWith("04")) continue;
      const rows = data.claim_entities.filter((row) => row.claim_id === claim_id && row.role !== "object");
      const ids = [...new Set(rows.map((row) => row.entity_id))].filter(
        (id) => !["place", "weapon_system"].includes(types.get(id) ?? ""),
      );
      for (const one of ids)
        for (const other of ids)
          if (one < other) expected.set(`${one} ${other}`, [...(expected.get(`${one} ${other}`) ?? []), claim_id]);
    }
    const { data: rows, svg } = toNetwork(catalogueOf(data));
    expect(new Map(rows.map((row) => [`${row.from_id} ${row.to_id}`, String(row.claim_ids).split(" ")]))).toEqual(
      expected,
    );
    const parties = new Set([...expected.keys()].flatMap((pair) => pair.split(" ")));
    expect(linksOf(svg).toSorted()).toEqual([...parties].map((id) => `/entities/${id}`).toSorted());
    const lines = parseSvg(svg).filter(
      ({ name, groups }) => name === "path" && groups.some((group) => group.startsWith("ties ")),
    );
    expect(lines).toHaveLength(expected.size);
  });
});

describe("the network", () => {
  it("says of two participants that they are said to have met", () => {
    expect(asPairs(pairsOf({ ada: "participant", bob: "participant" }))).toEqual(["ada bob 1"]);
  });

  it("does not say that everyone in a larger meeting met everyone, but that an actor met its target", () => {
    const picture = pairsOf({ ada: "actor", bob: "target", cy: "target" });
    expect(asPairs(picture)).toEqual(["ada bob 1", "ada cy 1", "bob cy 0"]);
    const dotted = parseSvg(picture.svg).filter(
      ({ name, groups }) => name === "path" && groups.includes("ties together"),
    );
    expect(dotted).toHaveLength(1);
  });

  it("takes no object, place, plan or invitation for a meeting", () => {
    const places = [...PEOPLE, entityRow("town", { entity_type: "place" })];
    expect(asPairs(pairsOf({ ada: "participant", bob: "object" }))).toEqual([]);
    expect(asPairs(pairsOf({ ada: "actor", town: "target" }, {}, places))).toEqual([]);
    expect(asPairs(pairsOf({ ada: "actor", bob: "target" }, { claim_type: "plan" }))).toEqual([]);
    expect(asPairs(pairsOf({ ada: "actor", bob: "target" }, { event_code: "036" }))).toEqual([]);
    expect(asPairs(pairsOf({ ada: "actor", bob: "target" }, { event_code: "046" }))).toEqual(["ada bob 1"]);
  });

  it("marks a meeting that a source denies, with dashes as well as a colour", () => {
    const picture = pairsOf({ ada: "participant", bob: "participant" }, { denied: true });
    expect(picture.summary).toContain("In 1 pair a source denies a meeting.");
    const group = parseSvg(picture.svg).find(({ attributes }) => attributes.class === "ties denied");
    expect(group?.attributes["stroke-dasharray"]).toBe("9 3 2 3");
  });

  it("draws at most 60 parties, whose symbols and names do not overlap, also where names are long", () => {
    const entities = Array.from({ length: 90 }, (_, n) =>
      entityRow(`e-${n}`, { name: `${"Long name ".repeat(n % 4)}${n}` }),
    );
    const claims = Array.from({ length: 160 }, (_, n) => claimRow(`c-${n}`, { event_code: "040" }));
    const claim_entities = claims.flatMap(({ claim_id }, n) => [
      { claim_id, entity_id: `e-${n % 90}`, role: "participant" as const },
      { claim_id, entity_id: `e-${(n * 7 + 1) % 90}`, role: "participant" as const },
    ]);
    const { svg, caption } = toNetwork(catalogueOf({ claims, entities, claim_entities }));
    expect(linksOf(svg).length).toBeLessThanOrEqual(60);
    expect(caption).toContain("left out of the drawing");
    const names = parseSvg(svg).filter(({ name, groups }) => name === "text" && groups.includes("parties"));
    const boxes = names.map(({ text, attributes }) => toBox(text, Number(attributes.x), Number(attributes.y)));
    const overlaps = boxes.flatMap((one, index) => boxes.slice(index + 1).filter((other) => doOverlap(one, other)));
    expect(overlaps).toEqual([]);
  });
});

/** Six pixels a letter is what a common font of 12 pixels takes. */
function toBox(text: string, x: number, y: number) {
  return { text, left: x - text.length * 3, right: x + text.length * 3, top: y - 6, bottom: y + 6 };
}

function doOverlap(one: ReturnType<typeof toBox>, other: ReturnType<typeof toBox>): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
