import type { Refusal } from "../snapshot/changes/refusal.ts";
import { attemptRelease } from "./attempt-release.ts";
import { type BuiltSnapshot, toPrefix } from "./built-snapshot.ts";
import { commitRecord } from "./commit-record.ts";
import { decideRelease } from "./decide-release.ts";
import type { Head } from "./find-head.ts";
import type { WritableLog } from "./log.ts";
import type { Outcome } from "./outcome.ts";
import { putKey } from "./put-key.ts";
import { ConflictError, putSnapshot } from "./put-snapshot.ts";
import { isNewestYanked, type Override, type Publication, type Release, type ReleaseInput } from "./release.ts";

/** What an input becomes after a certain snapshot, with nothing written to the store yet. */
export type Prepared =
  | { readonly is: "built"; readonly snapshot: BuiltSnapshot; readonly override?: Override | undefined }
  | { readonly is: "unchanged" }
  | { readonly is: "refused"; readonly refusals: readonly Refusal[] };

/** An input that asks to be released. */
export interface Submission {
  readonly dataset: string;
  readonly input: ReleaseInput;
  /** Plans, builds and proves the snapshot that follows `newest`. Called again where the log has moved meanwhile. */
  prepare(newest: Publication | undefined): Promise<Prepared>;
}

/**
 * Releases an input: decides from the head of the log, prepares the snapshot, puts its files, and commits one record.
 *
 * Any number of these may run at once, be killed at any point, and be sent the same input again. Whoever comes later
 * finishes what another left, starting with the pointer. Rejects where the log could not be read or is not to be
 * trusted, or where the files could not be written: nothing was released then.
 */
export async function publishRelease(log: WritableLog, submission: Submission): Promise<Outcome> {
  return await attemptRelease(log, (head) => publishAfter(log, submission, head));
}

/** One attempt against one head. `"lost"` where another record came first, so that all has to be planned again. */
async function publishAfter(
  log: WritableLog,
  submission: Submission,
  head: Head | undefined,
): Promise<Outcome | "lost"> {
  const decision = decideRelease(head?.release, submission.dataset, submission.input);
  if (decision !== "release") return decision;
  const prepared = await submission.prepare(head?.release.newest);
  if (prepared.is === "refused") return { outcome: "refused", refusals: prepared.refusals };
  if (prepared.is === "unchanged") return toUnchanged(head);
  try {
    await putSnapshot(log.store, prepared.snapshot, log.pause);
  } catch (error) {
    if (error instanceof ConflictError) return { outcome: "conflict", reason: error.message };
    throw error;
  }
  await putKey(log);
  return await commit(log, toRelease(submission, prepared, head));
}

async function commit(log: WritableLog, release: Release): Promise<Outcome | "lost"> {
  const committed = await commitRecord(log, release, release.newest);
  switch (committed.is) {
    case "ours":
      return { outcome: "published", release, latest: committed.latest };
    case "lost":
      return "lost";
    case "unknown":
      return { outcome: "unknown", sequence: release.sequence, cause: committed.cause };
  }
}

/** Data that a yank withdrew do not come back by being committed again. */
function toUnchanged(head: Head | undefined): Outcome {
  if (head === undefined) throw new Error("a first snapshot cannot be unchanged");
  return { outcome: isNewestYanked(head.release) ? "yanked" : "nothing changed", release: head.release };
}

function toRelease(
  { dataset, input }: Submission,
  { snapshot, override }: Prepared & { readonly is: "built" },
  head: Head | undefined,
): Release {
  const sequence = (head?.release.sequence ?? 0) + 1;
  const { version, date, manifest } = snapshot;
  const newest = { sequence, version, date, snapshot: toPrefix(snapshot), manifest_sha256: manifest.sha256, input };
  return {
    dataset,
    sequence,
    previous: head?.sha256 ?? null,
    action: "publish",
    version,
    date,
    ...(override && { override }),
    newest,
    current: newest,
    yanked: head?.release.yanked ?? [],
  };
}
