import { readRecord } from "./find-head.ts";
import type { ReadableLog } from "./log.ts";
import { type SealedRecord, toRecordKey } from "./record.ts";
import { UntrustedRecord } from "./record-fault.ts";
import type { Publication } from "./release.ts";

/**
 * The records of a log from one back to the first, each checked against the digest that the one after it names. Rejects
 * with an `UntrustedRecord`, and with an `Error` where one is missing.
 */
export async function* walkBack(log: ReadableLog, head: SealedRecord): AsyncIterable<SealedRecord> {
  let at = head;
  yield at;
  while (at.release.previous !== null) {
    const sequence = at.release.sequence - 1;
    const before = await readRecord(log, sequence);
    if (before === undefined) throw new Error(`record ${sequence} of the log is missing: bring it back from a copy`);
    const { previous: found } = at.release;
    if (before.sha256 !== found)
      throw new UntrustedRecord(toRecordKey(sequence + 1), { code: "broken-chain", expected: before.sha256, found });
    at = before;
    yield at;
  }
}

/** Finds the newest snapshot of a log for which a test holds; undefined where there is none. Rejects as `walkBack` does. */
export async function findPublication(
  log: ReadableLog,
  head: SealedRecord,
  isWanted: (publication: Publication) => boolean,
): Promise<Publication | undefined> {
  for await (const { release } of walkBack(log, head))
    if (release.action === "publish" && isWanted(release.newest)) return release.newest;
  return undefined;
}
