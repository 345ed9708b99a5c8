import type { Outcome } from "../../../../lambdas/release/outcome.ts";
import type { Release } from "../../../../lambdas/release/release.ts";
import type { Withdrawal } from "../../../../lambdas/release/yank-release.ts";
import type { Content } from "../content.ts";
import { readRecord } from "./read-record.ts";

/**
 * What each outcome of a yank or a restore says of the log, and whether it is so. `heads` are the records that were the
 * newest while it ran: a conflict says that the operator had not seen one of them, which left something to be done.
 * `isOwn`: a record of this run is in the log.
 */
export function isTrueOfWithdrawal(
  { action, version, expected }: Withdrawal,
  heads: readonly Content[],
  outcome: Outcome,
  isOwn: boolean,
): boolean {
  const lists = ({ yanked }: Release) => yanked.some((yank) => yank.version === version);
  switch (outcome.outcome) {
    case "yanked":
      return action === "yank" && lists(outcome.release) && (!isOwn || outcome.release.action === "yank");
    case "published":
      return action === "restore" && isOwn && outcome.release.action === "restore" && !lists(outcome.release);
    case "nothing changed":
      return action === "restore" && !isOwn && !lists(outcome.release);
    case "conflict":
      return heads.some((head) => {
        const release = readRecord(head);
        return release && head.sha256 !== expected && lists(release) === (action === "restore");
      });
    case "unknown":
      return true;
    case "already released":
    case "superseded":
    case "refused":
      return false;
  }
}
