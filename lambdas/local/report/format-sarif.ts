import { createHash } from "node:crypto";
import type { Location, Log, ReportingDescriptor, Result } from "sarif";
import type { Report, ReportedProblem } from "../../claims/report/report.ts";
import { toSafeJson } from "../../claims/report/safe-json.ts";
import { describeOutcome } from "./describe-outcome.ts";
import { toArtifactLocation } from "./sarif-location.ts";

/** A report as SARIF 2.1.0 (OASIS Standard with Errata 01), for editors and code scanning. */
export function formatSarif(report: Report): string {
  const codes = [...new Set(report.problems.map((problem) => problem.code))].sort();
  const log: Log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "iraq-russia-claims", rules: codes.map(toRule) } },
        invocations: [
          {
            executionSuccessful: true,
            exitCode: report.total === 0 ? 0 : 1,
            toolExecutionNotifications: [...report.notes, describeOutcome(report)].map((text) => ({
              level: "note",
              message: { text: toPlainMessage(text) },
            })),
          },
        ],
        originalUriBaseIds: { SRCROOT: { description: { text: "the folder in which the check was run" } } },
        columnKind: "utf16CodeUnits",
        results: toResults(report.problems, codes),
      },
    ],
  };
  return toSafeJson(log);
}

function toRule(code: string): ReportingDescriptor {
  return {
    id: code,
    shortDescription: { text: toPlainMessage(code.replaceAll("-", " ")) },
    help: { text: "each result says what to do; dataset/README.md describes what a fit record looks like" },
    defaultConfiguration: { level: "error" },
  };
}

function toResults(problems: readonly ReportedProblem[], codes: readonly string[]): Result[] {
  const seen = new Map<string, number>();
  return problems.map((problem) => {
    const fingerprint = toFingerprint(problem);
    const earlier = seen.get(fingerprint) ?? 0;
    seen.set(fingerprint, earlier + 1);
    return {
      ruleId: problem.code,
      ruleIndex: codes.indexOf(problem.code),
      level: "error",
      message: { text: toPlainMessage(`${problem.message}\nfix: ${problem.remedy}`) },
      locations: [toLocation(problem)],
      partialFingerprints: { "problem/v1": `${fingerprint}:${earlier + 1}` },
    };
  });
}

function toLocation({ file, line, column, pointer }: ReportedProblem): Location {
  return {
    physicalLocation: {
      artifactLocation: toArtifactLocation(file),
      region: { startLine: line, startColumn: column },
    },
    ...(pointer === "" ? {} : { logicalLocations: [{ fullyQualifiedName: pointer }] }),
  };
}

/** The same for the same problem after lines were added above it: no line, no column. */
function toFingerprint({ code, file, pointer, message }: ReportedProblem): string {
  return createHash("sha256")
    .update(JSON.stringify([code, file, pointer, message]))
    .digest("hex");
}

/** Text that has no placeholder (SARIF 2.1.0, section 3.11.5) and no embedded link (section 3.11.6) in it. */
function toPlainMessage(text: string): string {
  return text.replace(/[{}]/g, "$&$&").replaceAll("](", "] (");
}
