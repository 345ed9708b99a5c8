import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { compareTexts } from "../../lambdas/claims/compare-texts.ts";
import { toNestedClaims } from "../../lambdas/snapshot/nested-claims.ts";
import { type NestedTable, toNestedColumns } from "../../lambdas/snapshot/nested-columns.ts";
import { toPublished } from "../../lambdas/snapshot/published.ts";
import { tables } from "../../lambdas/snapshot/tables.ts";
import { madeUpClaim, readMadeUp } from "./made-up.ts";

const schema = JSON.parse(readFileSync("schemas/snapshot/claim-line.schema.json", "utf8"));
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, ownProperties: true }).compile(schema);
const text = readFileSync("test/fixtures/golden/snapshot/claims.jsonl", "utf8");
const lines: readonly Record<string, unknown>[] = text
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line));

describe("claims.jsonl", () => {
  it("has lines that fit their public schema", () => {
    for (const line of lines) expect(validate(line), JSON.stringify(validate.errors)).toBe(true);
  });

  it("has each published claim once, in the order of ids", async () => {
    const ids = lines.map((line) => String(line.claim_id));
    expect(ids).toEqual([...toPublished(await readMadeUp()).claims.keys()].toSorted(compareTexts));
    expect(text.endsWith("}\n")).toBe(true);
  });

  it("says of a passage where it stands and who passed it on, by id and by name", () => {
    expect(lines.find((line) => line.claim_id === "c-000001")).toMatchObject({
      text: "Mira Holm visited Tidewater in March 2021",
      place_id: "tidewater",
      place_name: "Tidewater",
      support: "named",
      entities: [
        { entity_id: "mira-holm", entity_name: "Mira Holm", role: "actor" },
        { entity_id: "tidewater", entity_name: "Tidewater", role: "target" },
      ],
      relations: [{ relation: "contradicts", to_claim_id: "c-000002" }],
      attestations: [
        {
          attestation_id: "gazette-2021-03-20#1",
          factuality: "CT+",
          chain: [{ role: "origin", agent_name: "Harbour Gazette" }],
        },
        {
          attestation_id: "gazette-2021-03-20#2",
          origin_id: "port-office",
          origin_name: "Port Office",
          source: { publisher_name: "Harbour Gazette", published: "2021-03-20", url: "https://example.org/gazette/1" },
          chain: [
            { position: 0, role: "publisher", agent_id: "harbour-gazette" },
            { position: 1, role: "origin", agent_id: "port-office", agent_name: "Port Office" },
          ],
        },
        {},
      ],
    });
  });

  it("has an empty list where nobody attests a claim, and no line where there is no claim", async () => {
    const { descriptor, entities } = await readMadeUp();
    const nothing = { descriptor, entities, claims: new Map(), sources: new Map() };
    expect([...toNestedClaims(nothing).chunks()]).toEqual([]);
    const [line] = toNestedClaims({ ...nothing, claims: new Map([["c-000001", madeUpClaim()]]) }).chunks();
    expect(JSON.parse(line ?? "")).toMatchObject({ n_attestations: 0, support: "none", attestations: [] });
  });

  it("cannot name an entity that is not published", async () => {
    const dataset = toPublished(await readMadeUp());
    const { chunks } = toNestedClaims({ ...dataset, entities: new Map() });
    expect(() => [...chunks()]).toThrow("is named and is no entity that is published");
  });
});

describe("the schema of a line", () => {
  const objects: readonly (readonly [NestedTable, { properties: Record<string, Record<string, unknown>> }])[] = [
    ["claims", schema],
    ["claim_entities", schema.$defs.entity],
    ["claim_relations", schema.$defs.relation],
    ["attestations", schema.$defs.attestation],
    ["sources", schema.$defs.source],
    ["attributions", schema.$defs.speaker],
  ];
  const typeOf = { string: "string", date: "string", integer: "integer", boolean: "boolean" };

  it.each(objects)("says of the columns of %s what the schema of the table says", (name, { properties }) => {
    const fields = tables.find((table) => table.name === name)?.fields ?? [];
    for (const { column } of toNestedColumns(name)) {
      const field = fields.find((one) => one.name === column);
      const { description, type, pattern, minimum } = properties[column] ?? {};
      const expected = typeOf[field?.type ?? "string"];
      expect(description, column).toBe(field?.description);
      expect(type, column).toEqual(field?.constraints?.required ? expected : [expected, "null"]);
      expect(minimum, column).toBe(field?.constraints?.minimum);
      if (field?.type !== "date") expect(pattern, column).toBe(field?.constraints?.pattern);
    }
  });

  it.each(objects)("allows and demands exactly the keys of %s", (name, { properties, ...object }) => {
    const keys = toNestedColumns(name).flatMap(({ column, nameKey }) => (nameKey ? [column, nameKey] : [column]));
    const children = Object.keys(properties).slice(keys.length);
    expect(Object.keys(properties)).toEqual([...keys, ...children]);
    expect(object).toMatchObject({ required: [...keys, ...children], additionalProperties: false });
  });
});
