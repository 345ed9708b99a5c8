import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { ReleasedId } from "../claims/rules/id-permanence.ts";
import { type CheckedDataset, checkDataset } from "./check-dataset.ts";
import { parseReleasedIds } from "./parse-released-ids.ts";
import { splitRecordPath } from "./record-path.ts";
import { printReport, type ReportFormat, reportFormats } from "./report/print-report.ts";
import { UsageError } from "./usage-error.ts";

export const usage = `usage: npm run validate -- [paths] [--format FORMAT] [--released FILE]

  paths            a dataset's folder or zip, or files of one dataset
                   (default: dataset)
  --format FORMAT  text (default), json, sarif or github
  --released FILE  ids.json of the newest snapshot, to see that no released id
                   has disappeared

exit code: 0 fit, 1 problems, 2 the run could not be made`;

const OPTIONS = { format: { type: "string", default: "text" }, released: { type: "string" } } as const;

/** The command `validate`: prints every problem of a dataset. Returns 0 where there is none, else 1. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const format = toFormat(values.format);
  const released = values.released === undefined ? undefined : readReleasedIds(values.released);
  const { report, readText } = await check(positionals, released);
  return printReport(report, format, { stdout: process.stdout, env: process.env, readText });
}

async function check(paths: readonly string[], released?: readonly ReleasedId[]): Promise<CheckedDataset> {
  const [first = "dataset", ...more] = paths;
  const files = paths.map(splitRecordPath);
  if (more.length === 0 && files[0] === undefined) return await checkDataset(first, { released });
  const roots = new Set(files.map((file) => file?.root));
  const [root] = roots;
  if (released) throw new UsageError("--released needs the whole dataset");
  if (root === undefined || roots.size > 1)
    throw new UsageError("give one folder, one zip, or files of one dataset: <dataset>/claims/<id>.json");
  return await checkDataset(root, { only: files.flatMap((file) => file?.path ?? []) });
}

function toFormat(text: string): ReportFormat {
  const format = reportFormats.find((known) => known === text);
  if (format === undefined) throw new UsageError(`there is no format "${text}"`);
  return format;
}

function readReleasedIds(path: string): readonly ReleasedId[] {
  const ids = parseReleasedIds(readFileSync(path, "utf8"));
  if (ids === undefined) throw new UsageError(`${path} is not the ids.json of a snapshot`);
  return ids;
}
