import { parseArgs } from "node:util";
import { readPublished } from "../release/read-published.ts";
import { validateEdition } from "../snapshot/edition.ts";
import { type CheckedDataset, checkDataset } from "./check-dataset.ts";
import { KEY_FILE } from "./key-file.ts";
import { openLog, orExplain, readState, type State } from "./log/open-log.ts";
import { orExplainDisk } from "./log/or-explain-disk.ts";
import { parseReason } from "./log/parse-reason.ts";
import { printOutcome } from "./log/print-outcome.ts";
import { toRehearsal } from "./log/rehearse.ts";
import { releaseDataset } from "./log/release-dataset.ts";
import { parseReleasedIds } from "./parse-released-ids.ts";
import { type GivenSource, readEditionSource } from "./read-edition-source.ts";
import { printReport } from "./report/print-report.ts";
import { UsageError } from "./usage-error.ts";

export const usage = `usage: npm run snapshot -- [--out DIR] [--dataset DIR] [options]

Validates the dataset and releases it into a folder: nothing where nothing has
changed, else the next version, signed, with all its files and what changed.

  --out DIR        where the releases are (default: out)
  --dataset DIR    the dataset's folder or zip (default: dataset)
  --dry-run        writes nothing, and says what would be released
  --accept-shrinking REASON
                   lets a release through that takes away more than a fifth of
                   the claims; the reason stays in its record
  --key FILE       the private key that signs, made by the first release
                   (default: ${KEY_FILE})
  --date TIME      when the records were committed, in UTC: 2025-01-31T09:30:00Z
  --commit HASH    the commit of the records, in 40 digits
  --order N        its number on its branch, counted along first parents
                   (default for the three: the last commit of the records)

exit code: 0 released, or nothing had changed, 1 it cannot be released as it is,
2 the run could not be made or nobody can say how it ended: run the same again`;

/** The options of the command, which `start` takes too. */
export const SNAPSHOT_OPTIONS = {
  out: { type: "string", default: "out" },
  dataset: { type: "string", default: "dataset" },
  "dry-run": { type: "boolean", default: false },
  "accept-shrinking": { type: "string" },
  key: { type: "string", default: KEY_FILE },
  date: { type: "string" },
  commit: { type: "string" },
  order: { type: "string" },
} as const;

/**
 * The command `snapshot`: validates the dataset and releases what it publishes as into a folder. Returns 0 where it is
 * released then, 1 where it cannot be as it is, 2 where nobody knows.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: SNAPSHOT_OPTIONS });
  const { out, key, "accept-shrinking": accept, "dry-run": isRehearsal } = values;
  const given = parseGiven(values);
  if (accept !== undefined) parseReason("--accept-shrinking REASON", accept);
  const before = await readState(out, key);
  const { dataset, digest, ...checked } = await check(values.dataset, before);
  if (dataset === undefined) return printProblems(checked);
  const { notes, order, ...source } = readEditionSource(values.dataset, given);
  for (const note of notes) console.error(`note: ${note}`);
  const input = { order, ...source.source, sha256: digest() };
  const log = isRehearsal ? toRehearsal(before.log) : openLog(out, key);
  const work = orExplain(releaseDataset(log, { dataset, source, input, accept }), out);
  const ended = await orExplainDisk(work, out);
  if (accept !== undefined && ended.outcome.outcome === "published" && !ended.outcome.release.override)
    console.error("note: --accept-shrinking had nothing to let through, so that no record keeps its reason");
  return printOutcome(ended, { out, key, isRehearsal });
}

function parseGiven({ date, commit, order }: Given): GivenSource {
  const source = commit === undefined ? undefined : ({ commit, state: "unchecked" } as const);
  const fault = validateEdition({ date, ...(source && { source }) });
  if (fault !== undefined) throw new UsageError(fault);
  if (order !== undefined && !/^\d{1,9}$/.test(order)) throw new UsageError(`the order is "${order}"; write a number`);
  return { date, commit, order: order === undefined ? undefined : Number(order) };
}

type Given = { readonly [name in "date" | "commit" | "order"]?: string | undefined };

/** Checks the dataset, also for ids that the newest release has and that would be lost. */
async function check(path: string, { log: { store }, head }: State): Promise<CheckedDataset> {
  if (head === undefined) return await checkDataset(path);
  const { newest } = head.release;
  const released = parseReleasedIds(await readPublished(store, newest, "ids.json"));
  if (released === undefined) throw new Error(`${newest.snapshot}ids.json is not a list of ids`);
  return await checkDataset(path, { released });
}

function printProblems({ report, readText }: Pick<CheckedDataset, "report" | "readText">): number {
  const code = printReport(report, "text", { stdout: process.stdout, env: process.env, readText });
  console.error("nothing was written");
  return code;
}
