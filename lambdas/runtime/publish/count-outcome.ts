import type { Outcome } from "../../release/outcome.ts";
import type { Monitor } from "../monitor.ts";

/** Counts how a run ended, for the alarms. */
export function countOutcome(ended: Outcome, { count }: Pick<Monitor, "count">): void {
  switch (ended.outcome) {
    case "published":
      count("Published");
      // How far it is behind is known to whoever reconciles; here it is at least this record.
      if (ended.latest === "lags") count("PointerLag");
      return;
    case "conflict":
      count("Conflict");
      return;
    case "refused":
      count("Refused");
      for (const refusal of ended.refusals) {
        if (refusal.code !== "shrinking") continue;
        count("Shrinking");
        count("ClaimsGone", refusal.before - refusal.after);
      }
      return;
    case "already released":
    case "superseded":
    case "yanked":
    case "nothing changed":
    case "unknown":
      return;
  }
}
