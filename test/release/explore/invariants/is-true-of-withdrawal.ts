import type { Outcome } from "../../../../lambdas/release/outcome.ts";
import type { Release } from "../../../../lambdas/release/release.ts";
import type { Withdrawal } from "../../../../lambdas/release/yank-release.ts";

/** What each outcome of a yank or a restore says of the log, and whether it is so. `isOwn`: its record is in the log. */
export function isTrueOfWithdrawal(
  { action, version, expected }: Withdrawal,
  head: string | undefined,
  log: readonly Release[],
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
      return head !== expected || !log.some(({ newest }) => newest.version === version);
    case "unknown":
      return true;
    case "already released":
    case "superseded":
    case "refused":
      return false;
  }
}
