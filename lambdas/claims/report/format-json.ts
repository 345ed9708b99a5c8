import type { Report, ReportedProblem } from "./report.ts";
import { toSafeJson } from "./safe-json.ts";

/** A report for programs, as `schemas/snapshot/report.schema.json` describes it. Keys come in the order written here. */
export function formatJson(report: Report): string {
  const { sources, claims, entities, ...others } = report.checked;
  return toSafeJson({
    dataset: report.dataset,
    fit: report.total === 0,
    total: report.total,
    checked: { sources, claims, entities, ...others },
    notes: report.notes,
    problems: report.problems.map(toJsonProblem),
  });
}

function toJsonProblem({ code, file, line, column, pointer, message, remedy }: ReportedProblem): ReportedProblem {
  return { code, file, line, column, pointer, message, remedy };
}
