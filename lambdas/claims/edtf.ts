/** What a date of the EDTF profile says, in whole days of the proleptic Gregorian calendar. */
export interface DateRange {
  /** The first day it may mean, as YYYY-MM-DD. */
  readonly earliest: string;
  /** The last day it may mean, as YYYY-MM-DD; undefined where its end is open. */
  readonly latest: string | undefined;
  readonly precision: "day" | "month" | "year" | "interval" | "one_of";
  /** Marked with ? or %: the source itself is not sure of the date. */
  readonly uncertain: boolean;
  /** Marked with ~ or %: near the date. It widens nothing, since EDTF gives no distance. */
  readonly approximate: boolean;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/;

/**
 * Reads a date of this dataset's profile of EDTF (ISO 8601-2:2019, annex A): YYYY, YYYY-MM or YYYY-MM-DD, each with
 * ?, ~ or %; `a/b`; `[a,b]`; `a/..`.
 *
 * Throws a `RangeError` that says why, for a day that the calendar does not have and for an interval that runs backwards.
 */
export function parseEdtf(text: string): DateRange {
  const oneOf = /^\[(.*),(.*)\]$/.exec(text);
  if (oneOf) return joined(oneOf[1] ?? "", oneOf[2] ?? "", "one_of");
  const [from = "", to, ...more] = text.split("/");
  if (more.length > 0) throw new RangeError(`"${text}" has more than one /`);
  if (to === undefined) return parseOne(from);
  if (to === "..") return { ...parseOne(from), latest: undefined, precision: "interval" };
  return joined(from, to, "interval");
}

function joined(from: string, to: string, precision: "interval" | "one_of"): DateRange {
  const [first, second] = [parseOne(from), parseOne(to)];
  if (second.earliest <= first.earliest || (second.latest ?? "") <= (first.latest ?? ""))
    throw new RangeError(`${to} does not come after ${from}`);
  return {
    earliest: first.earliest,
    latest: second.latest,
    precision,
    uncertain: first.uncertain || second.uncertain,
    approximate: first.approximate || second.approximate,
  };
}

function parseOne(text: string): DateRange {
  const [, year, month, day, mark] = DATE.exec(text) ?? [];
  if (year === undefined) throw new RangeError(`"${text}" is not YYYY, YYYY-MM or YYYY-MM-DD`);
  if (month !== undefined && (month < "01" || month > "12")) throw new RangeError(`there is no month ${month}`);
  const lastDay = daysIn(Number(year), Number(month ?? "12"));
  if (day !== undefined && (day < "01" || Number(day) > lastDay))
    throw new RangeError(`there is no day ${day} in ${year}-${month}`);
  return {
    earliest: `${year}-${month ?? "01"}-${day ?? "01"}`,
    latest: `${year}-${month ?? "12"}-${day ?? lastDay}`,
    precision: day !== undefined ? "day" : month !== undefined ? "month" : "year",
    uncertain: mark === "?" || mark === "%",
    approximate: mark === "~" || mark === "%",
  };
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
