import fc from "fast-check";
import { type Report, type ReportedProblem, toReport } from "../../../lambdas/claims/report/report.ts";

/** Text of the worst kind: any UTF-16 code units, halves of characters included, and what terminals and logs obey. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 8 }),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom("::", ":", "##", "[", "##[error]", "::error::", "::stop-commands::x\n", "%0A", "%", ",", "="),
      fc.constantFrom(
        "\u001B[2J",
        "\u009B2J",
        "\u001B]0;t\u0007",
        "\r\n",
        "\n",
        "\r",
        "\u2028",
        "\t",
        "\u202E",
        "\u2066",
      ),
      fc.constantFrom("\u200B", "e\u0301", "漢字", "😀", "👨‍👩‍👧", "🇮🇶", "한", "[a](b)", "{0}", "../", "a b", "\uD83D"),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

/** A problem whose every text is hostile, but for the code, which is always ours. */
export const hostileProblem: fc.Arbitrary<ReportedProblem> = fc.record({
  code: fc.constantFrom("unknown-entity", "not-canonical", "duplicate-key"),
  file: hostileText.map((text) => `d${text}`),
  line: fc.integer({ min: 1, max: 6 }),
  column: fc.integer({ min: 1, max: 60 }),
  pointer: fc.oneof(
    fc.constant(""),
    hostileText.map((text) => `/${text.replaceAll("~", "~0")}`),
  ),
  message: hostileText,
  remedy: hostileText,
});

/** A report of up to five hostile problems. */
export const hostileReport: fc.Arbitrary<Report> = fc
  .record({
    dataset: hostileText,
    problems: fc.array(hostileProblem, { maxLength: 5 }),
    checked: fc.constant({ sources: 1, claims: 2, entities: 3 }),
    notes: fc.array(hostileText, { maxLength: 2 }),
  })
  .map(toReport);

/** A problem to change in one respect. */
export function aProblem(change: Partial<ReportedProblem> = {}): ReportedProblem {
  const place = { file: "dataset/claims/c-000001.json", line: 3, column: 13, pointer: "/entities/0/entity" };
  const words = { message: 'no entity "rusia"', remedy: 'did you mean "russia"?' };
  return { code: "unknown-entity", ...place, ...words, ...change };
}

/** A report of these problems. */
export function aReport(problems: readonly ReportedProblem[], change: Partial<Report> = {}): Report {
  return {
    ...toReport({ dataset: "dataset", problems, checked: { sources: 1, claims: 30, entities: 21 }, notes: [] }),
    ...change,
  };
}
