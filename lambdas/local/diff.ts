import { stdout } from "node:process";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { describeDiff } from "../snapshot/changes/describe-diff.ts";
import { toCsv } from "../snapshot/csv.ts";
import { toJsonTable } from "../snapshot/json-table.ts";
import type { ChangesRow } from "../snapshot/tables.generated.ts";
import { changesTable } from "../snapshot/tables.ts";
import { readDiff } from "./diff/read-diff.ts";
import { TRUST_FILE } from "./key-file.ts";
import { findRelease, readPublishing } from "./log/find-release.ts";
import { openTrustedLog, orExplain, readHead } from "./log/open-log.ts";
import { toVisible } from "./report/visible-text.ts";
import { UsageError } from "./usage-error.ts";

export const usage = `usage: npm run diff -- <a> <b> [options]

Says what changed from one release to another, in either direction: every value
that differs, put together from the changes that the releases between publish.

  <a> <b>          versions such as 1.0.0, or numbers of records such as '#3'
  --out DIR        where the releases are (default: out)
  --format FORMAT  text (default), csv or json: rows as in changes.csv
  --limit N        how many changes to list as text (default: 40)
  --trust FILE     the keys that releases are believed by
                   (default: ${TRUST_FILE})

exit code: 0 printed, whether they differ or not, 2 the run could not be made`;

const OPTIONS = {
  out: { type: "string", default: "out" },
  format: { type: "string", default: "text" },
  limit: { type: "string" },
  trust: { type: "string", default: TRUST_FILE },
} as const;

const LISTED = 40;

/** The command `diff`: prints what changed from one release to another. Returns 0. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const { out, format } = values;
  const [from, to, ...more] = positionals;
  if (from === undefined || to === undefined || more.length > 0)
    throw new UsageError("name two releases, such as 1.0.0 1.1.0");
  const print = toPrinter(format, values.limit);
  const log = openTrustedLog(out, values.trust);
  const releases = await orExplain(readPublishing(log, await readHead(log, out)), out);
  const [before, after] = [findRelease(releases, from), findRelease(releases, to)];
  const rows = await readDiff(log.store, releases, before, after);
  const title = `from ${before.version} (release ${before.sequence}) to ${after.version} (release ${after.sequence})`;
  await pipeline(print(rows, title), stdout, { end: false });
  return 0;
}

type Printer = (rows: readonly ChangesRow[], title: string) => Iterable<string>;

function toPrinter(format: string, limit: string | undefined): Printer {
  if (limit !== undefined && !/^\d{1,9}$/.test(limit)) throw new UsageError(`--limit is "${limit}"; write a number`);
  if (limit !== undefined && format !== "text")
    throw new UsageError("--limit is for text: a list cut short would be a wrong one");
  switch (format) {
    case "text":
      return (rows, title) =>
        [title, ...describeDiff(rows, Number(limit ?? LISTED))].map((line) => `${toVisible(line)}\n`);
    case "csv":
      return (rows) => toCsv(changesTable, rows);
    case "json":
      return (rows) => toJsonTable(changesTable, rows);
  }
  throw new UsageError(`there is no format "${format}"`);
}
