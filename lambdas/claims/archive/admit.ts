import type { FileProblem } from "../problems/file-problem.ts";
import { type Place, wholeFile } from "../problems/place.ts";
import { type DatasetName, groupCollisions, type Listed, toNames } from "./dataset-name.ts";
import { findNameFault, isCollection } from "./dataset-path.ts";
import type { Limits } from "./limits.ts";
import { findPathDanger, toCollisionKey, toPrintablePath } from "./safe-path.ts";

/** The place of a problem with all files together. */
export const WHOLE_DATASET = wholeFile(".");

/**
 * Decides which of the listed files are read, from names, kinds and sizes alone. One mistake is one problem: a folder
 * that does not belong is reported once and not for each of its files. Nothing is admitted of a listing that is too
 * long or too large.
 */
export function admit<T extends Listed>(
  listed: readonly T[],
  limits: Limits,
): { readonly admitted: readonly T[]; readonly problems: readonly FileProblem[] } {
  if (listed.length > limits.files) {
    const facts = { found: listed.length, limit: limits.files };
    return { admitted: [], problems: [{ code: "too-many-files", at: WHOLE_DATASET, ...facts }] };
  }
  const { safe, problems } = keepSafe(listed, limits);
  const admitted: T[] = [];
  for (const [name, ...others] of groupCollisions(toNames(safe))) {
    // One by one: a hostile listing has more of them than a call may have arguments.
    for (const other of others) problems.push(toCollision(other, name));
    const problem = findNameProblem(name, limits);
    if (problem !== undefined) problems.push(problem);
    // Of a file that is there more than once the first is read, so that references to it are not reported as well.
    const [first] = name.listed;
    if (first !== undefined && (problem === undefined || problem.code === "duplicate-path")) admitted.push(first);
  }
  problems.push(...findMissing(safe, problems));
  const found = admitted.reduce((sum, entry) => sum + entry.size, 0);
  if (found <= limits.totalBytes) return { admitted, problems };
  problems.push({ code: "dataset-too-large", at: WHOLE_DATASET, found, limit: limits.totalBytes });
  return { admitted: [], problems };
}

function keepSafe<T extends Listed>(listed: readonly T[], limits: Limits) {
  const problems: FileProblem[] = [];
  const safe = listed.filter((entry) => {
    const danger = findPathDanger(entry.path, limits.pathLength);
    if (danger === undefined) return true;
    problems.push({ code: "unsafe-path", at: wholeFile(toPrintablePath(entry.path)), danger });
    return false;
  });
  return { safe, problems };
}

function toCollision(name: DatasetName<Listed>, first: DatasetName<Listed>): FileProblem {
  return { code: "colliding-path", at: placeOf(name), other: placeOf(first).file };
}

function findNameProblem(name: DatasetName<Listed>, limits: Limits): FileProblem | undefined {
  if (name.isFolder && isCollection(name.path)) return undefined;
  const fault = findNameFault(name.path);
  const isLitter = fault?.code === "unexpected-path" && fault.litter;
  if (name.isFolder && name.path.includes("/") && !isLitter) return { code: "path-too-deep", at: placeOf(name) };
  if (fault !== undefined) return { at: placeOf(name), ...fault };
  const kind = name.isFolder ? "folder" : name.listed.find((entry) => entry.kind !== "file")?.kind;
  if (kind !== undefined && kind !== "file") return { code: "not-a-regular-file", at: placeOf(name), kind };
  // The name is right, so what is wrong is that it is not the folder of records.
  if (isCollection(name.path)) return { code: "not-a-folder", at: placeOf(name) };
  const found = name.listed.reduce((most, { size }) => Math.max(most, size), 0);
  if (found > limits.fileBytes) return { code: "file-too-large", at: placeOf(name), found, limit: limits.fileBytes };
  // Last, because of such a file the first one is read all the same.
  if (name.listed.length > 1) return { code: "duplicate-path", at: placeOf(name), times: name.listed.length };
  return undefined;
}

/** Finds that there is no dataset here, unless another problem has already said why. */
function findMissing(safe: readonly Listed[], problems: readonly FileProblem[]): FileProblem[] {
  const hasRecords = safe.some(({ path, kind }) => kind !== "folder" && isCollection(path.split("/", 1)[0] ?? ""));
  if (!hasRecords) return problems.length === 0 ? [{ code: "empty-dataset", at: WHOLE_DATASET }] : [];
  const isThere =
    safe.some(({ path }) => toCollisionKey(path.split("/", 1)[0] ?? "") === "dataset.json") ||
    problems.some((problem) => problem.code === "unexpected-path" && problem.nearest === "dataset.json");
  return isThere ? [] : [{ code: "missing-file", at: wholeFile("dataset.json") }];
}

function placeOf(name: DatasetName<Listed>): Place {
  return wholeFile(toPrintablePath(name.isFolder ? `${name.path}/` : name.path));
}
