import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import schema from "../../schemas/snapshot/datapackage.schema.json" with { type: "json" };

const golden = (): Record<string, unknown> =>
  JSON.parse(readFileSync("test/fixtures/golden/snapshot/datapackage.json", "utf8"));

/** Where the official profiles of version 2.0 lie, if they are held: a folder with `datapackage.json`. */
const PROFILES = process.env.DATA_PACKAGE_PROFILES ?? "../shared/corpora/data-package-2.0";

describe("datapackage.json", () => {
  it.skipIf(!existsSync(PROFILES))("fits the official profile of Data Package 2.0", () => {
    const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
    const validate = ajv.compile(JSON.parse(readFileSync(join(PROFILES, "datapackage.json"), "utf8")));
    validate(golden());
    expect(validate.errors ?? []).toEqual([]);
  });

  it("fits our own schema of the part of Data Package 2.0 that it uses", () => {
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    ajv.validate(schema, golden());
    expect(ajv.errors ?? []).toEqual([]);
  });

  it.each([
    ["a resource without a path", { resources: [{ name: "claims" }] }],
    ["a licence that is a text", { licenses: ["CC-BY-4.0"] }],
    ["no resources", { resources: [] }],
    ["a property that the standard does not have", { licence: "CC-BY-4.0" }],
  ])("would not pass with %s", (_, fault) => {
    expect(new Ajv2020({ strict: true }).validate(schema, { ...golden(), ...fault })).toBe(false);
  });
});
