import { execFileSync } from "node:child_process";
import { isAbsolute, relative } from "node:path";
import { LIMITS } from "../../claims/archive/limits.ts";
import { parseZip } from "../../claims/archive/parse-zip.ts";
import type { ReadResult } from "../../claims/archive/read-result.ts";

/** A git repository with a dataset in it. */
export interface Repository {
  readonly folder: string;
  /** The path of the dataset's folder or zip, from the folder of the repository. */
  readonly dataset: string;
}

/**
 * Reads a dataset as a commit has it, in memory: the working tree is neither read nor touched. Throws an `Error` with the
 * remedy where the commit or the dataset in it is not there.
 */
export async function readCommit(repository: Repository, commit: string): Promise<ReadResult> {
  if (git(repository, "cat-file", "-e", `${commit}^{commit}`) === undefined)
    throw new Error(
      `git knows no commit ${commit} in ${repository.folder}: git fetch it (git fetch --unshallow in a shallow clone), or name another --repository`,
    );
  const path = toTreePath(repository);
  const kind = git(repository, "cat-file", "-t", `${commit}:${path}`)?.toString().trim();
  // Without conversion of line ends: the bytes are those that were committed.
  const zip =
    kind === "tree"
      ? git(repository, "-c", "core.autocrlf=false", "archive", "--format=zip", `${commit}:${path}`)
      : git(repository, "cat-file", "blob", `${commit}:${path}`);
  if (zip === undefined) throw new Error(`commit ${commit} has no ${repository.dataset}: name it with --dataset`);
  return await parseZip(zip, LIMITS);
}

/** Whether the code that publishes differs now from that of a commit. Undefined where the repository does not hold it. */
export function isPublisherChanged(repository: Repository, commit: string): boolean | undefined {
  const held = git(repository, "ls-tree", "--name-only", commit, "--", ...PUBLISHER)?.toString();
  if (!held) return undefined;
  return git(repository, "diff", "--quiet", commit, "--", ...PUBLISHER) === undefined;
}

const PUBLISHER = ["lambdas", "schemas", "package-lock.json"];

function toTreePath({ folder, dataset }: Repository): string {
  const path = isAbsolute(dataset) ? relative(folder, dataset) : dataset;
  return `./${path.replaceAll("\\", "/")}`;
}

/** What git prints; undefined where it fails. */
function git({ folder }: Repository, ...args: readonly string[]): Buffer | undefined {
  try {
    return execFileSync("git", [...args], {
      cwd: folder,
      maxBuffer: LIMITS.archiveBytes,
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch {
    return undefined;
  }
}
