import { existsSync, readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Report } from "../../../lambdas/claims/report/report.ts";
import { formatSarif } from "../../../lambdas/local/report/format-sarif.ts";
import { aProblem, aReport, hostileReport } from "../../claims/report/any-report.ts";

/** The OASIS schema may be copied only whole and with its notice, so it is not in this project: name a copy to check against. */
const SCHEMA = process.env.SARIF_SCHEMA ?? "../shared/corpora/sarif-2.1.0/sarif-schema-2.1.0.json";

function compileSchema(): ValidateFunction {
  const { $schema: _, id, ...schema } = JSON.parse(readFileSync(SCHEMA, "utf8"));
  // The schema is of draft 4; in what it uses, draft 4 and 7 differ in the name of "id" only. RFC 3986, appendix B and section 2.
  const formats = { uri: isUri, "uri-reference": isReference, "date-time": true } as const;
  return new Ajv({ strict: false, allErrors: true, formats }).compile({ ...schema, $id: id });
}

function isReference(text: string): boolean {
  return /^([\w.~:/?#[\]@!$&'()*+,;=-]|%[0-9A-F]{2})*$/.test(text) && !/^[^/?#]*:/.test(text.replace(/^file:/, ""));
}

function isUri(text: string): boolean {
  return URL.canParse(text);
}

// biome-ignore lint/suspicious/noExplicitAny: the compiler checks what is written against the types of SARIF
function read(report: Report): any {
  return JSON.parse(formatSarif(report)).runs[0];
}

function uriOf(file: string): unknown {
  return read(aReport([aProblem({ file })])).results[0].locations[0].physicalLocation.artifactLocation;
}

describe("formatSarif", () => {
  it.skipIf(!existsSync(SCHEMA))("is valid against the OASIS schema, whatever the dataset holds", () => {
    const validate = compileSchema();
    const check = (report: Report): void => {
      expect(validate(JSON.parse(formatSarif(report))), JSON.stringify(validate.errors)).toBe(true);
    };
    check(aReport([]));
    fc.assert(fc.property(hostileReport, check), { numRuns: 200 });
  });

  it("points only to addresses that are well formed, whatever a file is called", () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        for (const { locations } of read(report).results)
          expect(locations[0].physicalLocation.artifactLocation.uri).toSatisfy(isReference);
      }),
    );
  });

  it("says where, what and what to do", () => {
    const { partialFingerprints: _, ...result } = read(aReport([aProblem()])).results[0];
    expect(result).toEqual({
      ruleId: "unknown-entity",
      ruleIndex: 0,
      level: "error",
      message: { text: 'no entity "rusia"\nfix: did you mean "russia"?' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "dataset/claims/c-000001.json", uriBaseId: "SRCROOT" },
            region: { startLine: 3, startColumn: 13 },
          },
          logicalLocations: [{ fullyQualifiedName: "/entities/0/entity" }],
        },
      ],
    });
    expect(read(aReport([])).columnKind).toBe("utf16CodeUnits");
  });

  it("has one rule for each code, and every result points at its own", () => {
    const run = read(aReport(["b", "a", "b", "c"].map((code) => aProblem({ code }))));
    const rules: readonly { readonly id: string }[] = run.tool.driver.rules;
    expect(rules.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    for (const { ruleId, ruleIndex } of run.results) expect(rules[ruleIndex]?.id).toBe(ruleId);
  });

  it.each([
    ["a b/é%#?.json", { uri: "a%20b/%C3%A9%25%23%3F.json", uriBaseId: "SRCROOT" }],
    ["in.zip!claims/c.json", { uri: "in.zip!claims/c.json", uriBaseId: "SRCROOT" }],
    ["c:d.json", { uri: "c%3Ad.json", uriBaseId: "SRCROOT" }],
    ["/tmp/a b/c.json", { uri: "file:///tmp/a%20b/c.json" }],
    ["half\uD83D.json", { uri: "half%EF%BF%BD.json", uriBaseId: "SRCROOT" }],
  ])("encodes the path %j", (file, location) => {
    expect(uriOf(file)).toEqual(location);
  });

  it("gives a problem the same fingerprint after lines were added above it", () => {
    const prints = (line: number): unknown => read(aReport([aProblem({ line })])).results[0].partialFingerprints;
    expect(prints(9)).toEqual(prints(3));
    expect(prints(3)).toEqual({
      "problem/v1": "79c34561cbaec413bbaed83e5793ffe0b9c0b3a6806d9e6407e0c866ddce5c37:1",
    });
  });

  it("tells two problems of the same words in one place apart", () => {
    const run = read(aReport([aProblem(), aProblem(), aProblem({ message: "another" })]));
    const prints = run.results.map((result: { partialFingerprints: object }) =>
      JSON.stringify(result.partialFingerprints),
    );
    expect(new Set(prints).size).toBe(3);
  });

  it("makes no placeholder and no link out of words from a dataset", () => {
    const [result] = read(aReport([aProblem({ message: "{0} [x](https://example.org)" })])).results;
    expect(result.message.text).toBe('{{0}} [x] (https://example.org)\nfix: did you mean "russia"?');
  });

  it("says how many problems are not among the results", () => {
    const run = read(aReport(Array.from({ length: 101 }, () => aProblem())));
    expect(run.invocations[0].exitCode).toBe(1);
    expect(run.invocations[0].toolExecutionNotifications.at(-1).message.text).toBe("100 of 101 problems shown");
  });
});
