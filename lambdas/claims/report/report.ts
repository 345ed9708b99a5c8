import { compareTexts } from "../compare-texts.ts";

/** A problem in words, at the place where a person opens it. */
export interface ReportedProblem {
  /** The kind of problem, as in `unknown-entity`. */
  readonly code: string;
  /** The path to open: `dataset/claims/c-7f3k9q.json`, or `bundle.zip!claims/c-7f3k9q.json` inside a zip. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units. */
  readonly column: number;
  /** JSON Pointer (RFC 6901) of the value; "" for the whole file. */
  readonly pointer: string;
  readonly message: string;
  readonly remedy: string;
}

/** How many of each record were looked at, so that "no problems" says something. */
export interface Checked {
  readonly sources: number;
  readonly claims: number;
  readonly entities: number;
  /** Anything else that was counted, named by its plural. */
  readonly [counted: string]: number;
}

/** What a check of a dataset found. Fit to publish where `total` is 0. */
export interface Report {
  readonly dataset: string;
  /** Sorted by file, line, column and code; at most 100. */
  readonly problems: readonly ReportedProblem[];
  /** All problems that were found, the ones not shown included. */
  readonly total: number;
  readonly checked: Checked;
  readonly notes: readonly string[];
}

const mostShown = 100;

/** Sorts what was found by code unit, and keeps the first 100. Any order of finding gives the same report. */
export function toReport(found: Omit<Report, "total">): Report {
  const problems = found.problems.toSorted(compareProblems);
  return { ...found, problems: problems.slice(0, mostShown), total: problems.length };
}

function compareProblems(a: ReportedProblem, b: ReportedProblem): number {
  return (
    compareTexts(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareTexts(a.code, b.code) ||
    compareTexts(a.pointer, b.pointer) ||
    compareTexts(a.message, b.message)
  );
}
