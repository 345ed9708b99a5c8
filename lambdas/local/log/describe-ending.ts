import type { Outcome } from "../../release/outcome.ts";
import { findDiskReason } from "../find-disk-reason.ts";
import { toShellWord } from "../shell-word.ts";

type Ended<Name extends Outcome["outcome"]> = Extract<Outcome, { readonly outcome: Name }>;

/** What a conflict means for the person who asked. */
export function describeConflict(reason: string): string {
  return `it contradicts what is there: ${reason}\nnothing was released or changed`;
}

/** What to do where nobody can say whether a record was written. */
export function describeUnknown({ sequence, cause }: Ended<"unknown">): string {
  const reason = cause instanceof Error ? `: ${cause.message}` : "";
  const obstacle = findDiskReason(cause);
  const first = obstacle === undefined ? "" : `${obstacle}: make it possible, then `;
  return `nobody can say whether record ${sequence} was written${reason}\nnext: ${first}run the same again; it finds out, and releases nothing twice`;
}

/** What to do where the pointer to the newest record could not be moved; nothing where it was. */
export function describeLag({ latest }: Ended<"published">, out: string): readonly string[] {
  if (latest === "moved") return [];
  return [
    `latest.json may not name it yet; npm run reconcile -- --out ${toShellWord(out)} does that, and so does the next run`,
  ];
}
