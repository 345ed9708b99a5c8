import type { Point } from "../history.ts";
import type { Broken } from "./broken.ts";

/** More calls than any run needs, with every retry. */
const MOST_CALLS = 150;

/** L3: a run that asks and asks would never answer. */
export function checkLength({ depth }: Point): Broken | undefined {
  return depth > MOST_CALLS ? { promise: "L3", how: `it has asked ${depth} times and has not ended` } : undefined;
}
