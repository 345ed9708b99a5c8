import { compareTexts } from "../../../claims/compare-texts.ts";
import type { TimeWindow } from "./time-window.ts";
import { PRECISIONS, TIMED_TYPES, type TimedClaim } from "./timeline-rows.ts";

/** A claim at its place: times in milliseconds, cut to what is drawn, and the lane, counted from below. */
export interface PlacedClaim {
  readonly claim: TimedClaim;
  readonly from: number;
  readonly to: number;
  readonly lane: number;
  /** Its end is open, or lies after what is drawn. */
  readonly goesOn: boolean;
  /** Its beginning lies before what is drawn. */
  readonly cameBefore: boolean;
}

/** The claims of one type, with the number of lanes that they take. */
export interface Band {
  readonly type: (typeof TIMED_TYPES)[number];
  readonly placed: readonly PlacedClaim[];
  readonly lanes: number;
}

const DAY = 86_400_000;

/** The first moment of a year. */
export function startOf(year: number): number {
  return Date.parse(`${String(year).padStart(4, "0")}-01-01T00:00:00Z`);
}

/** The moment after the last one of a window. */
export function endOf({ to }: TimeWindow): number {
  return Date.parse(`${String(to).padStart(4, "0")}-12-31T00:00:00Z`) + DAY;
}

/**
 * Stacks the claims of each type in lanes, so that no two marks overlap: the more exact the date, the lower. Marks are as
 * wide as their time, and at least `narrowest` milliseconds.
 */
export function toBands(claims: readonly TimedClaim[], window: TimeWindow, narrowest: number): readonly Band[] {
  return TIMED_TYPES.map((type) => stack(type, claims, window, narrowest)).filter(({ lanes }) => lanes > 0);
}

function stack(type: Band["type"], claims: readonly TimedClaim[], window: TimeWindow, narrowest: number): Band {
  const lanes: [from: number, to: number][][] = [];
  const sorted = claims.filter(({ claim_type }) => claim_type === type).sort(byExactness);
  const placed = sorted.map((claim) => {
    const time = toTime(claim, window, narrowest);
    const gap = narrowest / 3;
    const isFree = (lane: [number, number][]) =>
      lane.every(([from, to]) => time.to + gap <= from || to + gap <= time.from);
    const found = lanes.findIndex(isFree);
    const lane = found === -1 ? lanes.push([]) - 1 : found;
    lanes[lane]?.push([time.from, time.to]);
    return { claim, lane, ...time };
  });
  return { type, placed, lanes: lanes.length };
}

function byExactness(one: TimedClaim, other: TimedClaim): number {
  return (
    PRECISIONS.indexOf(one.date_precision) - PRECISIONS.indexOf(other.date_precision) ||
    compareTexts(one.date_earliest, other.date_earliest) ||
    compareTexts(one.claim_id, other.claim_id)
  );
}

function toTime({ date_earliest, date_latest }: TimedClaim, window: TimeWindow, narrowest: number) {
  const [first, last] = [startOf(window.from), endOf(window)];
  const begins = Date.parse(`${date_earliest}T00:00:00Z`);
  const ends = date_latest === null ? Number.POSITIVE_INFINITY : Date.parse(`${date_latest}T00:00:00Z`) + DAY;
  const from = Math.min(Math.max(begins, first), last - narrowest);
  const to = Math.min(Math.max(ends, from + narrowest), last);
  return { from, to, goesOn: ends > last, cameBefore: begins < first };
}
