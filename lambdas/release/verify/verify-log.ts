import { isDeepStrictEqual } from "node:util";
import { type Reader, readObject } from "../read-object.ts";
import { LATEST, type SealedRecord } from "../record.ts";
import type { Release } from "../release.ts";
import type { Trust } from "../trust.ts";
import { checkLatest, checkLog } from "./check-log.ts";
import type { Finding } from "./finding.ts";
import { guardReader } from "./guard-reader.ts";
import { readLog } from "./read-log.ts";
import { type Entry, toEntry } from "./to-entry.ts";
import { verifySnapshot } from "./verify-snapshot.ts";

/** What is to be verified besides the log, which is always verified whole. */
export interface VerifyOptions {
  /** The only version whose files are verified; all where it is left out. */
  readonly version?: string | undefined;
  /** The newest record that the reader has seen before, here or in another copy. */
  readonly atLeast?: number | undefined;
  /** Called with how many records and files were verified so far. */
  readonly onProgress?: ((done: number) => void) | undefined;
}

/** What was verified. */
export interface Summary {
  /** How many records could be believed. */
  readonly records: number;
  /** The newest of them. */
  readonly newest: Release | undefined;
  readonly snapshots: number;
  readonly files: number;
  readonly bytes: number;
}

/**
 * Verifies a release log and the snapshots that it names, from what a reader gives and the keys that are trusted, and
 * from nothing else. Yields all that it finds, and goes on as far as what follows can still be judged.
 *
 * Rejects with an `UnreadableObject` where the store did not answer: then there is no verdict.
 */
export async function* verifyLog(
  reader: Reader,
  trust: Trust,
  { version, atLeast = 0, onProgress = () => {} }: VerifyOptions = {},
): AsyncGenerator<Finding, Summary, undefined> {
  const store = guardReader(reader);
  let [done, files, bytes, snapshots] = [0, 0, 0, 0];
  const step = () => onProgress(++done);
  const latest = await readLatest(store, trust);
  const named = latest.is === "trusted" ? latest.record.release.sequence : 0;
  const entries = await readLog(store, trust, named, step);
  yield* checkLog(entries);
  yield* await settleLatest(store, trust, latest, entries);

  const records = entries.flatMap((entry) => (entry.is === "trusted" ? [entry.record] : []));
  const newest = records.at(-1)?.release;
  const reached = newest?.sequence ?? 0;
  if (reached < atLeast) yield { code: "too-short", newest: reached, atLeast };
  if (newest) yield* checkVersions(newest, records, version);
  for (const { release } of records) {
    if (!isWanted(release, version)) continue;
    snapshots += 1;
    yield* verifySnapshot(store, release.dataset, release.newest, (size) => {
      files += 1;
      bytes += size;
      step();
    });
  }
  return { records: records.length, newest, snapshots, files, bytes };
}

async function readLatest(store: Reader, trust: Trust): Promise<Entry> {
  return toEntry((await readObject(store, LATEST))?.bytes, LATEST, trust);
}

/** A release may come out while the log is read, so that what seems to lag behind is looked at once more. */
async function settleLatest(
  store: Reader,
  trust: Trust,
  latest: Entry,
  entries: readonly Entry[],
): Promise<readonly Finding[]> {
  const findings = [...checkLatest(latest, entries)];
  if (findings[0]?.code !== "stale-latest") return findings;
  return isDeepStrictEqual(await readLatest(store, trust), entries.at(-1)) ? [] : findings;
}

/** What is to be known of the versions that are verified. A version may be withdrawn and be whole all the same. */
function* checkVersions(newest: Release, records: readonly SealedRecord[], version?: string): Iterable<Finding> {
  for (const { version: yanked, sequence, reason } of newest.yanked)
    if (version === undefined || version === yanked)
      yield { code: "yanked-version", version: yanked, sequence, reason, asked: version !== undefined };
  if (version !== undefined && !records.some(({ release }) => isWanted(release, version)))
    yield { code: "unknown-version", version, newest: newest.newest.version };
}

function isWanted({ action, version }: Release, wanted: string | undefined): boolean {
  return action === "publish" && (wanted === undefined || wanted === version);
}
