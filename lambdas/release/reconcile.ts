import { climb, type Head, readRecord } from "./find-head.ts";
import { walkBack } from "./find-publication.ts";
import type { RepairableLog } from "./log.ts";
import { moveLatest } from "./move-latest.ts";
import { parseRecord } from "./parse-record.ts";
import { readObject } from "./read-object.ts";
import { LATEST, type SealedRecord } from "./record.ts";
import { UntrustedRecord } from "./record-fault.ts";

/** What a reconciler found, and whether it could mend it. */
export interface Reconciled {
  readonly head: Head | undefined;
  /** Why `latest.json` was not to be believed, if it was not. */
  readonly fault?: UntrustedRecord;
  readonly latest: "there" | "moved" | "lags";
}

/**
 * Finishes what dead runs left: brings `latest.json` to the newest record, also where it lags, is lost or cannot be
 * believed. Then reads the whole chain back. Deletes nothing and signs nothing.
 *
 * Rejects with an `UntrustedRecord` or an `Error` where the log itself is not whole: no program can mend that.
 */
export async function reconcile(log: RepairableLog): Promise<Reconciled> {
  const latest = await readLatest(log);
  const fault = latest instanceof UntrustedRecord ? latest : undefined;
  const head = await climb(log, latest instanceof UntrustedRecord ? undefined : latest);
  if (head === undefined) return { head, latest: "there", ...(fault && { fault }) };
  await checkCommitted(log, head);
  for await (const _ of walkBack(log, head));
  return { head, latest: head.lag === 0 ? "there" : await moveLatest(log, head, true), ...(fault && { fault }) };
}

/** The head may have been read from `latest.json` alone: its record has to be in the log too. */
async function checkCommitted(log: RepairableLog, head: Head): Promise<void> {
  const { sequence } = head.release;
  const record = await readRecord(log, sequence);
  if (record === undefined)
    throw new Error(`record ${sequence} of the log is missing, and ${LATEST} is a copy of it: put that there`);
  if (record.sha256 !== head.sha256)
    throw new Error(
      `record ${sequence} of the log is not the one in ${LATEST}: find out which of the two was put there later`,
    );
}

async function readLatest({ store, trust }: RepairableLog): Promise<SealedRecord | UntrustedRecord | undefined> {
  const found = await readObject(store, LATEST);
  try {
    return found && parseRecord(LATEST, found.bytes, trust);
  } catch (error) {
    if (error instanceof UntrustedRecord) return error;
    throw error;
  }
}
