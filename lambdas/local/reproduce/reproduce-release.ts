import { tmpdir } from "node:os";
import { digestRecords } from "../../claims/digest-records.ts";
import { validateDataset } from "../../claims/validate-dataset.ts";
import { prepareSnapshot } from "../../release/prepare-snapshot.ts";
import type { Reader } from "../../release/read-object.ts";
import type { Publication, Release } from "../../release/release.ts";
import { withScratch } from "../../release/with-scratch.ts";
import { startProgress } from "../progress.ts";
import { compareFiles } from "./compare-files.ts";
import { isPublisherChanged, type Repository, readCommit } from "./read-commit.ts";

/** What came of it, in words. */
export interface Verdict {
  readonly isSame: boolean;
  readonly lines: readonly string[];
}

/**
 * Makes a release again from its commit, as what follows `before`, and compares it with what was published. Rejects where
 * the commit is not there, and where what was published cannot be read.
 */
export async function reproduceRelease(
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
