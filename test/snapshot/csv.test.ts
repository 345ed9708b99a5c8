import { describe, expect, it } from "vitest";
import { toCsv } from "../../lambdas/snapshot/csv.ts";
import { toJsonTable } from "../../lambdas/snapshot/json-table.ts";
import type { Row } from "../../lambdas/snapshot/order.ts";
import type { TableSchema } from "../../lambdas/snapshot/table-schema.ts";

const column = { title: "x", description: "x" };
const table: TableSchema = {
  $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
  name: "tides",
  title: "Tides",
  description: "A table of three columns.",
  fields: [
    { ...column, name: "text", type: "string" },
    { ...column, name: "count", type: "integer" },
    { ...column, name: "high", type: "boolean" },
  ],
  missingValues: [""],
  primaryKey: ["text"],
};

const csv = (...rows: Row[]) => [...toCsv(table, rows)].join("");
const json = (...rows: Row[]) => [...toJsonTable(table, rows)].join("");

describe("a CSV table", () => {
  it("has a header, columns in the order of the schema, line feeds and no byte order mark", () => {
    expect(csv({ high: true, count: 0, text: "ebb" })).toBe("text,count,high\nebb,0,true\n");
  });

  it("has a header where it has no rows", () => {
    expect(csv()).toBe("text,count,high\n");
  });

  it("leaves a cell empty for null, and only for null", () => {
    expect(csv({ text: null, count: 0, high: false })).toBe("text,count,high\n,0,false\n");
  });

  it.each([
    ["a comma", "a,b", '"a,b"'],
    ["a quote", 'a "b"', '"a ""b"""'],
    ["a line feed", "a\nb", '"a\nb"'],
    ["a carriage return", "a\rb", '"a\rb"'],
    ["nothing of these", " a;b\t'c' ", " a;b\t'c' "],
  ])("quotes a text with %s as RFC 4180 asks", (_, text, cell) => {
    expect(csv({ text, count: 1, high: true })).toBe(`text,count,high\n${cell},1,true\n`);
  });
});

describe("a JSON table", () => {
  it("has one row per line, keys in the order of the schema, and null for no value", () => {
    expect(json({ high: true, count: 0, text: "ebb" }, { text: null, count: null, high: false })).toBe(
      '[\n{"text":"ebb","count":0,"high":true},\n{"text":null,"count":null,"high":false}\n]\n',
    );
  });

  it("is an array where it has no rows", () => {
    expect(json()).toBe("[\n]\n");
  });

  it("keeps a text on its line", () => {
    expect(json({ text: "a\nb", count: 1, high: true })).toBe('[\n{"text":"a\\nb","count":1,"high":true}\n]\n');
  });
});
