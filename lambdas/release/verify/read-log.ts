import { type Reader, readObject } from "../read-object.ts";
import { toRecordKey } from "../record.ts";
import type { Trust } from "../trust.ts";
import { type Entry, toEntry } from "./to-entry.ts";

/** How many places in a row must be empty for the log to end there: fewer are a gap, if there is something behind it. */
const EMPTY_PLACES = 3;

/** How many places in a row may hold what is not to be believed: a site that answers any address with a page has no end. */
const STRANGE_PLACES = 64;

/** How many records are read at once: over a network each is a journey. */
const AT_ONCE = 8;

/**
 * Reads all records of a log, the first one at index 0, as far as there are any and at least to the one that
 * `latest.json` names. What is absent at the end and named by nobody is left out, and so is what comes after 64 places in
 * a row with nothing to be believed: with a wrong key, more of the log would say no more.
 */
export async function readLog(
  reader: Reader,
  trust: Trust,
  named: number,
  onRecord: () => void,
): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  let [empty, strange] = [0, 0];
  while ((empty < EMPTY_PLACES && strange < STRANGE_PLACES) || entries.length < named) {
    const sequences = Array.from({ length: AT_ONCE }, (_, index) => entries.length + 1 + index);
    const reads = await Promise.all(sequences.map((sequence) => readObject(reader, toRecordKey(sequence))));
    for (const read of reads) {
      const sequence = entries.length + 1;
      const before = entries.at(-1);
      const record = before?.is === "trusted" ? before.record : undefined;
      const entry = toEntry(read?.bytes, toRecordKey(sequence), trust, sequence, record);
      entries.push(entry);
      empty = entry.is === "absent" ? empty + 1 : 0;
      strange = entry.is === "untrusted" ? strange + 1 : 0;
      if (entry.is !== "absent") onRecord();
    }
  }
  return entries.slice(0, Math.max(named, entries.length - empty));
}
