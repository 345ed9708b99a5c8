import type { Explanation, Place } from "./place.ts";

/** A reason that a record is not of the form that its JSON Schema describes. */
export type SchemaProblem =
  | {
      readonly code: "unknown-key";
      readonly at: Place;
      readonly key: string;
      readonly nearest: string | undefined;
      readonly allowed: readonly string[];
    }
  | { readonly code: "misplaced-key"; readonly at: Place; readonly key: string; readonly instead: string | undefined }
  | { readonly code: "missing-key"; readonly at: Place; readonly key: string }
  | { readonly code: "wrong-type"; readonly at: Place; readonly expected: string; readonly found: string }
  | { readonly code: "wrong-value"; readonly at: Place; readonly expected: string; readonly found: string }
  | {
      readonly code: "unknown-code";
      readonly at: Place;
      readonly found: string;
      readonly nearest: string | undefined;
      readonly allowed: readonly string[];
    }
  | { readonly code: "malformed"; readonly at: Place; readonly found: string; readonly form: string }
  | { readonly code: "too-long"; readonly at: Place; readonly limit: number; readonly length: number }
  | { readonly code: "out-of-range"; readonly at: Place; readonly found: string; readonly bound: string }
  | { readonly code: "wrong-count"; readonly at: Place; readonly found: number; readonly bound: string }
  | { readonly code: "repeated-item"; readonly at: Place; readonly first: string };

/** What is wrong with the form of a record and what to do about it. */
export function explainSchema(problem: SchemaProblem): Explanation {
  switch (problem.code) {
    case "unknown-key":
      return {
        message: `there is no key "${problem.key}" here`,
        remedy: problem.nearest
          ? `did you mean "${problem.nearest}"?`
          : `take it out, or use one of: ${problem.allowed.join(", ")}`,
      };
    case "misplaced-key":
      return {
        message: `key "${problem.key}" does not go with the kind of speaker`,
        remedy: problem.instead ? `give "${problem.instead}" instead` : "take it out",
      };
    case "missing-key":
      return { message: `key "${problem.key}" is missing`, remedy: `add "${problem.key}"` };
    case "wrong-type":
      return { message: `here stands ${problem.found}`, remedy: `write ${problem.expected}` };
    case "wrong-value":
      return { message: `here stands ${problem.found}`, remedy: `write ${problem.expected}` };
    case "unknown-code":
      return {
        message: `${problem.found} is not one of the codes`,
        remedy: problem.nearest ? `did you mean "${problem.nearest}"?` : `use one of: ${problem.allowed.join(", ")}`,
      };
    case "malformed":
      return { message: `${problem.found} is not of the expected form`, remedy: `expected: ${problem.form}` };
    case "too-long":
      return {
        message: `the text has ${problem.length} characters, and ${problem.limit} are allowed`,
        remedy: "shorten it; what does not fit belongs into a note or a claim of its own",
      };
    case "out-of-range":
      return { message: `${problem.found} is out of range`, remedy: `write a number ${problem.bound}` };
    case "wrong-count":
      return { message: `the list has ${problem.found} items`, remedy: `it needs ${problem.bound}` };
    case "repeated-item":
      return { message: `this item is already in the list, at ${problem.first}`, remedy: "keep one of the two" };
  }
}
