import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { basename, dirname } from "node:path";
import type { SourceState } from "../snapshot/edition.ts";
import { UsageError } from "./usage-error.ts";

/** When and from which commit a dataset is published, with what a person should know of it. */
export interface EditionSource {
  readonly date: string;
  readonly source: SourceState;
  /** How many first parents the commit has, itself counted: it only rises on a branch, whatever is merged into it. */
  readonly order: number;
  readonly notes: readonly string[];
}

/** What a person says instead of git. */
export interface GivenSource {
  readonly date?: string | undefined;
  readonly commit?: string | undefined;
  readonly order?: number | undefined;
}

/**
 * Finds the last commit of the branch that changed the records of a dataset, its time and its number, unless they are
 * given, and whether the records are still those of the commit.
 *
 * Of merges only the first parent is followed: a merge is where its records came into the branch, so that order rises
 * with time. Throws a `UsageError` where git cannot tell and date and commit are not given, with what git says of it.
 */
export function readEditionSource(dataset: string, given: GivenSource): EditionSource {
  const git = openGit(dataset);
  const commit = given.commit ?? git("log", "--first-parent", "-1", "--format=%H");
  const date = given.date ?? (commit && toUtc(git("log", "--first-parent", "-1", "--format=%cI", commit)));
  if (!commit || !date) {
    const remedy = given.commit
      ? `no commit ${given.commit}: correct it, or give --date too`
      : `no commit of ${dataset}: commit it, or give both --date and --commit`;
    throw new UsageError([`git knows ${remedy}`, ...git.complaints()].join("\n"));
  }
  const state = readState(git, commit);
  const order = given.order ?? Number(git("rev-list", "--first-parent", "--count", commit) ?? 0);
  const notes = state === "clean" ? [] : [NOTES[state]];
  const isComplete = given.commit !== undefined && given.order !== undefined;
  const isShallow = !isComplete && git("rev-parse", "--is-shallow-repository")?.startsWith("true");
  return { date, source: { commit, state }, order, notes: isShallow ? [...notes, SHALLOW] : notes };
}

const NOTES = {
  modified: "the records were changed after the commit; the manifest says so, and nobody can make this snapshot again",
  unchecked: "git cannot tell whether the records are those of the commit; the manifest says so",
} as const;

const SHALLOW =
  "this clone is shallow: in a full one (git fetch --unshallow), the last commit of the dataset and its date may be earlier, and its number is higher";

/** Git on the records of a dataset. */
interface Git {
  /** What git prints; undefined where it fails or is not there. */
  (command: string, ...args: readonly string[]): string | undefined;
  /** Why it failed the last time, if it did: of a folder that belongs to somebody else, git says only here what to do. */
  complaints(): readonly string[];
}

/** Commands that are not asked about the records. */
const WHOLE_REPOSITORY = ["rev-list", "rev-parse"];

function openGit(dataset: string): Git {
  // Only records count: a change of the manual beside them publishes nothing new.
  const [cwd, records] = statSync(dataset).isDirectory()
    ? [dataset, ":(glob)**/*.json"]
    : [dirname(dataset), `:(literal)${basename(dataset)}`];
  let complaints: readonly string[] = [];
  const run = (command: string, ...args: readonly string[]) => {
    const paths = WHOLE_REPOSITORY.includes(command) ? [] : ["--", records];
    try {
      const options = { cwd, encoding: "utf8" as const, maxBuffer: 2 ** 28 };
      return execFileSync("git", [command, ...args, ...paths], {
        ...options,
        stdio: ["ignore", "pipe", "pipe"],
      }).trimEnd();
    } catch (error) {
      complaints = describeFailure(error);
      return undefined;
    }
  };
  return Object.assign(run, { complaints: () => complaints });
}

function describeFailure(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  if ("code" in error && error.code === "ENOENT") return ["git is not installed"];
  const said = "stderr" in error ? String(error.stderr).trim() : "";
  return said === "" ? [] : [`git says: ${said}`];
}

/** Files that git ignores are looked at too: they would be published like any other. */
function readState(git: Git, commit: string): SourceState["state"] {
  const changed = git("diff", "--name-only", commit);
  const unknown = git("ls-files", "--others");
  if (changed === undefined || unknown === undefined) return "unchecked";
  return changed === "" && unknown === "" ? "clean" : "modified";
}

function toUtc(time: string | undefined): string | undefined {
  return time ? new Date(time).toISOString().replace(/\.\d{3}Z$/, "Z") : undefined;
}
