import { mkdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { LIMITS } from "../claims/archive/limits.ts";
import { parseZip } from "../claims/archive/parse-zip.ts";
import { digestRecords } from "../claims/digest-records.ts";
import { toIntakeKey } from "../claims/parse-intake-key.ts";
import { explain } from "../claims/problem.ts";
import { writeZip } from "./bundle/write-zip.ts";
import { type CheckedDataset, checkDataset } from "./check-dataset.ts";
import { orExplainDisk } from "./log/or-explain-disk.ts";
import { readDataset } from "./read-dataset.ts";
import { type EditionSource, readEditionSource } from "./read-edition-source.ts";
import { replaceFile } from "./replace-file.ts";
import { printReport } from "./report/print-report.ts";
import { toShellWord } from "./shell-word.ts";

export const usage = `usage: npm run bundle -- [--out DIR] [--dataset DIR]

Validates the dataset and puts its records in a zip for the intake in AWS, named
after the last commit that changed them. The same records of the same commit are
the same bytes on any machine. Prints three lines: its path, the key to upload it
under, and the SHA-256 of its records, which the release will name.

  --out DIR      where to write it (default: out/intake)
  --dataset DIR  the dataset's folder or zip (default: dataset)

exit code: 0 written, 1 the dataset cannot be released as it is, 2 the run could
not be made`;

const OPTIONS = {
  out: { type: "string", default: "out/intake" },
  dataset: { type: "string", default: "dataset" },
} as const;

/**
 * The command `bundle`: writes the records of a commit as an intake object. Returns 0, or 1 where the dataset has
 * problems or is not what its last commit says. Throws where there is no dataset or git cannot tell.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  const { out, dataset } = values;
  const checked = await checkDataset(dataset);
  if (checked.dataset === undefined) return printProblems(checked);
  const found = readEditionSource(dataset, {});
  const refusal = describeRefusal(found, dataset);
  if (refusal.length > 0) return printRefusal(refusal);
  const key = toIntakeKey({ order: found.order, commit: found.source.commit, date: found.date });
  const path = join(out, basename(key));
  const zip = await makeZip(dataset, checked.digest());
  await orExplainDisk(write(path, zip), out);
  console.log([path, key, checked.digest()].join("\n"));
  return 0;
}

/** The records are read a second time, and the zip is read back: what leaves here has to be what was validated. */
async function makeZip(dataset: string, expected: string): Promise<Uint8Array> {
  const zip = await writeZip((await readDataset(dataset)).files);
  const { files, problems } = await parseZip(zip, LIMITS);
  const [problem] = problems;
  if (problem !== undefined) throw new Error(`the bundle would be refused: ${explain(problem).message}`);
  if (digestRecords(files).digest() !== expected) throw new Error(`${dataset} changed during the run: run it again`);
  return zip;
}

async function write(path: string, zip: Uint8Array): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  replaceFile(path, zip);
}

/** What a release says of itself has to be true years later: anybody must find these records in that commit. */
function describeRefusal({ notes, source: { state, commit } }: EditionSource, dataset: string): readonly string[] {
  switch (state) {
    case "clean":
      return notes;
    case "modified":
      return [
        `the records were changed after commit ${commit}, and only what is in git is released`,
        `commit what changed in ${dataset}, or put it back (git status --ignored ${toShellWord(dataset)})`,
      ];
    case "unchecked":
      return [`git cannot tell whether the records are those of commit ${commit}: see what git status says`];
  }
}

function printRefusal(refusal: readonly string[]): 1 {
  for (const line of [...refusal, "nothing was written"]) console.error(line);
  return 1;
}

function printProblems({ report, readText }: CheckedDataset): number {
  const code = printReport(report, "text", { stdout: process.stdout, env: process.env, readText });
  console.error("nothing was written");
  return code;
}
