import type { RepairableLog } from "../release/log.ts";
import { reconcile } from "../release/reconcile.ts";
import type { Monitor } from "./monitor.ts";

/** What a reconciliation found: the newest record, and how far `latest.json` was behind it. */
export interface ReconciledLog {
  readonly message: string;
  readonly sequence: number;
  readonly version?: string;
  readonly lag: number;
  readonly latest: "there" | "moved" | "lags";
}

/**
 * Finishes what dead runs left, reads the whole log back, and emits how far the pointer was behind. Rejects where the log
 * is not whole: no program can mend that, and the failed function calls a person.
 */
export async function reconcileLog(log: RepairableLog, monitor: Monitor): Promise<ReconciledLog> {
  const { head, fault, latest } = await reconcile(log);
  const lag = head?.lag ?? 0;
  monitor.count("PointerLag", lag);
  const repair = { there: "nothing to repair", moved: "it was moved on", lags: "it could not be moved on" }[latest];
  const doubt = fault === undefined ? "" : `; ${fault.message}`;
  const message =
    head === undefined ? "there is no release" : `latest.json was ${lag} records behind: ${repair}${doubt}`;
  monitor.note(message, { sequence: head?.release.sequence, lag, latest });
  return {
    message,
    sequence: head?.release.sequence ?? 0,
    ...(head && { version: head.release.version }),
    lag,
    latest,
  };
}
