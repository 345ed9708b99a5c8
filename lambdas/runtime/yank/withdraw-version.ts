import type { WritableLog } from "../../release/log.ts";
import type { Outcome } from "../../release/outcome.ts";
import { yankRelease } from "../../release/yank-release.ts";
import type { Monitor } from "../monitor.ts";
import { TryAgain } from "../try-again.ts";
import type { WithdrawalRequest } from "./parse-withdrawal.ts";

/** How a withdrawal, or taking one back, ended. */
export interface Withdrawn {
  readonly outcome: Exclude<Outcome["outcome"], "unknown">;
  readonly message: string;
  readonly version: string;
  /** The record that holds now; left out where nothing could be decided. */
  readonly sequence?: number;
  /** The version that readers get now; null where they get none. */
  readonly current?: string | null;
}

/**
 * Withdraws a version, or takes that back, at the time that is given (RFC 3339, UTC, whole seconds). Rejects with a
 * `TryAgain` where nobody knows whether it was done, and as `yankRelease` does.
 */
export async function withdrawVersion(
  log: WritableLog,
  request: WithdrawalRequest,
  date: string,
  monitor: Monitor,
): Promise<Withdrawn> {
  const ended = await yankRelease(log, { ...request, date });
  if (ended.outcome === "conflict") monitor.count("Conflict");
  const withdrawn = describe(ended, request.version);
  monitor.note(withdrawn.message, { outcome: withdrawn.outcome, action: request.action });
  return withdrawn;
}

function describe(ended: Outcome, version: string): Withdrawn {
  const { outcome } = ended;
  switch (outcome) {
    case "yanked":
    case "published":
    case "nothing changed": {
      const { sequence, current } = ended.release;
      const words = { yanked: "is yanked", published: "is restored", "nothing changed": "is not yanked" };
      const readers = current === null ? "no version is current" : `readers get ${current.version}`;
      const message = `${version} ${words[outcome]}: ${readers}; the files of every version stay`;
      return { outcome, message, version, sequence, current: current?.version ?? null };
    }
    case "conflict":
      return { outcome, message: `${ended.reason}; nothing was changed`, version };
    case "unknown":
      throw new TryAgain(`nobody can say whether record ${ended.sequence} was written`, { cause: ended.cause });
    case "already released":
    case "superseded":
    case "refused":
      throw new Error(`a withdrawal cannot end as ${outcome}`);
  }
}
