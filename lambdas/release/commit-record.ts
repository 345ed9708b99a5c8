import type { WritableLog } from "./log.ts";
import { moveLatest } from "./move-latest.ts";
import { parseRecord } from "./parse-record.ts";
import { putOnce } from "./put-once.ts";
import { type SealedRecord, sealRelease, toRecordKey, toRecordObject } from "./record.ts";
import type { Publication, Release } from "./release.ts";

/** What became of a record that was sent. */
export type Committed =
  | { readonly is: "ours"; readonly latest: "moved" | "lags" }
  | { readonly is: "lost" }
  | { readonly is: "unknown"; readonly cause: unknown };

/**
 * Signs a release once and puts it at its place in the log, which nobody may have taken: the commit point. Then moves
 * `latest.json` to it.
 *
 * `"lost"` where another record has the place: nothing of ours is in the log, nor can come into it, since the place is
 * taken for good. `"unknown"` where the store did not answer to the end. Rejects where it cannot be signed so that the
 * log believes it: nothing was put then.
 */
export async function commitRecord(log: WritableLog, release: Release, subject: Publication): Promise<Committed> {
  const record: SealedRecord = await sealRelease(release, subject, log.signer);
  const key = toRecordKey(release.sequence);
  checkBelieved(key, record, log);
  const put = await putOnce(log.store, toRecordObject(key, record), log.pause);
  switch (put.is) {
    case "ours":
      return { is: "ours", latest: await moveLatest(log, record) };
    case "other":
      return { is: "lost" };
    case "unknown":
      return put;
  }
}

/** A record that nobody believes would close the log for good, so that a wrong key is found out before it is put. */
function checkBelieved(key: string, { release: { sequence, previous }, bytes }: SealedRecord, log: WritableLog): void {
  try {
    parseRecord(key, bytes, log.trust, { sequence, previous });
  } catch (cause) {
    throw new Error("nothing was released: the record, as signed, would not be believed; look at key and trust file", {
      cause,
    });
  }
}
