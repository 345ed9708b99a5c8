import type { FileProblem } from "../problems/file-problem.ts";
import { admit, WHOLE_DATASET } from "./admit.ts";
import type { Limits } from "./limits.ts";
import { openEntry } from "./open-entry.ts";
import { type ReadResult, toReadResult } from "./read-result.ts";
import { findPathDanger } from "./safe-path.ts";
import { readZipDirectory } from "./zip-directory.ts";
import { layOutEntries, type ZipEntry } from "./zip-entries.ts";

const TOP_FOLDER = "dataset/";
/** Where macOS keeps what only it can read, next to the folder it was asked to zip. */
const MAC_FOLDER = "__MACOSX/";

/**
 * Reads a dataset out of the bytes of a zip, in memory only. Never throws for bad input: whatever is wrong is a
 * problem. All admitted files are inflated once, here, so that their checksums are known before anyone relies on them.
 */
export async function parseZip(bytes: Uint8Array, limits: Limits): Promise<ReadResult> {
  const found = bytes.length;
  if (found > limits.archiveBytes) {
    return refuse([{ code: "archive-too-large", at: WHOLE_DATASET, found, limit: limits.archiveBytes }]);
  }
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = await readZipDirectory(buffer, limits.files);
  if ("tooMany" in directory) {
    return refuse([{ code: "too-many-files", at: WHOLE_DATASET, found: directory.tooMany, limit: limits.files }]);
  }
  if ("fault" in directory) return refuse([{ code: "unreadable-archive", at: WHOLE_DATASET, fault: directory.fault }]);
  const { entries, problems } = layOutEntries(buffer, directory);
  return problems.length > 0 ? refuse(problems) : openAll(buffer, dropTopFolder(entries, limits), limits);
}

function openAll(bytes: Buffer, entries: readonly ZipEntry[], limits: Limits): ReadResult {
  const { admitted, problems: refused } = admit(entries, limits);
  const problems = [...refused];
  const contents = new Map<string, Uint8Array>();
  for (const entry of admitted) {
    const content = openEntry(bytes, entry, limits);
    if (content instanceof Uint8Array) contents.set(entry.path, content);
    else problems.push(content);
  }
  return toReadResult([...contents.keys()], (path) => contents.get(path), problems);
}

function refuse(problems: readonly FileProblem[]): ReadResult {
  return toReadResult([], () => undefined, problems);
}

/** A zip of the folder `dataset` holds the same dataset as a zip of what is in the folder. */
function dropTopFolder(entries: readonly ZipEntry[], limits: Limits): readonly ZipEntry[] {
  const isBelow = ({ path }: ZipEntry) => path.startsWith(TOP_FOLDER);
  // What is refused anyway has no say, so that it does not cause the refusal of all the rest.
  const isRefused = ({ path }: ZipEntry) =>
    path.startsWith(MAC_FOLDER) || findPathDanger(path, limits.pathLength) !== undefined;
  if (!entries.some(isBelow) || !entries.every((entry) => isBelow(entry) || isRefused(entry))) return entries;
  return entries
    .filter(({ path }) => path !== TOP_FOLDER)
    .map((entry) => (isBelow(entry) ? { ...entry, path: entry.path.slice(TOP_FOLDER.length) } : entry));
}
