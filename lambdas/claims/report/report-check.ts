import { explain, type Problem } from "../problem.ts";
import { parseFile } from "../record.ts";
import { type Checked, type Report, type ReportedProblem, toReport } from "./report.ts";

/** A check that was made: of what, and what it found. */
export interface Check {
  /** The folder or zip, as whoever reads the report knows it. */
  readonly dataset: string;
  readonly problems: readonly Problem[];
  /** The paths of the files that were looked at, within the dataset. */
  readonly checked: readonly string[];
  readonly notes?: readonly string[];
  /** What a reader opens for a file of the dataset. */
  toName(file: string): string;
}

/** Words what a check found, for people and programs. */
export function reportCheck({ dataset, problems, checked, notes = [], toName }: Check): Report {
  return toReport({
    dataset,
    problems: problems.map((problem) => toReported(problem, toName)),
    checked: countRecords(checked),
    notes,
  });
}

/** What a reader opens for a file inside a zip, as other programs write it too. */
export function nameInZip(zip: string): (file: string) => string {
  return (file) => (file === "." ? zip : `${zip}!${file}`);
}

function toReported(problem: Problem, toName: (file: string) => string): ReportedProblem {
  const { file, line, column, pointer } = problem.at;
  return { code: problem.code, file: toName(file), line, column, pointer, ...explain(problem) };
}

function countRecords(paths: readonly string[]): Checked {
  const kinds = paths.map((path) => parseFile(path)?.kind);
  const count = (kind: string) => kinds.filter((found) => found === kind).length;
  const codings = count("coding");
  return {
    sources: count("source"),
    claims: count("claim"),
    entities: count("entity"),
    ...(codings > 0 && { codings }),
  };
}
