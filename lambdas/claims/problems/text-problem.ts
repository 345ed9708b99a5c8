import type { Explanation, Place } from "./place.ts";

/** A reason that the bytes of a file cannot be taken for what their writer meant. */
export type TextProblem =
  | { readonly code: "invalid-utf8"; readonly at: Place; readonly offset: number }
  | { readonly code: "byte-order-mark"; readonly at: Place }
  | { readonly code: "empty-file"; readonly at: Place }
  | { readonly code: "too-deep"; readonly at: Place; readonly limit: number }
  | { readonly code: "not-json"; readonly at: Place; readonly reason: string }
  | { readonly code: "duplicate-key"; readonly at: Place; readonly key: string; readonly first: Place }
  | { readonly code: "forbidden-key"; readonly at: Place; readonly key: string }
  | { readonly code: "lossy-number"; readonly at: Place; readonly literal: string; readonly becomes: string }
  | { readonly code: "lone-surrogate"; readonly at: Place }
  | { readonly code: "not-canonical"; readonly at: Place; readonly found: string; readonly expected: string };

/** What is wrong with the text of a file and what to do about it. */
export function explainText(problem: TextProblem): Explanation {
  switch (problem.code) {
    case "invalid-utf8":
      return {
        message: `byte ${problem.offset} is not UTF-8`,
        remedy: "save the file as UTF-8; a file in another encoding or a damaged one has to be typed again",
      };
    case "byte-order-mark":
      return { message: "the file starts with a byte order mark", remedy: "save it as UTF-8 without one" };
    case "empty-file":
      return { message: "the file is empty", remedy: "write the record, or delete the file if it was never released" };
    case "too-deep":
      return {
        message: `values are nested deeper than ${problem.limit} levels`,
        remedy: "no record nests so deep; look for brackets that were pasted by mistake",
      };
    case "not-json":
      return { message: `this is not JSON: ${problem.reason}`, remedy: "mend it here; what comes before can be read" };
    case "duplicate-key":
      return {
        message: `key "${problem.key}" is already set on line ${problem.first.line}`,
        remedy: "keep one of the two; a reader would silently take the last",
      };
    case "forbidden-key":
      return {
        message: `key "${problem.key}" is not allowed anywhere`,
        remedy: "take it out; programs treat this name as their own",
      };
    case "lossy-number":
      return {
        message: `number ${problem.literal} would be read as ${problem.becomes}`,
        remedy: Number.isFinite(Number(problem.becomes))
          ? `write ${problem.becomes}, or a number of at most 15 digits`
          : "write a number of at most 15 digits",
      };
    case "lone-surrogate":
      return {
        message: "the text holds half of a character: an escape \\ud800 to \\udfff without its other half",
        remedy: "write the character itself, or take the escape out",
      };
    case "not-canonical":
      return {
        message: `the file is not in canonical form: here stands ${problem.found} where ${problem.expected} is expected`,
        remedy: 'run "npm run fix", which changes the form and nothing else',
      };
  }
}
