import type { WritableLog } from "../../../lambdas/release/log.ts";
import { publishRelease } from "../../../lambdas/release/publish-release.ts";
import { openS3Store } from "../../../lambdas/store/s3-store.ts";
import { KEY, makeKey, openLog, submit } from "../../support/made-up-log.ts";
import { openWireS3 } from "../../support/wire-s3.ts";
import { checkEnding, checkWhole, type Ending } from "./check-wire.ts";
import type { WireFault } from "./wire-faults.ts";
import type { Place } from "./wire-places.ts";

/** How a release ended that met a fault, and the same one again without any. */
export interface Played {
  readonly place: string;
  readonly fault: string;
  readonly ending: string;
  readonly again: string;
}

/** Milliseconds until a request that hangs is given up. Others wait long, so that a busy machine is no fault. */
const HANGING = 300;

/** The second release has a key of its own, so that it puts one too. */
const NEXT = makeKey();

/**
 * Makes the second release of a log in an S3 on loopback, with a fault at a place, then the same again without it. Throws
 * where an outcome is not so, or the log does not have the input once and its pointer at the end.
 */
export async function playFault(place: Place, fault: WireFault): Promise<Played> {
  const s3 = await openWireS3();
  const limits = fault.fault.kind === "hang" ? { answer: HANGING } : {};
  const store = openS3Store({ bucket: "b", client: s3.client, limits });
  const log = openLog({ store, signer: NEXT.signer, trust: [KEY.trusted, NEXT.trusted] });
  try {
    await publishRelease({ ...log, signer: KEY.signer }, submit(1));
    for (const cue of place.cues(fault)) s3.fail(cue);
    const ending = await publish(log);
    s3.mend();
    checkEnding(ending, s3, log.trust);
    if (!fault.landsAfter) s3.landLate();
    // What was said has to stay true.
    checkEnding(ending, s3, log.trust);
    const again = await publish(log);
    checkEnding(again, s3, log.trust);
    s3.landLate();
    await checkWhole(log, s3);
    return { place: place.name, fault: fault.name, ending: toWords(ending), again: toWords(again) };
  } finally {
    await s3.close();
  }
}

async function publish(log: WritableLog): Promise<Ending> {
  try {
    return await publishRelease(log, submit(2));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { outcome: "rejected", error };
  }
}

function toWords(ending: Ending): string {
  const lags = ending.outcome === "published" && ending.latest === "lags";
  return ending.outcome + (lags ? ", pointer lags" : "");
}
