import { findHead, type Head } from "./find-head.ts";
import type { WritableLog } from "./log.ts";
import { moveLatest } from "./move-latest.ts";
import type { Outcome } from "./outcome.ts";

/**
 * Makes attempts, each against the head that is found for it, until one ends other than `"lost"`: there another record
 * came first, and all has to be decided again. What a dead run left is finished first: the pointer is moved on.
 *
 * Rejects as `findHead` does, and with an `Error` where the log has become shorter.
 */
export async function attemptRelease(
  log: WritableLog,
  attempt: (head: Head | undefined) => Promise<Outcome | "lost">,
): Promise<Outcome> {
  for (let seen = 0; ; ) {
    const head = await findHead(log);
    const sequence = head?.release.sequence ?? 0;
    // Whoever lost a place must find a longer log, or the store contradicts itself.
    if (sequence < seen) throw new Error(`the log had ${seen} records, and now it has ${sequence}: look at the store`);
    if (head && head.lag > 0) await moveLatest(log, head);
    const outcome = await attempt(head);
    if (outcome !== "lost") return outcome;
    seen = sequence + 1;
  }
}
