import type { PreviousSnapshot } from "./previous-snapshot.ts";
import type { Refusal } from "./refusal.ts";

/** A dataset that shrinks is an incident: the share of its claims that may go in one release. */
const MOST_GONE = 0.2;

type Shrinking = Refusal & { readonly code: "shrinking" };

/** Judges that `gone` claims of the snapshot before are not in use any more; undefined where that may be. */
export function judgeShrinking(previous: PreviousSnapshot, gone: number): Shrinking | undefined {
  if (gone === 0) return undefined;
  let before = 0;
  for (const { kind, status } of previous.rows("ids")) if (kind === "claim" && status === "active") before += 1;
  const after = before - gone;
  // Where the last claim goes, all of them do: no rule of its own is needed for an empty dataset.
  return gone > before * MOST_GONE ? { code: "shrinking", before, after } : undefined;
}
