import type { Explanation } from "../../claims/problems/place.ts";
import type { SchemaBreak } from "./compare-schemas.ts";
import { describeBreak } from "./describe-break.ts";
import type { Refusal } from "./refusal.ts";

/** What would break if this were released and what to do about it, for the person who wants it released. */
export function explainRefusal(refusal: Refusal): Explanation {
  switch (refusal.code) {
    case "undeclared-break":
      return {
        message: `${describeBreak(refusal.breaks)}, and readers were not told`,
        remedy: `take that back, or add to schemas/snapshot/deprecations.json ${toEntry(refusal.breaks, refusal.version)}`,
      };
    case "lost-id":
      return {
        message: `the released ${refusal.kind} "${refusal.id}" has disappeared`,
        remedy: 'bring it back with "status": "merged" and "replaced_by", or "retired" and "reason"',
      };
    case "revived-id":
      return {
        message: `the ${refusal.kind} "${refusal.id}" was released as ${refusal.status} and is in use again`,
        remedy: "mint a new id: a citation of the old one must keep its meaning",
      };
    case "shrinking":
      return {
        message: `of the ${refusal.before} claims of the release before, ${describeRest(refusal.after)} in use`,
        remedy: "bring back what was lost by mistake, or let it through with a reason, which the release record keeps",
      };
  }
}

function describeRest(after: number): string {
  if (after === 0) return "none is";
  return after === 1 ? "only 1 is still" : `only ${after} are still`;
}

/** The entry that would declare a break, to be copied. */
function toEntry({ what, ...broken }: SchemaBreak, version: string): string {
  const named = Object.entries(broken).filter(([name]) => name !== "before" && name !== "after");
  return JSON.stringify({ what, ...Object.fromEntries(named), deprecated_in: version, reason: "…" });
}
