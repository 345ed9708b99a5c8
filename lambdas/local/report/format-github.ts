import type { Report, ReportedProblem } from "../../claims/report/report.ts";
import { describeOutcome } from "./describe-outcome.ts";
import { toVisible } from "./visible-text.ts";

/**
 * A report as annotations of GitHub Actions (workflow commands): one `::error` line for each problem.
 *
 * Text from the dataset cannot forge a command: `toVisible` leaves no line break and neither "::" nor "##[" in it, the rest
 * is escaped as the runner unescapes it. GitHub shows ten annotations of a step; the log has them all.
 */
export function formatGithub(report: Report): string {
  const notes = report.notes.map((note) => `note: ${toVisible(note)}`);
  // The name of a dataset may start with a colon.
  const outcome = `outcome: ${toVisible(describeOutcome(report))}`;
  return [...report.problems.map(toAnnotation), ...notes, outcome].map((line) => `${line}\n`).join("");
}

function toAnnotation(problem: ReportedProblem): string {
  const properties = {
    file: problem.file,
    line: String(problem.line),
    col: String(problem.column),
    title: problem.code,
  };
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(toVisible(value))}`);
  const lines = [problem.message, `fix: ${problem.remedy}`, ...(problem.pointer ? [`at ${problem.pointer}`] : [])];
  return `::error ${listed.join(",")}::${escapeData(lines.map(toVisible).join("\n"))}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
