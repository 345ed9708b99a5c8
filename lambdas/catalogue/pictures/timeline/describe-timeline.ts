import { countOf, formatNumber, listOf } from "../drawing/words.ts";
import { type TimeWindow, toSide, toYear } from "./time-window.ts";
import { PRECISIONS, TIMED_TYPES, type TimedClaim } from "./timeline-rows.ts";

const PRECISION_WORDS = {
  day: "to a day",
  month: "to a month",
  one_of: "to one of two dates",
  interval: "to a stretch of time",
  year: "only to a year",
} as const;

/** Says what the timeline shows and how to read it. */
export function describeTimeline(
  claims: readonly TimedClaim[],
  undated: number,
  window: TimeWindow,
  isCounted: boolean,
): { readonly caption: string; readonly summary: string } {
  const none = "No claim of an event, a statement or a plan has a date yet.";
  return {
    summary: claims.length === 0 ? none : summarise(claims),
    caption: [toReading(isCounted), toOutside(claims, window), toUndated(undated)].filter(Boolean).join(" "),
  };
}

function summarise(claims: readonly TimedClaim[]): string {
  const types = TIMED_TYPES.flatMap((type) => {
    const count = claims.filter(({ claim_type }) => claim_type === type).length;
    return count === 0 ? [] : [countOf(count, type)];
  });
  const precisions = PRECISIONS.flatMap((precision) => {
    const count = claims.filter(({ date_precision }) => date_precision === precision).length;
    return count === 0 ? [] : [`${formatNumber(count)} ${PRECISION_WORDS[precision]}`];
  });
  return `${countOf(claims.length, "claim has", "claims have")} a time: ${listOf(types)}. ${toBusiest(claims)} Dates are known ${listOf(precisions)}.`;
}

function toBusiest(claims: readonly TimedClaim[]): string {
  const years = Array.from(Map.groupBy(claims, ({ date_earliest }) => toYear(date_earliest)));
  const most = years.map(([year, group]) => ({ year, count: group.length }));
  most.sort((one, other) => other.count - one.count || one.year - other.year);
  const [first, second] = most;
  if (first === undefined) return "";
  if (second === undefined) return `All of them begin in ${first.year}.`;
  return `More begin in ${first.year} (${formatNumber(first.count)}) than in any other year; next comes ${second.year} (${formatNumber(second.count)}).`;
}

function toReading(isCounted: boolean): string {
  const reports = "The time is the one that reports give: nothing here says that it happened.";
  if (isCounted)
    return `Each bar counts the claims whose time may begin in that year; what fills it tells how exactly the time is known. ${reports}`;
  return `Each mark is a claim. The wider it is, the less exactly its time is known: a full bar is a month, a pale one a year, a thin line some time in between. ${reports}`;
}

function toOutside(claims: readonly TimedClaim[], window: TimeWindow): string {
  const sides = Map.groupBy(claims, (claim) => toSide(window, claim));
  const before = sides.get("before") ?? [];
  const after = sides.get("after") ?? [];
  const parts = [
    ...(before.length === 0
      ? []
      : [`${formatNumber(before.length)} before ${window.from}${toExtreme(before, Math.min)}`]),
    ...(after.length === 0 ? [] : [`${formatNumber(after.length)} after ${window.to}${toExtreme(after, Math.max)}`]),
  ];
  if (parts.length === 0) return "";
  return `So that the dense years can be seen, ${listOf(parts)} are left out of the drawing; they are in the data.`;
}

function toExtreme(claims: readonly TimedClaim[], choose: (...years: number[]) => number): string {
  const year = claims.map(({ date_earliest }) => toYear(date_earliest)).reduce((one, other) => choose(one, other));
  return ` (as far as ${year})`;
}

function toUndated(undated: number): string {
  return undated === 0 ? "" : `${countOf(undated, "more claim has", "more claims have")} no date.`;
}
