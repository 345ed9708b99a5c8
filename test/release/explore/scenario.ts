import type { Budget } from "./expand.ts";
import type { Task } from "./task.ts";

/** A task that is fixed when the log that it begins with is known. `head` is the SHA-256 of its newest record. */
export type Plan = (head: string) => Task;

/** A log to begin with, actors that run at once, and how much may go wrong. */
export interface Scenario extends Budget {
  readonly name: string;
  /** What made the log, one after the other and without a fault. */
  readonly before: readonly Plan[];
  /** How many records `latest.json` is behind at the start, or what else is wrong with it. */
  readonly pointer?: number | "missing" | "torn";
  readonly actors: readonly Plan[];
}

/** Publishes a commit. */
export function publish(order: number, data: string, fault?: "refused" | "invalid"): Plan {
  return () => ({ does: "publish", commit: { order, data }, ...(fault && { fault }) });
}

/** Withdraws a version, as somebody asked for who had seen the log as it is at the start. */
export const yank = (version: string): Plan => toWithdrawal("yank", version);

/** Takes a withdrawal back. */
export const restore = (version: string): Plan => toWithdrawal("restore", version);

/** Reconciles. */
export const reconcile: Plan = () => ({ does: "reconcile" });

function toWithdrawal(action: "yank" | "restore", version: string): Plan {
  const words = { action, version, reason: "a test", date: "2026-02-01T00:00:00Z" } as const;
  return (expected) => ({ does: "withdraw", withdrawal: { ...words, expected } });
}
