import { attemptRelease } from "./attempt-release.ts";
import { commitRecord } from "./commit-record.ts";
import type { Head } from "./find-head.ts";
import { findPublication } from "./find-publication.ts";
import type { WritableLog } from "./log.ts";
import type { Outcome } from "./outcome.ts";
import { putKey } from "./put-key.ts";
import type { Publication, Release, Yank } from "./release.ts";

/** What an operator asks for. */
export interface Withdrawal {
  readonly action: "yank" | "restore";
  readonly version: string;
  readonly reason: string;
  /** When it was asked for (RFC 3339, UTC, whole seconds). */
  readonly date: string;
  /** The SHA-256 of the newest record that the operator had seen: the decision holds for that state only. */
  readonly expected: string;
}

/**
 * Withdraws a version from use, or takes that back, with a record of its own: nothing is ever deleted or changed.
 *
 * Ends as `yanked` or, for a restored version, as `published`; as `nothing changed` where a version that is to be
 * restored is not yanked; and as a `conflict` where there is no such version or the log has moved on since the operator
 * looked. Sent again, a yank that was made is `yanked` once more. Rejects as `publishRelease` does.
 */
export async function yankRelease(log: WritableLog, withdrawal: Withdrawal): Promise<Outcome> {
  return await attemptRelease(log, (head) => yankAfter(log, withdrawal, head));
}

/** One attempt against one head. */
async function yankAfter(log: WritableLog, withdrawal: Withdrawal, head: Head | undefined): Promise<Outcome | "lost"> {
  if (head === undefined) return { outcome: "conflict", reason: "there is no release" };
  const { action, version, expected } = withdrawal;
  const isYanked = head.release.yanked.some((yank) => yank.version === version);
  if (action === "yank" && isYanked) return { outcome: "yanked", release: head.release };
  const subject = await findPublication(log, head, (publication) => publication.version === version);
  if (subject === undefined) return { outcome: "conflict", reason: `${version} was never released` };
  if (action === "restore" && !isYanked) return { outcome: "nothing changed", release: head.release };
  if (head.sha256 !== expected) return { outcome: "conflict", reason: describeMove(head) };
  return await commit(log, withdrawal, head, subject);
}

async function commit(
  log: WritableLog,
  withdrawal: Withdrawal,
  head: Head,
  subject: Publication,
): Promise<Outcome | "lost"> {
  const release = await toRelease(log, withdrawal, head);
  await putKey(log);
  const committed = await commitRecord(log, release, subject);
  switch (committed.is) {
    case "ours":
      return withdrawal.action === "yank"
        ? { outcome: "yanked", release }
        : { outcome: "published", release, latest: committed.latest };
    case "lost":
      return "lost";
    case "unknown":
      return { outcome: "unknown", sequence: release.sequence, cause: committed.cause };
  }
}

function describeMove({ release: { sequence, action, version } }: Head): string {
  return `the log has moved on to record ${sequence} (${action} ${version}): look at it, and ask again`;
}

async function toRelease(
  log: WritableLog,
  { action, version, reason, date }: Withdrawal,
  head: Head,
): Promise<Release> {
  const { dataset, newest, yanked: before } = head.release;
  const sequence = head.release.sequence + 1;
  const others = before.filter((yank) => yank.version !== version);
  const yanked: readonly Yank[] = action === "yank" ? [...others, { version, sequence, reason }] : others;
  const isCurrent = (of: { readonly version: string }) => !yanked.some((yank) => yank.version === of.version);
  const current = (await findPublication(log, head, isCurrent)) ?? null;
  return { dataset, sequence, previous: head.sha256, action, version, date, reason, newest, current, yanked };
}
