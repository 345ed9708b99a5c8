import { parseArgs } from "node:util";
import { TRUST_FILE } from "./key-file.ts";
import { findRelease, readPublishing } from "./log/find-release.ts";
import { openTrustedLog, orExplain, readHead } from "./log/open-log.ts";
import { reproduceRelease } from "./reproduce/reproduce-release.ts";
import { UsageError } from "./usage-error.ts";

export const usage = `usage: npm run reproduce -- <version> [options]

Makes a release again from the commit that it names, in memory and scratch, and
compares every file with what was published. Nothing is written or checked out.

  <version>         such as 1.0.0, or the number of a record such as '#3'
  --out DIR         where the releases are (default: out)
  --repository DIR  the git repository of the dataset (default: .)
  --dataset PATH    the dataset in it, a folder or a zip (default: dataset)
  --trust FILE      the keys that releases are believed by
                    (default: ${TRUST_FILE})

exit code: 0 every byte is the same, 1 not, 2 the run could not be made`;

const OPTIONS = {
  out: { type: "string", default: "out" },
  repository: { type: "string", default: "." },
  dataset: { type: "string", default: "dataset" },
  trust: { type: "string", default: TRUST_FILE },
} as const;

/** The command `reproduce`: builds a release again and compares. Returns 0 where every byte is the same, else 1. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const { out, repository: folder, dataset } = values;
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0) throw new UsageError("name one release, such as 1.0.0");
  const log = openTrustedLog(out, values.trust);
  const releases = await orExplain(readPublishing(log, await readHead(log, out)), out);
  const release = findRelease(releases, name);
  const before = releases[releases.indexOf(release) - 1]?.newest;
  const verdict = await reproduceRelease(log.store, release, before, { folder, dataset });
  for (const line of verdict.lines) (verdict.isSame ? console.log : console.error)(line);
  return verdict.isSame ? 0 : 1;
}
