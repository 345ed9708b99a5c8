import { describe, expect, it } from "vitest";
import { compareCodes } from "../../../lambdas/snapshot/changes/compare-codes.ts";
import { compareSchemas } from "../../../lambdas/snapshot/changes/compare-schemas.ts";
import { toVocabularyRows } from "../../../lambdas/snapshot/rows/vocabulary-rows.ts";
import type { Field, TableSchema } from "../../../lambdas/snapshot/table-schema.ts";
import { publishedTables } from "../../../lambdas/snapshot/tables.ts";

const column = (name: string, parts: Partial<Field> = {}): Field => ({
  name,
  type: "string",
  title: name,
  description: name,
  ...parts,
});
const required = { constraints: { required: true } } as const;

const boats: TableSchema = {
  $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
  name: "boats",
  title: "Boats",
  description: "One row per boat",
  fields: [
    column("boat_id", required),
    column("length", { type: "integer" }),
    column("kind", { "x-vocabulary": "rig" }),
  ],
  missingValues: [""],
  primaryKey: ["boat_id"],
};

const withColumn = (name: string, parts: Partial<Field>): TableSchema => ({
  ...boats,
  fields: boats.fields.map((field) => (field.name === name ? { ...field, ...parts } : field)),
});
const afterwards = (...after: TableSchema[]) => compareSchemas([boats], after);

describe("tables that are published as before", () => {
  it("break nothing and add nothing", () => {
    expect(compareSchemas(publishedTables, publishedTables)).toEqual({ breaks: [], additions: [] });
  });

  it("break nothing where they are only described in other words, or in another order", () => {
    const reworded = {
      ...withColumn("length", { title: "Length over all", description: "In metres" }),
      title: "Ships",
    };
    const turned = { ...reworded, fields: reworded.fields.toReversed() };
    expect(afterwards(turned)).toEqual({ breaks: [], additions: [] });
  });
});

describe("what a reader could rely on is broken", () => {
  it("where a table is gone, which is one break whatever its columns", () => {
    expect(afterwards()).toEqual({ breaks: [{ what: "table-removed", table: "boats" }], additions: [] });
  });

  it("where a column is gone; one of another name does not make up for it", () => {
    const renamed = withColumn("length", { name: "metres" });
    expect(afterwards(renamed)).toEqual({
      breaks: [{ what: "column-removed", table: "boats", column: "length" }],
      additions: ["the column boats.metres is new"],
    });
  });

  it.each([
    ["length", { type: "string" }, "integer, may be empty", "string, may be empty"],
    [
      "kind",
      { "x-vocabulary": "hull" },
      "string of the vocabulary rig, may be empty",
      "string of the vocabulary hull, may be empty",
    ],
    ["kind", { "x-vocabulary": undefined }, "string of the vocabulary rig, may be empty", "string, may be empty"],
    ["boat_id", { constraints: {} }, "string, required", "string, may be empty"],
    ["boat_id", { constraints: undefined }, "string, required", "string, may be empty"],
  ] as const)("where %s becomes %j", (name, parts, before, after) => {
    const { breaks } = afterwards(withColumn(name, parts));
    expect(breaks).toEqual([{ what: "column-retyped", table: "boats", column: name, before, after }]);
  });

  it("where the primary key is another one, or in another order", () => {
    const twoColumns = { ...boats, primaryKey: ["kind", "boat_id"] };
    expect(afterwards(twoColumns).breaks).toEqual([
      { what: "key-changed", table: "boats", before: "boat_id", after: "kind, boat_id" },
    ]);
    const turned = { ...boats, primaryKey: ["boat_id", "kind"] };
    expect(compareSchemas([twoColumns], [turned]).breaks).toHaveLength(1);
  });
});

describe("a table that promises more than before", () => {
  it.each([
    ["length", required],
    ["length", { constraints: { minimum: 0 } }],
    ["boat_id", { constraints: { required: true, pattern: "^[a-z]+$" } }],
    ["boat_id", { "x-vocabulary": "boat" }],
  ] as const)("breaks nothing: %s with %j", (name, parts) => {
    expect(afterwards(withColumn(name, parts))).toEqual({ breaks: [], additions: [] });
  });

  it("is told by each new column, and by its name alone where all of it is new", () => {
    const wider = { ...boats, fields: [...boats.fields, column("owner")] };
    expect(afterwards(wider, { ...boats, name: "piers" })).toEqual({
      breaks: [],
      additions: ["the table piers is new", "the column boats.owner is new"],
    });
  });
});

describe("codes", () => {
  const codes = [...toVocabularyRows()];
  const without = codes.filter(({ vocabulary, code }) => !(vocabulary === "stance" && code === "denies"));

  it("are the same where only their meaning is told in other words", () => {
    const reworded = codes.map((row) => ({ ...row, title: "x", description: "x" }));
    expect(compareCodes(codes, reworded)).toEqual({ breaks: [], additions: [] });
  });

  it("are missed by vocabulary and code: the same code elsewhere does not make up for one", () => {
    const moved = [...without, { vocabulary: "relation", code: "denies", title: "x", description: "x", standard: "x" }];
    expect(compareCodes(codes, moved)).toEqual({
      breaks: [{ what: "code-removed", vocabulary: "stance", code: "denies" }],
      additions: ["the code denies of the vocabulary relation is new"],
    });
  });

  it("may be added", () => {
    expect(compareCodes(without, codes)).toEqual({
      breaks: [],
      additions: ["the code denies of the vocabulary stance is new"],
    });
  });
});
