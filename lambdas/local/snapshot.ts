import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type CommittedSnapshot, commitSnapshot } from "../release/commit-snapshot.ts";
import { type Edition, validateEdition } from "../snapshot/edition.ts";
import { planSnapshot, type SnapshotPlan } from "../snapshot/plan-snapshot.ts";
import { openFolderStore } from "../store/folder-store.ts";
import { checkDataset } from "./check-dataset.ts";
import { startProgress } from "./progress.ts";
import { readEditionSource } from "./read-edition-source.ts";
import { printReport } from "./report/print-report.ts";
import { UsageError } from "./usage-error.ts";

export const usage = `usage: npm run snapshot -- [--out DIR] [--dataset DIR] [--version X.Y.Z] [--date TIME] [--commit HASH]

  --out DIR        the folder to write to (default: out)
  --dataset DIR    the dataset's folder or zip (default: dataset)
  --version X.Y.Z  the version (default: 1.0.0)
  --date TIME      when the records were committed, in UTC: 2025-01-31T09:30:00Z
  --commit HASH    the commit of the records, in 40 digits
                   (default for both: the last commit that touched the records)

exit code: 0 written or there already, 1 problems in the dataset and nothing
written, 2 the run could not be made`;

const OPTIONS = {
  out: { type: "string", default: "out" },
  dataset: { type: "string", default: "dataset" },
  version: { type: "string", default: "1.0.0" },
  date: { type: "string" },
  commit: { type: "string" },
} as const;

/** The command `snapshot`: validates the dataset and writes what it publishes as. Returns 0, or 1 for problems. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  const { version, date, commit } = values;
  const fault = validateEdition({ version, date, ...(commit !== undefined && { source: toUnchecked(commit) }) });
  if (fault !== undefined) throw new UsageError(fault);
  const { report, dataset, readText } = await checkDataset(values.dataset);
  if (dataset === undefined) {
    const code = printReport(report, "text", { stdout: process.stdout, env: process.env, readText });
    console.error("nothing was written");
    return code;
  }
  const { notes, ...edition } = readEditionSource(values.dataset, { date, commit });
  for (const note of notes) console.error(`note: ${note}`);
  const plan = planSnapshot(dataset, { version, ...edition });
  const committed = await commitWithProgress(plan, values.out);
  console.log(describeSnapshot(plan.edition, committed, values.out));
  return 0;
}

async function commitWithProgress(plan: SnapshotPlan, out: string): Promise<CommittedSnapshot> {
  const progress = startProgress(process.stderr, { label: "files written and checked" });
  try {
    return await commitSnapshot(plan, openFolderStore(out), tmpdir(), progress.update);
  } catch (cause) {
    const reason = DISK_REASONS.get(cause instanceof Error && "code" in cause ? cause.code : undefined);
    if (reason === undefined) throw cause;
    const remedy = "make it possible, or name another --out or TMPDIR; what is written already will be used";
    throw new Error(`cannot write to ${out} or, before that, to ${tmpdir()}: ${reason}; ${remedy}`, { cause });
  } finally {
    progress.done();
  }
}

/** What is in the way of a person who has to make room, not a fault of the program. */
const DISK_REASONS: ReadonlyMap<unknown, string> = new Map([
  ["ENOSPC", "no space is left"],
  ["EDQUOT", "the quota is used up"],
  ["EACCES", "writing is not permitted"],
  ["EPERM", "writing is not permitted"],
  ["EROFS", "the file system is read-only"],
  ["ENOTDIR", "a part of the path is not a folder"],
  ["EEXIST", "a part of the path is not a folder"],
  ["ENOENT", "there is no such folder"],
]);

function describeSnapshot(edition: Edition, { prefix, files, created }: CommittedSnapshot, out: string): string {
  const folder = join(out, prefix).replace(/[\\/]$/, "");
  const count = (table: string) => files.find((file) => file.table === table)?.rows ?? 0;
  const outcome =
    created === 0
      ? `is in ${folder} already, unchanged: ${files.length} files`
      : `written to ${folder}: ${describeFiles(files.length, created)}`;
  return [
    `snapshot ${edition.version} of ${edition.date} ${outcome}`,
    `${count("sources")} sources, ${count("claims")} claims, ${count("attestations")} attestations, ${count("entities")} entities`,
    `next: cd ${toShellWord(folder)} && sha256sum -c SHA256SUMS`,
  ].join("\n");
}

function describeFiles(total: number, created: number): string {
  return created === total
    ? `${total} files`
    : `${total} files, of which ${total - created} were there from an earlier run`;
}

/** Puts a path in single quotes where a shell would take it apart (POSIX shell, section 2.2.2). */
function toShellWord(path: string): string {
  return /^[\w./@%+=:,-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}

function toUnchecked(commit: string): Edition["source"] {
  return { commit, state: "unchecked" };
}
