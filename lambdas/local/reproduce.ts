import { tmpdir } from "node:os";
import { parseArgs } from "node:util";
import { digestRecords } from "../claims/digest-records.ts";
import { validateDataset } from "../claims/validate-dataset.ts";
import { prepareSnapshot } from "../release/prepare-snapshot.ts";
import type { Reader } from "../release/read-object.ts";
import type { Publication, Release } from "../release/release.ts";
import { withScratch } from "../release/with-scratch.ts";
import { TRUST_FILE } from "./key-file.ts";
import { findRelease, readPublishing } from "./log/find-release.ts";
import { openTrustedLog, orExplain, readHead } from "./log/open-log.ts";
import { startProgress } from "./progress.ts";
import { compareFiles } from "./reproduce/compare-files.ts";
import { isPublisherChanged, type Repository, readCommit } from "./reproduce/read-commit.ts";
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
  const verdict = await reproduce(log.store, release, before, { folder, dataset });
  for (const line of verdict.lines) (verdict.isSame ? console.log : console.error)(line);
  return verdict.isSame ? 0 : 1;
}

interface Verdict {
  readonly isSame: boolean;
  readonly lines: readonly string[];
}

async function reproduce(
  store: Reader,
  release: Release,
  before: Publication | undefined,
  repository: Repository,
): Promise<Verdict> {
  const { version, sequence, newest } = release;
  const { commit, state, sha256 } = newest.input;
  const title = `version ${version}, release ${sequence}, of commit ${commit}`;
  if (state !== "clean") return fail(`${title} cannot be made again: ${STATES[state]}`);
  const { files, problems: unread } = await readCommit(repository, commit);
  const digested = digestRecords(files);
  const { dataset, problems } = validateDataset(digested);
  if (digested.digest() !== sha256)
    return fail(`${title}: the records in ${repository.dataset} of that commit are not those that it was made from`);
  const [problem] = [...unread, ...problems];
  if (dataset === undefined || problem !== undefined)
    return fail(`${title}: its records are not fit by the rules of today`, ...blame(repository, commit));
  const source = { date: newest.date, source: { commit, state } };
  const accept = release.override?.reason;
  const compared = await withScratch(tmpdir(), async (scratch) => {
    const progress = startProgress(process.stderr, { label: "files made again" });
    const prepare = prepareSnapshot({ dataset, source, store, scratch, accept, onProgress: progress.update });
    try {
      return await compareFiles(store, newest, await prepare(before));
    } finally {
      progress.done();
    }
  });
  if (compared.isSame) return { isSame: true, lines: [`${title}: ${compared.lines.join("\n")}`] };
  return fail(`${title}: ${compared.lines.join("\n")}`, ...blame(repository, commit));
}

const STATES = {
  modified: "its records were changed after that commit, and are in no commit that it knows of",
  unchecked: "nobody checked whether its records are those of that commit",
} as const;

function fail(...lines: readonly string[]): Verdict {
  return { isSame: false, lines };
}

/** Other code is the likeliest reason why the same records give other bytes. */
function blame(repository: Repository, commit: string): readonly string[] {
  return isPublisherChanged(repository, commit)
    ? [`the code that publishes has changed since that commit: git checkout ${commit}, npm ci, and run the same again`]
    : ["the code that publishes is not known to have changed since that commit: please report this"];
}
