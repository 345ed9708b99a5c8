import { compareVersions } from "../snapshot/changes/next-version.ts";
import type { Publication } from "./release.ts";

/** The part of a publication that readers of a version need. */
export type Found = Pick<Publication, "sequence" | "version" | "snapshot">;

/**
 * Finds a version in a log of so many records, with about log2 of them read: each names the newest version that there was
 * then, and these only rise. Undefined where there is no such version. Rejects as `readNewest` does, which is asked for
 * the newest publication of a record.
 */
export async function findVersion(
  version: string,
  records: number,
  readNewest: (sequence: number) => Promise<Found>,
): Promise<Found | undefined> {
  // Whatever is at or before `low` is older, and whatever is after `high` is not needed.
  let [low, high] = [0, records];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const newest = await readNewest(middle);
    const order = compareVersions(newest.version, version);
    if (order === 0) return newest;
    if (order < 0) low = middle;
    // All records from the one that published this on are as new or newer.
    else high = Math.min(middle, newest.sequence) - 1;
  }
  return undefined;
}
