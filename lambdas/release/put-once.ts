import { ConditionalRequestConflict } from "../store/conditional-request-conflict.ts";
import type { NewObject, ObjectStore } from "../store/object-store.ts";
import { DigestMismatch } from "../store/verified-bytes.ts";
import { readDigest } from "./read-object.ts";

/** How often one write is sent before its fate is called unknown. */
const ATTEMPTS = 4;

/**
 * Waits before the next attempt; the ones already made are counted from 1. Never rejects: an interrupted wait would hide
 * that something may have been written.
 */
export type Pause = (attempt: number) => Promise<void>;

/** What lies under a name that is written once, after we tried to write it. */
export type PutOutcome =
  | { readonly is: "ours"; readonly created: boolean }
  | { readonly is: "other"; readonly sha256: string }
  | { readonly is: "unknown"; readonly cause: unknown };

/**
 * Writes an object under a name that is written once, and finds out what lies there then.
 *
 * An error is never proof that nothing was written, and neither is "it exists" proof that somebody else wrote it: a
 * client, a proxy or the service may have sent our own bytes twice. So whatever is unclear is read back and compared.
 * Absent, it is sent again: the same bytes, so that a first write that lands late does no harm. Rejects with a
 * `DigestMismatch` where the first attempt finds that the bytes are not those announced: none was written then.
 */
export async function putOnce(store: ObjectStore, object: NewObject, pause: Pause): Promise<PutOutcome> {
  let cause: unknown;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    if (attempt > 1) await pause(attempt - 1);
    try {
      if ((await store.create(object)) === "created") return { is: "ours", created: true };
      cause = new Error(`the store said that ${object.key} exists, and does not give it`);
    } catch (error) {
      // Of an attempt before it says nothing: that one may have been written, or may land yet.
      if (error instanceof DigestMismatch && cause === undefined) throw error;
      cause = error;
      if (error instanceof ConditionalRequestConflict) continue;
    }
    try {
      const sha256 = await readDigest(store, object.key);
      if (sha256 !== undefined)
        return sha256 === object.sha256 ? { is: "ours", created: false } : { is: "other", sha256 };
    } catch (error) {
      cause = error;
    }
  }
  return { is: "unknown", cause };
}
