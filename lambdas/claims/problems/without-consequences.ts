import type { Problem } from "../problem.ts";
import type { FileProblem } from "./file-problem.ts";

/**
 * The problems of a dataset without those that only follow from a file that was refused: one mistake, one message.
 *
 * What names a refused file is right to name it, and nobody knows what the file itself would have named.
 */
export function withoutConsequences(problems: readonly Problem[], refused: readonly FileProblem[]): readonly Problem[] {
  const names = new Set(refused.flatMap(namesOf));
  const hidesRecords = [...names].some((name) => /^(claims|entities|sources)(\/|$)|\/$/.test(name));
  const isRefused = (file: string) => [file, file.split("/", 1)[0] ?? ""].some((name) => names.has(name));
  return problems.filter((problem) => {
    if (problem.code === "unattested-claim" || problem.code === "unused-entity") return !hidesRecords;
    if (
      problem.code === "unknown-reference" ||
      problem.code === "unknown-attestation" ||
      problem.code === "lone-coding"
    )
      return !isRefused(problem.file);
    return problem.code !== "lost-id" || !isRefused(problem.at.file);
  });
}

/** The name of a file or folder that was refused, and the one that was meant. */
function namesOf(problem: FileProblem): readonly string[] {
  const meant = problem.code === "unexpected-path" ? problem.nearest : undefined;
  const isLitter = problem.code === "unexpected-path" && problem.litter;
  const names = isLitter ? [] : [problem.at.file, ...(meant === undefined ? [] : [meant])];
  return names.flatMap((name) => (name.endsWith("/") ? [name, name.slice(0, -1)] : [name]));
}
