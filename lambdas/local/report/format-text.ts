import type { Report, ReportedProblem } from "../../claims/report/report.ts";
import { formatFrame, toLines } from "./code-frame.ts";
import { describeNextStep, describeOutcome } from "./describe-outcome.ts";
import { type Paint, toPaint } from "./paint.ts";
import { toVisible, widthOf } from "./visible-text.ts";
import { wrapText } from "./wrap-text.ts";

/** How a report is shown to a person. */
export interface TextOptions {
  readonly colour: boolean;
  /** Columns of the terminal; below 24 as 24. */
  readonly width: number;
  /** The text of a file by its name in the report, or `undefined` where there is none to show. */
  readText(file: string): string | undefined;
}

/** A report for people: grouped by file, each problem with the lines around it, ending with what to do next. */
export function formatText(report: Report, options: TextOptions): string {
  const paint = toPaint(options.colour);
  const width = Math.max(options.width, 24);
  const groups = Map.groupBy(report.problems, (problem) => problem.file);
  const blocks = Array.from(groups, ([file, problems]) => {
    const lines = toLines(options.readText(file) ?? "");
    const shown = problems.map((problem) => formatProblem(problem, lines, width, paint).join("\n"));
    return [paint("underline", toVisible(file)), ...shown].join("\n\n");
  });
  return `${[...blocks, formatEnd(report, width, paint)].join("\n\n")}\n`;
}

function formatProblem(problem: ReportedProblem, lines: readonly string[], width: number, paint: Paint): string[] {
  const place = `${problem.line}:${problem.column}`;
  const remedy = wrapText(`fix: ${toVisible(problem.remedy)}`, width - 2, "fix: ".length);
  // A problem with the file as a whole has no line to look at.
  const frame = problem.pointer === "" && place === "1:1" ? [] : formatFrame(lines, problem, width - 2, paint);
  return [
    ...formatHead(place, problem, width - 2, paint),
    ...wrapText(toVisible(problem.message), width - 2),
    ...remedy.map((line, index) => (index === 0 ? line.replace("fix:", paint("green", "fix:")) : line)),
    ...(frame.length > 0 ? ["", ...frame] : []),
  ].map((line) => (line === "" ? "" : `  ${line}`));
}

function formatHead(place: string, { code, pointer }: ReportedProblem, width: number, paint: Paint): string[] {
  const head = `${paint("bold", place)} ${paint("red", toVisible(code))}`;
  if (pointer === "") return [head];
  const where = `at ${toVisible(pointer)}`;
  const fits = widthOf(`${place} ${code} ${where}`) <= width;
  return fits ? [`${head} ${paint("dim", where)}`] : [head, paint("dim", where)];
}

function formatEnd(report: Report, width: number, paint: Paint): string {
  const notes = report.notes.flatMap((note) => wrapText(toVisible(`note: ${note}`), width, "note: ".length));
  const outcome = wrapText(toVisible(describeOutcome(report)), width);
  const styled = outcome.map((line) => paint(report.total === 0 ? "green" : "red", line));
  return [...notes, ...styled, ...wrapText(describeNextStep(report), width)].join("\n");
}
