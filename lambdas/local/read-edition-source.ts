import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { basename, dirname } from "node:path";
import type { SourceState } from "../snapshot/edition.ts";
import { UsageError } from "./usage-error.ts";

/** When and from which commit a dataset is published, with what a person should know of it. */
export interface EditionSource {
  readonly date: string;
  readonly source: SourceState;
  readonly notes: readonly string[];
}

/**
 * Finds the last commit that touched the records of a dataset and its time, unless they are given, and whether the
 * records are still those of the commit.
 *
 * Throws a `UsageError` where git cannot tell and not both are given, with what git says of it.
 */
export function readEditionSource(
  dataset: string,
  given: { readonly date?: string | undefined; readonly commit?: string | undefined },
): EditionSource {
  const git = openGit(dataset);
  const commit = given.commit ?? git("log", "-1", "--format=%H");
  const date = given.date ?? (commit && toUtc(git("log", "-1", "--format=%cI", commit)));
  if (!commit || !date) {
    const remedy = given.commit
      ? `no commit ${given.commit}: correct it, or give --date too`
      : `no commit of ${dataset}: commit it, or give both --date and --commit`;
    throw new UsageError([`git knows ${remedy}`, ...git.complaints()].join("\n"));
  }
  const state = readState(git, commit);
  const notes = state === "clean" ? [] : [NOTES[state]];
  const isShallow = given.commit === undefined && git("rev-parse", "--is-shallow-repository")?.startsWith("true");
  return { date, source: { commit, state }, notes: isShallow ? [...notes, SHALLOW] : notes };
}

const NOTES = {
  modified: "the records were changed after the commit; the manifest says so, and nobody can make this snapshot again",
  unchecked: "git cannot tell whether the records are those of the commit; the manifest says so",
} as const;

const SHALLOW = "this clone is shallow: in a full one, the last commit of the dataset and its date may be earlier";

/** Git on the records of a dataset. */
interface Git {
  /** What git prints; undefined where it fails or is not there. */
  (command: string, ...args: readonly string[]): string | undefined;
  /** Why it failed the last time, if it did: of a folder that belongs to somebody else, git says only here what to do. */
  complaints(): readonly string[];
}

function openGit(dataset: string): Git {
  // Only records count: a change of the manual beside them publishes nothing new.
  const [cwd, records] = statSync(dataset).isDirectory()
    ? [dataset, ":(glob)**/*.json"]
    : [dirname(dataset), `:(literal)${basename(dataset)}`];
  let complaints: readonly string[] = [];
  const run = (command: string, ...args: readonly string[]) => {
    const paths = command === "rev-parse" ? [] : ["--", records];
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
