import { isDeepStrictEqual } from "node:util";
import type { Outcome } from "../../../../lambdas/release/outcome.ts";
import type { Reconciled } from "../../../../lambdas/release/reconcile.ts";
import type { Content } from "../content.ts";
import type { Ending, Task } from "../task.ts";
import type { World } from "../world.ts";
import { isTrueOfPublish } from "./is-true-of-publish.ts";
import { isTrueOfWithdrawal } from "./is-true-of-withdrawal.ts";
import { readLog, readPointer } from "./read-log.ts";
import { readRecord } from "./read-record.ts";

/** What is known where a run has ended. */
export interface Ended {
  readonly task: Task;
  readonly world: World;
  /** How many records there were when it asked for the first time: an answer from before that is out of date. */
  readonly since: number;
  /** Tells whether this actor signed a record. */
  isOwn(record: Content): boolean;
}

/**
 * I8: finds what is false in what a run said at its end; undefined where all of it is true. Every outcome is to stay
 * true, so that this holds of the world in which the run ended and of all that come after.
 */
export function findUntruth({ task, world, since, isOwn }: Ended, ending: Ending): string | undefined {
  const own = world.log.filter(isOwn).map((record) => readRecord(record)?.sequence ?? 0);
  if (ending.is === "rejected") return own.length > 0 ? "it rejected, and its record is in the log" : undefined;
  if (ending.is === "reconciled") return findWrongHead(world, since, ending.reconciled);
  const { outcome } = ending;
  if (own.length > 1) return "it put more than one record into the log";
  const claimed = toClaimed(outcome);
  if (own[0] !== undefined && own[0] !== claimed) return `"${outcome.outcome}", and its own record ${own[0]} is there`;
  if ("release" in outcome) {
    const { release } = outcome;
    if (!isDeepStrictEqual(readLog(world)[release.sequence - 1], release))
      return `"${outcome.outcome}" names a record that is not in the log`;
    if (release.sequence < since) return `"${outcome.outcome}" is out of date`;
  }
  if ("latest" in outcome && outcome.latest === "moved" && readPointer(world) < outcome.release.sequence)
    return "it said that latest was moved, and it lags";
  if (isTrue(task, world, since, outcome, own.length > 0)) return undefined;
  return `"${outcome.outcome}" is not so`;
}

/** The record that a run may have put into the log by what it says. */
function toClaimed(outcome: Outcome): number | undefined {
  if (outcome.outcome === "unknown") return outcome.sequence;
  return outcome.outcome === "published" || outcome.outcome === "yanked" ? outcome.release.sequence : undefined;
}

function isTrue(task: Task, world: World, since: number, outcome: Outcome, isOwn: boolean): boolean {
  switch (task.does) {
    case "publish":
      return isTrueOfPublish(task.commit, readLog(world), outcome, isOwn);
    case "withdraw":
      return isTrueOfWithdrawal(task.withdrawal, world.log.slice(Math.max(since - 1, 0)), outcome, isOwn);
    case "reconcile":
      return false;
  }
}

function findWrongHead(world: World, since: number, { head, latest }: Reconciled): string | undefined {
  const sequence = head?.release.sequence ?? 0;
  if (sequence < since) return "it did not find the head";
  return latest !== "lags" && readPointer(world) < sequence ? `latest is "${latest}", and it lags` : undefined;
}
