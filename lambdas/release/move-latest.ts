import type { RepairableLog } from "./log.ts";
import { parseRecord } from "./parse-record.ts";
import { readObject } from "./read-object.ts";
import { LATEST, type SealedRecord, toRecordObject } from "./record.ts";
import { UntrustedRecord } from "./record-fault.ts";

const ATTEMPTS = 4;

/**
 * Moves `latest.json` forward to a record of the log, and never back: it is replaced only against the revision that was
 * read, and only where that is older.
 *
 * `"moved"` where it is this record or a later one afterwards; `"lags"` where nobody can say so, which harms
 * nobody: readers may get the release before, and whoever comes next moves it on. A pointer that cannot be believed is
 * repaired only where `repair` says so.
 */
export async function moveLatest(log: RepairableLog, record: SealedRecord, repair = false): Promise<"moved" | "lags"> {
  const object = toRecordObject(LATEST, record);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    if (attempt > 1) await log.pause(attempt - 1);
    try {
      const found = await readObject(log.store, LATEST);
      if (found === undefined) {
        if ((await log.store.create(object)) === "created") return "moved";
      } else {
        if (readSequence(log, found.bytes, repair) >= record.release.sequence) return "moved";
        if ((await log.store.replace(object, found.revision)) === "replaced") return "moved";
      }
    } catch {
      // Whether it was written is seen when it is read again.
    }
  }
  return "lags";
}

function readSequence({ trust }: RepairableLog, bytes: Uint8Array, repair: boolean): number {
  try {
    return parseRecord(LATEST, bytes, trust).release.sequence;
  } catch (error) {
    if (repair && error instanceof UntrustedRecord) return 0;
    throw error;
  }
}
