import type { ReadableLog } from "./log.ts";
import { parseRecord } from "./parse-record.ts";
import { readObject } from "./read-object.ts";
import { LATEST, type SealedRecord, toRecordKey } from "./record.ts";

/** The newest record of the log, with how far `latest.json` is behind it: 0 where it is a copy. */
export interface Head extends SealedRecord {
  readonly lag: number;
}

/**
 * Finds the newest record: from where `latest.json` points, upward until there is none. With a pointer that does not
 * lag that takes two reads, however long the log.
 *
 * Rejects with an `UntrustedRecord`, also where `latest.json` is one: `reconcile` repairs it.
 */
export async function findHead(log: ReadableLog): Promise<Head | undefined> {
  const latest = await readObject(log.store, LATEST);
  return await climb(log, latest && parseRecord(LATEST, latest.bytes, log.trust));
}

/** Finds the newest record from one that is known, or from the beginning. */
export async function climb(log: ReadableLog, start: SealedRecord | undefined): Promise<Head | undefined> {
  let head = start;
  let lag = 0;
  for (let next = await readNext(log, head); next !== undefined; next = await readNext(log, head)) {
    head = next;
    lag += 1;
  }
  return head && { ...head, lag };
}

async function readNext(log: ReadableLog, head: SealedRecord | undefined): Promise<SealedRecord | undefined> {
  const sequence = (head?.release.sequence ?? 0) + 1;
  return await readRecord(log, sequence, head?.sha256 ?? null);
}

/**
 * Reads a record of the log; undefined where there is none. Rejects with an `UntrustedRecord`, also where it is not the
 * one of this number or, if `previous` is given, does not follow the record with that digest.
 */
export async function readRecord(
  { store, trust }: ReadableLog,
  sequence: number,
  previous?: string | null,
): Promise<SealedRecord | undefined> {
  const key = toRecordKey(sequence);
  const found = await readObject(store, key);
  return found && parseRecord(key, found.bytes, trust, { sequence, ...(previous !== undefined && { previous }) });
}
