import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ReportedProblem, toReport } from "../../../lambdas/claims/report/report.ts";
import { aProblem, hostileProblem } from "./any-report.ts";

const found = { dataset: "dataset", checked: { sources: 0, claims: 0, entities: 0 }, notes: [] };

function order(problems: readonly ReportedProblem[]): readonly string[] {
  return toReport({ ...found, problems }).problems.map(
    ({ file, line, column, code }) => `${file}:${line}:${column} ${code}`,
  );
}

describe("toReport", () => {
  it("sorts by file, then line, then column, then code, numbers as numbers", () => {
    const problems = [
      aProblem({ file: "b", line: 1, column: 1, code: "a" }),
      aProblem({ file: "a", line: 10, column: 1, code: "a" }),
      aProblem({ file: "a", line: 9, column: 11, code: "a" }),
      aProblem({ file: "a", line: 9, column: 2, code: "b" }),
      aProblem({ file: "a", line: 9, column: 2, code: "a" }),
    ];
    expect(order(problems)).toEqual(["a:9:2 a", "a:9:2 b", "a:9:11 a", "a:10:1 a", "b:1:1 a"]);
  });

  it("sorts file names by code unit and not by anybody's alphabet", () => {
    const files = ["é", "z", "Z", "\uFF5E", "😀", "a-b", "aB"];
    expect(order(files.map((file) => aProblem({ file }))).map((line) => line.split(":")[0])).toEqual([
      "Z",
      "a-b",
      "aB",
      "z",
      "é",
      "😀",
      "\uFF5E",
    ]);
  });

  it("shows the same problems in whatever order they were found", () => {
    fc.assert(
      fc.property(fc.array(hostileProblem, { maxLength: 20 }), (problems) => {
        const reversed = toReport({ ...found, problems: problems.toReversed() });
        expect(toReport({ ...found, problems }).problems.map((p) => ({ ...p, remedy: "" }))).toEqual(
          reversed.problems.map((p) => ({ ...p, remedy: "" })),
        );
      }),
    );
  });

  it("tells problems of one code in one place apart by pointer, then by message", () => {
    const [a, b, c] = [
      aProblem({ pointer: "/a", message: "z" }),
      aProblem({ pointer: "/b", message: "x" }),
      aProblem({ pointer: "/b", message: "y" }),
    ];
    expect(toReport({ ...found, problems: [c, b, a] }).problems).toEqual([a, b, c]);
  });

  it("keeps the first hundred of the sorted problems and counts them all", () => {
    const problems = Array.from({ length: 1234 }, (_, index) => aProblem({ line: 1234 - index }));
    const report = toReport({ ...found, problems });
    expect(report.total).toBe(1234);
    expect(report.problems.map(({ line }) => line)).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
  });

  it("leaves the list it was given as it is", () => {
    const problems = Object.freeze([aProblem({ line: 2 }), aProblem({ line: 1 })]);
    toReport({ ...found, problems });
    expect(problems.map(({ line }) => line)).toEqual([2, 1]);
  });
});
