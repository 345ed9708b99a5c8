import { formatJson } from "../../claims/report/format-json.ts";
import type { Report } from "../../claims/report/report.ts";
import { formatGithub } from "./format-github.ts";
import { formatSarif } from "./format-sarif.ts";
import { formatText } from "./format-text.ts";
import { wantsColour } from "./paint.ts";

/** The formats that `--format` takes. */
export const reportFormats = ["text", "json", "sarif", "github"] as const;

/** One of `reportFormats`. */
export type ReportFormat = (typeof reportFormats)[number];

/** Where a report goes, and what is known about who reads it. */
export interface ReportStreams {
  readonly stdout: { readonly isTTY?: boolean; readonly columns?: number; write(text: string): unknown };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The text of a file by its name in the report, or `undefined` where there is none to show. */
  readText(file: string): string | undefined;
}

/**
 * Writes a report to standard output and returns the exit code: 0 for a fit dataset, 1 for problems.
 *
 * Set it as `process.exitCode`: `process.exit` would cut off what a pipe has not taken yet.
 */
export function printReport(report: Report, format: ReportFormat, streams: ReportStreams): 0 | 1 {
  streams.stdout.write(formatReport(report, format, streams));
  return report.total === 0 ? 0 : 1;
}

function formatReport(report: Report, format: ReportFormat, { stdout, env, readText }: ReportStreams): string {
  switch (format) {
    case "text":
      // Some pseudo-terminals say that they have no columns at all.
      return formatText(report, { colour: wantsColour(stdout, env), width: stdout.columns || 80, readText });
    case "json":
      return formatJson(report);
    case "sarif":
      return formatSarif(report);
    case "github":
      return formatGithub(report);
  }
}
