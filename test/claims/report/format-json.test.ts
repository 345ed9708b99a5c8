import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatJson } from "../../../lambdas/claims/report/format-json.ts";
import { aProblem, aReport, hostileReport } from "./any-report.ts";

const schema: unknown = JSON.parse(
  readFileSync(new URL("../../../schemas/snapshot/report.schema.json", import.meta.url), "utf8"),
);
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema as object);

describe("formatJson", () => {
  it("writes the same keys in the same order for every report", () => {
    expect(formatJson(aReport([aProblem()], { notes: ["one"] }))).toBe(`{
  "dataset": "dataset",
  "fit": false,
  "total": 1,
  "checked": {
    "sources": 1,
    "claims": 30,
    "entities": 21
  },
  "notes": [
    "one"
  ],
  "problems": [
    {
      "code": "unknown-entity",
      "file": "dataset/claims/c-000001.json",
      "line": 3,
      "column": 13,
      "pointer": "/entities/0/entity",
      "message": "no entity \\"rusia\\"",
      "remedy": "did you mean \\"russia\\"?"
    }
  ]
}
`);
  });

  it("is fit exactly when there is no problem", () => {
    expect(JSON.parse(formatJson(aReport([])))).toMatchObject({ fit: true, total: 0, problems: [] });
    const many = Array.from({ length: 101 }, () => aProblem());
    expect(JSON.parse(formatJson(aReport(many)))).toMatchObject({ fit: false, total: 101 });
  });

  it("is valid against its schema, whatever the dataset holds", () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        expect(validate(JSON.parse(formatJson(report))), JSON.stringify(validate.errors)).toBe(true);
      }),
    );
  });

  it.each([
    ["a place before the first line", { line: 0 }],
    ["a pointer that is none", { pointer: "entities" }],
    ["a code in words", { code: "Unknown entity" }],
  ])("has a schema that refuses %s", (_, change) => {
    expect(validate(JSON.parse(formatJson(aReport([aProblem(change)]))))).toBe(false);
  });

  it("means exactly what was found and holds nothing that a terminal or a log would obey", () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const text = formatJson(report);
        const { fit: _, ...rest } = JSON.parse(text);
        expect(rest).toEqual(report);
        expect(text).toMatch(/^(\n|[^\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}])*$/u);
        expect(text).not.toContain("##[");
      }),
      { numRuns: 300 },
    );
  });
});
