import { findHead } from "../../../lambdas/release/find-head.ts";
import type { WritableLog } from "../../../lambdas/release/log.ts";
import type { Outcome } from "../../../lambdas/release/outcome.ts";
import { parseRecord } from "../../../lambdas/release/parse-record.ts";
import { reconcile } from "../../../lambdas/release/reconcile.ts";
import { LATEST, toRecordKey } from "../../../lambdas/release/record.ts";
import type { Trust } from "../../../lambdas/release/trust.ts";
import { toDigest, toInput, toSnapshot } from "../../support/made-up-log.ts";
import type { WireS3 } from "../../support/wire-s3.ts";

/** How a run ended, with an outcome or without one. */
export type Ending = Outcome | { readonly outcome: "rejected"; readonly error: Error };

const RECORD = toRecordKey(2);

/** Throws where what a run for the second release says of it is not what lies in the bucket. */
export function checkEnding(ending: Ending, s3: WireS3, trust: Trust): void {
  const isThere = holdsOurs(s3, trust);
  const isCopied = isThere && s3.peek(LATEST) === s3.peek(RECORD);
  if (!isSo(ending, isThere, isCopied)) throw new Error(`${ending.outcome}, and the record is there: ${isThere}`);
}

function isSo(ending: Ending, isThere: boolean, isCopied: boolean): boolean {
  switch (ending.outcome) {
    case "published":
      return isThere && (ending.latest === "lags" || isCopied);
    case "already released":
      return isThere;
    case "rejected":
      return !isThere;
    case "unknown":
      return ending.sequence === 2;
    default:
      // Nobody else releases, and nothing was yanked.
      return false;
  }
}

/** Tells whether the second record is there, of our input, with all files that it names. Throws where it is another. */
function holdsOurs(s3: WireS3, trust: Trust): boolean {
  const text = s3.peek(RECORD);
  if (text === undefined) return false;
  const { newest } = parseRecord(RECORD, Buffer.from(text), trust, { sequence: 2 }).release;
  if (newest.input.sha256 !== toInput(2).sha256) throw new Error("the second record is of another input");
  for (const { path, sha256 } of toSnapshot("1.1.0", "data 2").files)
    if (toDigest(s3.peek(newest.snapshot + path) ?? "") !== sha256) throw new Error(`${path} is torn or missing`);
  return true;
}

/** Throws where the log is not the first release and ours, or where its pointer lags or something was sent wrongly. */
export async function checkWhole(log: WritableLog, s3: WireS3): Promise<void> {
  const head = await findHead(log);
  const { latest } = await reconcile(log);
  if (head?.release.sequence !== 2 || !holdsOurs(s3, log.trust)) throw new Error("our input is not released once");
  if (latest !== "there") throw new Error("the pointer lagged in the end");
  if (s3.violations.length > 0) throw new Error(`a request was not as it has to be: ${s3.violations[0]}`);
}
