import { type TimeWindow, toSide, toSpan, toYear } from "./time-window.ts";
import { PRECISIONS, TIMED_TYPES, type TimedClaim } from "./timeline-rows.ts";

/** How many claims of a type and exactness may begin in some years. */
export type YearCount = Readonly<{
  claim_type: (typeof TIMED_TYPES)[number];
  from_year: number;
  to_year: number;
  date_precision: (typeof PRECISIONS)[number];
  claims: number;
  is_drawn: boolean;
}>;

/** How many bars there are beside each other at most. */
const MOST_BARS = 48;

/** How many years a bar stands for. */
export function toYearsPerBar(window: TimeWindow): number {
  return [1, 2, 5, 10, 20, 50, 100].find((years) => toSpan(window) / years <= MOST_BARS) ?? 500;
}

/** Counts claims by type, years and exactness, in this order. One that reaches into the window from before stands at its begin. */
export function toYearCounts(claims: readonly TimedClaim[], window: TimeWindow): readonly YearCount[] {
  const years = toYearsPerBar(window);
  const groups = Map.groupBy(claims, (claim) => {
    const within = toSide(window, claim) === "within";
    const year = Math.max(toYear(claim.date_earliest), within ? window.from : 0);
    return [claim.claim_type, Math.floor(year / years) * years, claim.date_precision, within].join();
  });
  const counts = Array.from(groups.values(), (group) => toCount(group, window, years));
  return counts.sort(
    (one, other) =>
      TIMED_TYPES.indexOf(one.claim_type) - TIMED_TYPES.indexOf(other.claim_type) ||
      one.from_year - other.from_year ||
      PRECISIONS.indexOf(one.date_precision) - PRECISIONS.indexOf(other.date_precision) ||
      Number(one.is_drawn) - Number(other.is_drawn),
  );
}

function toCount(group: readonly TimedClaim[], window: TimeWindow, years: number): YearCount {
  const [first] = group as readonly [TimedClaim];
  const isDrawn = toSide(window, first) === "within";
  const year = Math.max(toYear(first.date_earliest), isDrawn ? window.from : 0);
  const from = Math.floor(year / years) * years;
  return {
    claim_type: first.claim_type,
    from_year: from,
    to_year: from + years - 1,
    date_precision: first.date_precision,
    claims: group.length,
    is_drawn: isDrawn,
  };
}
