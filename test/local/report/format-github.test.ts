import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatGithub } from "../../../lambdas/local/report/format-github.ts";
import { toVisible } from "../../../lambdas/local/report/visible-text.ts";
import { aProblem, aReport, hostileReport } from "../../claims/report/any-report.ts";

/** An annotation as a runner reads it off a line: properties up to the first "::", each unescaped, the percent sign last. */
function readAnnotation(line: string): { readonly properties: Record<string, string>; readonly message: string } {
  const end = line.indexOf("::", 2);
  const pairs = line.slice("::error ".length, end).split(",");
  const properties: Record<string, string> = Object.fromEntries(
    pairs.map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]),
  );
  const unescapeProperty = (text: string): string =>
    text
      .replaceAll("%0D", "\r")
      .replaceAll("%0A", "\n")
      .replaceAll("%3A", ":")
      .replaceAll("%2C", ",")
      .replaceAll("%25", "%");
  const unescapeData = (text: string): string =>
    text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
  return {
    properties: Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, unescapeProperty(value)])),
    message: unescapeData(line.slice(end + 2)),
  };
}

describe("formatGithub", () => {
  it("writes one annotation for each problem, and the outcome last", () => {
    const report = aReport([aProblem(), aProblem({ line: 1, column: 1, pointer: "" })], { notes: ["all were read"] });
    expect(formatGithub(report)).toBe(
      [
        '::error file=dataset/claims/c-000001.json,line=1,col=1,title=unknown-entity::no entity "rusia"%0Afix: did you mean "russia"?',
        '::error file=dataset/claims/c-000001.json,line=3,col=13,title=unknown-entity::no entity "rusia"%0Afix: did you mean "russia"?%0Aat /entities/0/entity',
        "note: all were read",
        "outcome: 2 problems in 1 file",
        "",
      ].join("\n"),
    );
  });

  it("escapes what ends a property or a line", () => {
    const report = aReport([aProblem({ file: "d/50%, a:b.json", message: "100%0A", remedy: "x\r\ny", pointer: "" })]);
    expect(formatGithub(report).split("\n")[0]).toBe(
      "::error file=d/50%25%2C a%3Ab.json,line=3,col=13,title=unknown-entity::100%250A%0Afix: x<U+000D><U+000A>y",
    );
  });

  it("prints the problems that GitHub has no room for as well", () => {
    const report = aReport(Array.from({ length: 150 }, () => aProblem()));
    expect(formatGithub(report).match(/^::error /gm)).toHaveLength(100);
    expect(formatGithub(report)).toMatch(/\noutcome: 100 of 150 problems shown\n$/);
  });

  it("starts a line with a command exactly once for each problem, whatever the dataset holds", () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const text = formatGithub(report);
        // A runner reads text by .NET's rules, which also end a line at CR and trim every Unicode space.
        const commands = text.split(/[\n\r\u0085\u2028\u2029]/).filter((line) => line.trimStart().startsWith("::"));
        expect(commands).toHaveLength(report.problems.length);
        for (const line of commands) expect(line).toMatch(/^::error file=/);
        expect(text).not.toContain("##[");
        expect(text.replaceAll("\n", "")).not.toMatch(/[\p{C}\p{Default_Ignorable_Code_Point}]/u);
      }),
      { numRuns: 1000 },
    );
  });

  it("is read by a runner as the place and the words of the problem", () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const lines = formatGithub(report).split("\n");
        for (const [index, problem] of report.problems.entries()) {
          const { properties, message } = readAnnotation(lines[index] ?? "");
          expect(properties).toEqual({
            file: toVisible(problem.file),
            line: String(problem.line),
            col: String(problem.column),
            title: problem.code,
          });
          expect(message.split("\n").slice(0, 2)).toEqual([
            toVisible(problem.message),
            `fix: ${toVisible(problem.remedy)}`,
          ]);
        }
      }),
      { numRuns: 300 },
    );
  });
});
