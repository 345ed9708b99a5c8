import { join } from "node:path";
import { parseArgs } from "node:util";
import { fixRecord } from "../claims/fix-record.ts";
import { explain } from "../claims/problem.ts";
import { type ReportedProblem, toReport } from "../claims/report/report.ts";
import { readDataset } from "./read-dataset.ts";
import { splitRecordPath } from "./record-path.ts";
import { replaceFile } from "./replace-file.ts";
import { printReport } from "./report/print-report.ts";
import { UsageError } from "./usage-error.ts";

export const usage = `usage: npm run fix -- [paths]

  paths  a dataset's folder, or files of it (default: dataset)

Rewrites records in canonical form: indent, order of keys, order of lists whose
order means nothing. Nothing else changes. A file that can be read in two ways
is left as it is, and told.

exit code: 0 all in canonical form, 1 some refused, 2 the run could not be made`;

/** The command `fix`: writes the canonical form of every record that has another. Returns 1 where one was refused. */
export async function run(args: readonly string[]): Promise<number> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
  const refused: ReportedProblem[] = [];
  let [fixed, kept] = [0, 0];
  for (const target of positionals.length > 0 ? positionals : ["dataset"])
    for await (const { name, bytes, path } of readRecords(target)) {
      const result = fixRecord(path, bytes);
      if ("problems" in result)
        refused.push(...result.problems.map((p) => ({ code: p.code, ...p.at, file: name, ...explain(p) })));
      else if (Buffer.from(result.text).equals(bytes)) kept++;
      else {
        replaceFile(name, result.text);
        console.log(`fixed ${name}`);
        fixed++;
      }
    }
  console.log(`${fixed} fixed, ${kept} already in canonical form`);
  return refused.length > 0 ? await printRefused(refused) : 0;
}

/** The records of a folder, or the one at a path. A zip is refused: nothing in it is ever rewritten. */
async function* readRecords(target: string) {
  const record = splitRecordPath(target);
  if (target.endsWith(".zip")) throw new UsageError(`${target} is a zip; fix the folder that it was made from`);
  const root = record?.root ?? target;
  const { files } = await readDataset(root);
  if (record && !files.paths.includes(record.path)) throw new UsageError(`there is no record ${target}`);
  if (files.paths.length === 0) throw new UsageError(`there are no records in ${target}`);
  for (const path of record ? [record.path] : files.paths)
    yield { name: join(root, path), path, bytes: files.read(path) };
}

async function printRefused(problems: readonly ReportedProblem[]): Promise<number> {
  const report = toReport({ dataset: "refused", problems, checked: { sources: 0, claims: 0, entities: 0 }, notes: [] });
  return printReport(report, "text", { stdout: process.stdout, env: process.env, readText: () => undefined });
}
