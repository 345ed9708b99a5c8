import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { toTableTypes } from "../../lambdas/local/generate/table-types.ts";
import { parseTableSchema } from "../../lambdas/snapshot/table-schema.ts";
import { publishedTables, tables } from "../../lambdas/snapshot/tables.ts";
import { vocabularies } from "../../lambdas/snapshot/vocabularies.ts";

const columnsOf = (name: string) => tables.find((table) => table.name === name)?.fields.map((field) => field.name);

describe("the schemas of the tables", () => {
  it("are all published", () => {
    expect(publishedTables.map(({ name }) => `${name}.json`).toSorted()).toEqual(
      readdirSync("schemas/snapshot/tables").toSorted(),
    );
  });

  it.each(publishedTables.map((table) => [table.name, table] as const))(
    "of %s names only columns that exist",
    (_, table) => {
      const columns = table.fields.map((field) => field.name);
      expect(new Set(columns).size).toBe(columns.length);
      for (const key of [table.primaryKey, ...(table.uniqueKeys ?? [])])
        expect(columns).toEqual(expect.arrayContaining([...key]));
      for (const { fields, reference } of table.foreignKeys ?? []) {
        expect(columns).toEqual(expect.arrayContaining([...fields]));
        expect(columnsOf(reference.resource ?? table.name)).toEqual(expect.arrayContaining([...reference.fields]));
        expect(reference.fields).toHaveLength(fields.length);
      }
    },
  );

  it("demand every part of a primary key, since an empty one could not be told apart", () => {
    for (const table of publishedTables)
      for (const field of table.fields)
        if (table.primaryKey.includes(field.name)) expect(field.constraints?.required).toBe(true);
  });

  it("name only vocabularies that exist, and every vocabulary has a use", () => {
    const used = new Set(
      publishedTables.flatMap((table) => table.fields.flatMap((field) => field["x-vocabulary"] ?? [])),
    );
    // What became of a record in the dataset is published as the status of its id.
    expect([...used, "status"].toSorted()).toEqual([...vocabularies.keys()].toSorted());
  });

  it("cannot have a column of a type that nobody reads back", () => {
    const [table] = tables;
    if (!table) throw new Error("there is a first table");
    const field = { name: "x", type: "number", title: "x", description: "x" };
    expect(() => parseTableSchema({ ...table, fields: [field] })).toThrow('no published column has the type "number"');
  });
});

describe("the types made from them", () => {
  it("give a column its type, and null unless it is required", () => {
    const [table] = tables;
    if (!table) throw new Error("there is a first table");
    const [column] = table.fields;
    if (!column) throw new Error("there is a first column");
    const plain = { name: "plain", type: "string", title: "x", description: "x" } as const;
    const fields = [
      plain,
      { ...plain, name: "count", type: "integer", constraints: { required: true } } as const,
      { ...plain, name: "code", "x-vocabulary": "date_precision" } as const,
    ];
    const text = toTableTypes([{ ...table, name: "two_words", fields }], vocabularies);
    expect(text).toContain("export type TwoWordsRow = {\n");
    expect(text).toContain("  readonly plain: string | null;\n  readonly count: number;\n");
    expect(text).toContain('  readonly code: "day" | "month" | "year" | "interval" | "one_of" | null;\n');
    expect(text).toContain("  readonly two_words: TwoWordsRow;\n");
  });

  it("cannot be made for a vocabulary that does not exist", () => {
    const [table] = tables;
    if (!table) throw new Error("there is a first table");
    const fields = [{ name: "x", type: "string", title: "x", description: "x", "x-vocabulary": "stances" } as const];
    expect(() => toTableTypes([{ ...table, fields }], vocabularies)).toThrow("names the vocabulary stances");
  });
});
