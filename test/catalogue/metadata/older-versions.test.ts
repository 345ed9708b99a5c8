import { beforeAll, describe, expect, it } from "vitest";
import { openCatalogue } from "../../../lambdas/catalogue/catalogue.ts";
import type { CatalogueInput, PublishedRelease } from "../../../lambdas/catalogue/catalogue-input.ts";
import { planMetadata } from "../../../lambdas/catalogue/metadata/plan-metadata.ts";
import { publishedTables } from "../../../lambdas/snapshot/tables.ts";
import { readCatalogue } from "../../support/catalogue-input.ts";
import type { CroissantDocument } from "./croissant-faults.ts";
import type { CsvwDocument } from "./csvw-faults.ts";

let input: CatalogueInput;
beforeAll(async () => {
  ({ input } = await readCatalogue());
});

/** The metadata of a first version that is changed. */
function read<Document>(file: string, change: (release: PublishedRelease) => PublishedRelease): Document {
  const [first, ...others] = input.releases;
  if (first === undefined) throw new Error("there is a first release");
  const changed = change(first);
  const files = [...planMetadata(openCatalogue({ ...input, releases: [changed, ...others] }))];
  const found = files.find(({ path }) => path === `releases/${changed.version}/${file}`);
  return JSON.parse([...(found?.chunks() ?? [])].join(""));
}

describe("An older version", () => {
  it("is described with the columns that it had, not with those of today", () => {
    const tables = publishedTables.map((table) => ({ ...table, fields: table.fields.slice(0, 2), foreignKeys: [] }));
    const croissant = read<CroissantDocument>("croissant.json", (release) => ({ ...release, tables }));
    const csvw = read<CsvwDocument>("csvw.json", (release) => ({ ...release, tables }));
    expect(croissant.recordSet.map(({ field }) => field.length)).toEqual(tables.map(() => 2));
    expect(csvw.tables.map(({ tableSchema }) => tableSchema.columns.length)).toEqual(tables.map(() => 2));
  });

  it("is described without a table that it did not have, and without references to it", () => {
    const withoutClaims = (release: PublishedRelease) => ({
      ...release,
      files: release.files.filter(({ path }) => path !== "claims.csv"),
    });
    const csvw = JSON.stringify(read("csvw.json", withoutClaims));
    expect(csvw).not.toContain("/claims.csv");
    expect(csvw).toContain("/attestations.csv");
    expect(JSON.stringify(read("croissant.json", withoutClaims))).not.toContain('"claims/claim_id"');
  });

  it("of another major version is described without codes, which may have been others", () => {
    const before = (release: PublishedRelease) => ({ ...release, version: "0.9.0" });
    const { recordSet } = read<CroissantDocument>("croissant.json", before);
    expect(JSON.stringify(recordSet.map(({ field }) => field))).not.toContain('"references":{"@id":"vocabulary/code"}');
    expect(JSON.stringify(read("csvw.json", before))).not.toContain("affirms");
    expect(JSON.stringify(read("csvw.json", (release) => release))).toContain("affirms");
  });
});
