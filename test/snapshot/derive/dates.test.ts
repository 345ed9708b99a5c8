import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseEdtf } from "../../../lambdas/claims/edtf.ts";
import { toDateColumns } from "../../../lambdas/snapshot/derive/date-columns.ts";
import { isConflict, narrow, type SharedDays } from "../../../lambdas/snapshot/derive/shared-days.ts";

describe("the days of a date", () => {
  it.each([
    ["2021-03-05", "2021-03-05", "2021-03-05", "day"],
    ["2024-02", "2024-02-01", "2024-02-29", "month"],
    ["2021?", "2021-01-01", "2021-12-31", "year"],
    ["2021-03/2021-05-02", "2021-03-01", "2021-05-02", "interval"],
    ["2021-03/..", "2021-03-01", null, "interval"],
    ["[2020,2021-02]", "2020-01-01", "2021-02-28", "one_of"],
  ])("reads %s as %s to %s", (date, earliest, latest, precision) => {
    expect(toDateColumns(date)).toEqual({ earliest, latest, precision });
  });

  it("leaves all columns empty where there is no date", () => {
    expect(toDateColumns(undefined)).toEqual({ earliest: null, latest: null, precision: null });
  });
});

describe("a conflict of dates", () => {
  const conflict = (...dates: string[]) =>
    isConflict(dates.reduce<SharedDays | undefined>((shared, date) => narrow(shared, date), undefined));

  it.each([
    [[], false],
    [["2021-03"], false],
    [["2021-03", "2021-03-31"], false],
    [["2021-03-31", "2021-04"], true],
    [["2021", "2021-03", "2021-04"], true],
    [["2021-03/..", "2030"], false],
    [["2021-03/..", "2021-02"], true],
    [["2021-03/..", "2022/.."], false],
  ])("of %j is %s", (dates, expected) => {
    expect(conflict(...dates)).toBe(expected);
  });

  it("is there exactly where two of the dates have no day in common, in whatever order they come", () => {
    const month = fc.integer({ min: 1, max: 12 }).map((number) => `2021-${String(number).padStart(2, "0")}`);
    const date = fc.oneof(
      month,
      fc.constant("2021"),
      month.map((from) => `${from}/..`),
      fc
        .tuple(month, month)
        .filter(([from, to]) => from < to)
        .map(([from, to]) => `${from}/${to}`),
    );
    fc.assert(
      fc.property(fc.array(date, { maxLength: 6 }), (dates) => {
        expect(conflict(...dates)).toBe(dates.some((one) => dates.some((other) => areDisjoint(one, other))));
      }),
    );
  });
});

function areDisjoint(one: string, other: string): boolean {
  const latest = parseEdtf(one).latest;
  return latest !== undefined && latest < parseEdtf(other).earliest;
}
