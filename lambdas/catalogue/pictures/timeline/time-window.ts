import type { TimedClaim } from "./timeline-rows.ts";

/** The years that are drawn, both included. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

/** A window over few years is not worth leaving any out for. */
const FEW_YEARS = 30;

/** The part of all claims that a dense range has at least: one in fifty may lie before it, and one after. */
const TAIL = 0.02;

/**
 * Chooses the years to draw: all of them, or, where a few claims would squeeze the others into less than a third, the
 * dense range alone. Years are proportional to their width either way.
 */
export function toTimeWindow(claims: readonly TimedClaim[]): TimeWindow {
  const starts = claims.map(({ date_earliest }) => toYear(date_earliest)).sort((one, other) => one - other);
  const ends = claims.map(({ date_earliest, date_latest }) => toYear(date_latest ?? date_earliest));
  ends.sort((one, other) => one - other);
  const skipped = Math.floor(claims.length * TAIL);
  const whole = { from: starts.at(0) ?? 0, to: ends.at(-1) ?? 0 };
  const dense = { from: starts.at(skipped) ?? 0, to: ends.at(-1 - skipped) ?? 0 };
  const span = toSpan(whole);
  return span > FEW_YEARS && toSpan(dense) * 3 < span ? widen(dense, whole) : whole;
}

/** Takes an end back in that is no further away than the dense range is long. */
function widen(dense: TimeWindow, whole: TimeWindow): TimeWindow {
  const span = toSpan(dense);
  return {
    from: dense.from - whole.from <= span ? whole.from : dense.from,
    to: whole.to - dense.to <= span ? whole.to : dense.to,
  };
}

/** How many years a window has. */
export function toSpan({ from, to }: TimeWindow): number {
  return to - from + 1;
}

/** The year of a day. */
export function toYear(day: string): number {
  return Number(day.slice(0, 4));
}

/** On which side of a window a claim lies wholly, if it does. An open end reaches into whatever comes after it. */
export function toSide({ from, to }: TimeWindow, claim: TimedClaim): "before" | "within" | "after" {
  if (toYear(claim.date_earliest) > to) return "after";
  return claim.date_latest !== null && toYear(claim.date_latest) < from ? "before" : "within";
}

/** The years to draw lines at: at most so many, in round steps. */
export function toTickYears({ from, to }: TimeWindow, most: number): readonly number[] {
  const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
  const step = steps.find((years) => toSpan({ from, to }) / years <= most) ?? 10_000;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.floor((to + 1 - first) / step) + 1 }, (_, index) => first + index * step);
}
