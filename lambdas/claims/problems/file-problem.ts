import type { Contradiction } from "../archive/locate-entry.ts";
import type { PathDanger } from "../archive/safe-path.ts";
import type { Explanation, Place } from "./place.ts";

/** What can be wrong with a zip as a whole, so that nothing in it is opened. */
export type ArchiveFault = "no-end" | "broken-list" | "wrong-totals" | "unlisted-bytes" | "several-disks" | "sealed";

/** A reason that a file, or all of them, cannot be read as part of a dataset. Sizes in bytes. */
export type FileProblem =
  | {
      readonly code: "unexpected-path";
      readonly at: Place;
      readonly litter: boolean;
      readonly form: string;
      readonly nearest?: string;
    }
  | { readonly code: "forbidden-id"; readonly at: Place; readonly id: string; readonly reserved: "language" | "device" }
  | { readonly code: "unsafe-path"; readonly at: Place; readonly danger: PathDanger }
  | { readonly code: "path-too-deep"; readonly at: Place }
  | { readonly code: "duplicate-path"; readonly at: Place; readonly times: number }
  | { readonly code: "colliding-path"; readonly at: Place; readonly other: string }
  | { readonly code: "not-a-regular-file"; readonly at: Place; readonly kind: "folder" | "symbolic-link" | "special" }
  | { readonly code: "not-a-folder"; readonly at: Place }
  | { readonly code: "missing-file"; readonly at: Place }
  | { readonly code: "empty-dataset"; readonly at: Place }
  | { readonly code: "too-many-files"; readonly at: Place; readonly found: number; readonly limit: number }
  | { readonly code: "file-too-large"; readonly at: Place; readonly found: number; readonly limit: number }
  | { readonly code: "dataset-too-large"; readonly at: Place; readonly found: number; readonly limit: number }
  | { readonly code: "archive-too-large"; readonly at: Place; readonly found: number; readonly limit: number }
  | { readonly code: "compression-ratio"; readonly at: Place; readonly found: number; readonly limit: number }
  | { readonly code: "unreadable-archive"; readonly at: Place; readonly fault: ArchiveFault }
  | { readonly code: "overlapping-entries"; readonly at: Place; readonly other?: string }
  | { readonly code: "contradictory-entry"; readonly at: Place; readonly about: Contradiction }
  | { readonly code: "encrypted-entry"; readonly at: Place }
  | { readonly code: "unsupported-compression"; readonly at: Place; readonly method: number }
  | { readonly code: "damaged-entry"; readonly at: Place; readonly in: "data" | "size" | "checksum" };

const ZIP_AGAIN = "make the zip again from the dataset folder with an ordinary zip tool";

const DANGERS: Readonly<Record<PathDanger, string>> = {
  "too-long": "is longer than any path of a dataset",
  control: "has a control character in it",
  backslash: "has a backslash in it",
  absolute: "starts at the root of the file system",
  drive: "starts with a drive letter",
  dots: 'has an empty, "." or ".." part',
};

const FAULTS: Readonly<Record<ArchiveFault, string>> = {
  "no-end": "this is not a zip, or its end is cut off",
  "broken-list": "the zip's list of files is broken",
  "wrong-totals": "the zip's list of files is not as long as the zip says",
  "unlisted-bytes": "the zip has bytes that belong to no listed file",
  "several-disks": "the zip is one part of several",
  sealed: "the zip is encrypted",
};

const KINDS = { folder: "a folder", "symbolic-link": "a symbolic link", special: "a device, pipe or socket" } as const;
const RESERVED = { language: "a name that JavaScript reserves", device: "a device name on Windows" } as const;

/** What is wrong with a file and what to do about it. */
export function explainFile(problem: FileProblem): Explanation {
  const path = `"${problem.at.file}"`;
  switch (problem.code) {
    case "unexpected-path":
      return { message: `${path} is not the name of a part of a dataset`, remedy: remedyForName(problem) };
    case "forbidden-id":
      return {
        message: `"${problem.id}" cannot be an id: it is ${RESERVED[problem.reserved]}`,
        remedy: "choose another id and rename the file",
      };
    case "unsafe-path":
      return { message: `the path ${path} ${DANGERS[problem.danger]}`, remedy: "rename the file, or take it out" };
    case "path-too-deep":
      return {
        message: `${path} is a folder within a folder of records`,
        remedy: "move its files one level up and delete it",
      };
    case "duplicate-path":
      return { message: `${path} is in the zip ${problem.times} times`, remedy: ZIP_AGAIN };
    case "colliding-path":
      return {
        message: `${path} is the same file as "${problem.other}" where case or accents do not count`,
        remedy: "keep one of the two",
      };
    case "not-a-regular-file":
      return { message: `${path} is ${KINDS[problem.kind]}, not a file`, remedy: "put the file itself in its place" };
    case "not-a-folder":
      return { message: `${path} is a file, not the folder of records`, remedy: "take it out" };
    case "missing-file":
      return { message: `there is no ${path}`, remedy: "add it, or name the folder that holds it" };
    case "empty-dataset":
      return { message: "there are no records here", remedy: "name the folder that holds dataset.json and claims/" };
    case "too-many-files":
      return {
        message: `${count(problem.found)} files and folders are more than the ${count(problem.limit)} allowed`,
        remedy: "check that this is a dataset and nothing else",
      };
    case "file-too-large":
      return {
        message: `${path} has ${bytes(problem.found)}; at most ${bytes(problem.limit)} are allowed`,
        remedy: "check that it is a record, and split it if it is",
      };
    case "dataset-too-large":
      return {
        message: `the files have ${bytes(problem.found)} together; at most ${bytes(problem.limit)} are allowed`,
        remedy: "check that this is a dataset and nothing else",
      };
    case "archive-too-large":
      return {
        message: `the zip has ${bytes(problem.found)}; at most ${bytes(problem.limit)} are allowed`,
        remedy: "check that it is a dataset and nothing else",
      };
    case "compression-ratio":
      return {
        message: `${path} grows ${count(problem.found)} times when unpacked; at most ${count(problem.limit)} is allowed`,
        remedy: "check what it is; records do not compress so well",
      };
    case "unreadable-archive":
      return { message: FAULTS[problem.fault], remedy: ZIP_AGAIN };
    case "overlapping-entries":
      return {
        message: `${path} shares bytes of the zip with ${problem.other === undefined ? "the list of files" : `"${problem.other}"`}`,
        remedy: ZIP_AGAIN,
      };
    case "contradictory-entry":
      return { message: `the zip has two statements about the ${problem.about} of ${path}`, remedy: ZIP_AGAIN };
    case "encrypted-entry":
      return { message: `${path} is encrypted`, remedy: "make the zip again without a password" };
    case "unsupported-compression":
      return {
        message: `${path} is compressed by method ${problem.method}; only 0 (stored) and 8 (deflate) are read`,
        remedy: ZIP_AGAIN,
      };
    case "damaged-entry":
      return { message: `${path} is damaged: its ${problem.in} is not what the zip says`, remedy: ZIP_AGAIN };
  }
}

function remedyForName(problem: FileProblem & { readonly code: "unexpected-path" }): string {
  if (problem.litter) return "delete it: the operating system or an editor left it there";
  if (problem.nearest !== undefined) return `did you mean "${problem.nearest}"? rename it, or take it out`;
  return `take it out, or name it ${problem.form}`;
}

/** Groups digits without asking a locale, so that a message is the same on every machine. */
function count(value: number): string {
  return String(Math.ceil(value)).replace(/\B(?=(\d{3})+$)/g, ",");
}

function bytes(value: number): string {
  const mib = value / 1024 / 1024;
  return Number.isInteger(mib) && mib > 0 ? `${count(mib)} MiB` : `${count(value)} bytes`;
}
