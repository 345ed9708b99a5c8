import { parseEdtf } from "../../claims/edtf.ts";

/** The days that every date so far may mean. An open end is undefined. */
export interface SharedDays {
  readonly earliest: string;
  readonly latest: string | undefined;
}

/** Narrows the shared days to those of one more EDTF date. Throws a `RangeError` where it is not one. */
export function narrow(shared: SharedDays | undefined, date: string): SharedDays {
  const next = parseEdtf(date);
  if (shared === undefined) return next;
  return {
    earliest: later(next.earliest, shared.earliest),
    latest: earlier(next.latest, shared.latest),
  };
}

/**
 * Tells whether two of the dates have no day in common.
 *
 * On a line, ranges that meet two by two all meet in one point (Helly), so that one shared range stands for all pairs.
 */
export function isConflict(shared: SharedDays | undefined): boolean {
  return shared?.latest !== undefined && shared.earliest > shared.latest;
}

function later(one: string, other: string): string {
  if (one < other) return other;
  return one;
}

function earlier(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}
