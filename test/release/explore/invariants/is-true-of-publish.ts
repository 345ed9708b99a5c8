import { isDeepStrictEqual } from "node:util";
import type { Outcome } from "../../../../lambdas/release/outcome.ts";
import { isNewestYanked, type Release } from "../../../../lambdas/release/release.ts";
import { type Commit, toInput } from "../tiny-snapshot.ts";

/** What each outcome of a publisher says of the log, and whether it is so. `isOwn`: a record of this run is in the log. */
export function isTrueOfPublish(commit: Commit, log: readonly Release[], outcome: Outcome, isOwn: boolean): boolean {
  const { order, sha256 } = toInput(commit);
  switch (outcome.outcome) {
    case "published":
      return isOwn && outcome.release.action === "publish" && isOf(outcome.release, order, sha256);
    case "already released":
      return !isOwn && isOf(outcome.release, order, sha256) && !isNewestYanked(outcome.release);
    case "superseded":
      return outcome.by.input.order > order && log.some(({ newest }) => isDeepStrictEqual(newest, outcome.by));
    case "conflict":
      return log.some(({ newest: { input } }) => input.order === order && input.sha256 !== sha256);
    case "yanked":
      return !isOwn && outcome.release.newest.input.sha256 === sha256 && isNewestYanked(outcome.release);
    case "nothing changed": {
      const { newest } = outcome.release;
      return newest.input.sha256 === sha256 && newest.input.order < order && !isNewestYanked(outcome.release);
    }
    case "refused":
    case "unknown":
      return true;
  }
}

function isOf({ newest: { input } }: Release, order: number, sha256: string): boolean {
  return input.order === order && input.sha256 === sha256;
}
