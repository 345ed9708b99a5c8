import type { Answer, Call } from "./call.ts";

/** What may happen to a call. All but the first are faults. */
export interface Fate {
  readonly name: string;
  /** Whether it takes effect: now, at some time that is chosen later or never comes, or not at all. */
  readonly effect: "now" | "later" | "none";
  /**
   * What the actor is told: the answer, that the line is down, that another write was under way, that its own write is
   * somebody else's (a client below us sent it twice), or nothing any more, since it has crashed.
   */
  readonly told: "answer" | "error" | "409" | "not-ours" | "nothing";
}

/** All goes well. */
export const DONE: Fate = { name: "done", effect: "now", told: "answer" };

const CRASH: Fate = { name: "CRASH before", effect: "none", told: "nothing" };
const FAILED: Fate = { name: "FAILED", effect: "none", told: "error" };

const OF_READ: readonly Fate[] = [FAILED, CRASH];

const OF_WRITE: readonly Fate[] = [
  FAILED,
  CRASH,
  { name: "done, ANSWER LOST", effect: "now", told: "error" },
  { name: "LATE", effect: "later", told: "error" },
  { name: "409", effect: "none", told: "409" },
  { name: "done, and told that IT IS NOT OURS", effect: "now", told: "not-ours" },
  { name: "done, then CRASH", effect: "now", told: "nothing" },
];

/** The faults that a call may meet. */
export function toFaults({ op }: Call): readonly Fate[] {
  return op === "read" ? OF_READ : OF_WRITE;
}

/** What the actor hears of a call; undefined where it has crashed. `answer` is what the store says. */
export function toHeard({ told }: Fate, answer: Answer): Answer | undefined {
  switch (told) {
    case "answer":
      return answer;
    case "error":
    case "409":
      return told;
    case "not-ours":
      return answer === "created" ? "exists" : answer === "replaced" ? "moved" : answer;
    case "nothing":
      return undefined;
  }
}
