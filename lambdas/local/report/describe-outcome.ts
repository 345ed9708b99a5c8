import type { Report } from "../../claims/report/report.ts";

/** One line for the end of a report: what was found, or what was looked at and is fit. */
export function describeOutcome(report: Report): string {
  if (report.total === 0) return `${report.dataset} is fit to publish: ${describeChecked(report)} checked`;
  if (report.total > report.problems.length)
    return `${report.problems.length} of ${describeCount(report.total, "problems")} shown`;
  const files = new Set(report.problems.map((problem) => problem.file)).size;
  return `${describeCount(report.total, "problems")} in ${describeCount(files, "files")}`;
}

/** What to do next, as a command to type. */
export function describeNextStep(report: Report): string {
  if (report.total === 0) return "next: npm run snapshot";
  return report.problems.some((problem) => problem.code === "not-canonical")
    ? "next: npm run fix, correct what it leaves, then npm run validate"
    : "next: correct what is listed, then npm run validate";
}

function describeChecked({ checked: { sources, claims, entities, ...others } }: Report): string {
  const counts = Object.entries({ sources, claims, entities, ...others });
  const parts = counts.map(([plural, count]) => describeCount(count, plural));
  return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

function describeCount(count: number, plural: string): string {
  return `${count} ${count === 1 ? plural.replace(/ies$/, "y").replace(/s$/, "") : plural}`;
}
