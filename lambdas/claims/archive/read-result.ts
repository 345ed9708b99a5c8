import { compareTexts } from "../compare-texts.ts";
import type { DatasetFiles } from "../dataset.ts";
import type { FileProblem } from "../problems/file-problem.ts";

/** A dataset as far as it could be read: what was admitted, and every reason why the rest was not. */
export interface ReadResult {
  readonly files: DatasetFiles;
  /** Sorted by file, by code unit. */
  readonly problems: readonly FileProblem[];
}

/** Allowed in a dataset and no part of it: the curator's manual. */
const MANUAL = "README.md";

/** Puts the outcome of a reading in order, the same for a folder and a zip. Only admitted paths can be read. */
export function toReadResult(
  admitted: readonly string[],
  read: (path: string) => Uint8Array | undefined,
  problems: readonly FileProblem[],
): ReadResult {
  const paths = admitted.filter((path) => path !== MANUAL).sort();
  const known = new Set(paths);
  const readKnown = (path: string) => {
    const content = known.has(path) ? read(path) : undefined;
    if (content === undefined) throw new RangeError(`"${path}" is not a file of this dataset`);
    return content;
  };
  return {
    files: { paths, read: readKnown },
    problems: problems.toSorted((a, b) => compareTexts(a.at.file, b.at.file)),
  };
}
