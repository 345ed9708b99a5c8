import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseEdtf } from "../../lambdas/claims/edtf.ts";

const pad = (value: number, width: number) => String(value).padStart(width, "0");
const toDay = (time: number) => new Date(time).toISOString().slice(0, 10);
const isValid = (text: string) => {
  try {
    parseEdtf(text);
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError);
    return false;
  }
};

const year = fc.integer({ min: 1, max: 9999 }).map((value) => pad(value, 4));
const month = fc.integer({ min: 0, max: 13 }).map((value) => pad(value, 2));
const day = fc.integer({ min: 0, max: 32 }).map((value) => pad(value, 2));
const date = fc
  .oneof(fc.tuple(year), fc.tuple(year, month), fc.tuple(year, month, day))
  .map((parts) => parts.join("-"));
const marked = fc.tuple(date, fc.constantFrom("", "?", "~", "%")).map((parts) => parts.join(""));
const nearby = fc.tuple(
  fc.integer({ min: 2010, max: 2012 }),
  fc.integer({ min: 1, max: 12 }),
  fc.constantFrom("", "-10"),
);
const real = nearby.map(([y, m, d]) => `${y}-${pad(m, 2)}${d}`);

/** What another implementation of the standard makes of a text: its first and last day. */
function oracle(text: string): { readonly earliest: string; readonly latest: string | undefined } | undefined {
  try {
    const { min, max } = edtf(text);
    return { earliest: toDay(min), latest: Number.isFinite(max) ? toDay(max) : undefined };
  } catch {
    return undefined;
  }
}

describe("dates", () => {
  it("knows every day of the years 1900 to 2100, and no day more", () => {
    for (let time = Date.UTC(1900, 0, 1); time < Date.UTC(2101, 0, 1); time += 86_400_000) {
      const text = toDay(time);
      const { earliest, latest, precision } = parseEdtf(text);
      if (earliest !== text || latest !== text || precision !== "day") expect.fail(text);
    }
    for (let y = 1900; y <= 2100; y++)
      for (let m = 1; m <= 12; m++) {
        const last = new Date(Date.UTC(y, m, 0)).getUTCDate();
        const { latest } = parseEdtf(`${y}-${pad(m, 2)}`);
        if (latest !== `${y}-${pad(m, 2)}-${last}`) expect.fail(`${y}-${m}`);
        if (isValid(`${y}-${pad(m, 2)}-${last + 1}`)) expect.fail(`${y}-${m}-${last + 1}`);
      }
  });

  it.each([
    ["2000-02-29", true],
    ["1900-02-29", false],
    ["2100-02-29", false],
    ["2024-02-29", true],
    ["2023-02-29", false],
    ["0000-02-29", true],
  ])("knows whether %s is a leap day", (text, expected) => {
    expect(isValid(text)).toBe(expected);
  });

  it("finds the same first and last day as another implementation of the standard", () => {
    fc.assert(
      fc.property(marked, (text) => {
        const expected = oracle(text);
        const isDay = /^\d{4}-\d\d-\d\d/.test(text);
        // That implementation takes 29 February of any year, and the calendar is asked instead.
        const exists = !isDay || toDay(Date.parse(`${text.slice(0, 10)}T00:00:00Z`) || 0) === text.slice(0, 10);
        expect(isValid(text)).toBe(expected !== undefined && exists);
        if (isValid(text)) expect(parseEdtf(text)).toMatchObject(expected ?? {});
      }),
      { numRuns: 2000 },
    );
  });

  it("finds the same bounds of an interval, and refuses those that do not move forward", () => {
    fc.assert(
      fc.property(real, real, fc.constantFrom("interval", "one_of"), (from, to, precision) => {
        const text = precision === "interval" ? `${from}/${to}` : `[${from},${to}]`;
        const [first, second] = [parseEdtf(from), parseEdtf(to)];
        const isForward = second.earliest > first.earliest && (second.latest ?? "") > (first.latest ?? "");
        expect(isValid(text)).toBe(isForward);
        if (isForward) expect(parseEdtf(text)).toMatchObject({ ...oracle(text), precision });
      }),
      { numRuns: 1000 },
    );
  });

  it("leaves an open end open", () => {
    expect(parseEdtf("2031-02/..")).toEqual({
      earliest: "2031-02-01",
      latest: undefined,
      precision: "interval",
      uncertain: false,
      approximate: false,
    });
    expect(oracle("2031-02/..")).toEqual({ earliest: "2031-02-01", latest: undefined });
  });

  it.each([
    ["2031", false, false],
    ["2031?", true, false],
    ["2031-02~", false, true],
    ["2031-02-03%", true, true],
    ["2031?/2032", true, false],
    ["2031/2032~", false, true],
    ["[2031,2032%]", true, true],
  ])("keeps how sure %s is", (text, uncertain, approximate) => {
    expect(parseEdtf(text)).toMatchObject({ uncertain, approximate });
  });

  it.each([
    "",
    "31",
    "2031-2",
    "2031-02-03T10:00",
    "2031/2032/2033",
    "../2031",
    "[2031]",
    "[2031,2032,2033]",
    "2031-21",
    "Y20310",
    "2031??",
  ])("refuses %j, which is outside the profile", (text) => {
    expect(isValid(text)).toBe(false);
  });

  it("says why: the month, the day or the order", () => {
    expect(() => parseEdtf("2031-13")).toThrow("there is no month 13");
    expect(() => parseEdtf("2031-02-30")).toThrow("there is no day 30 in 2031-02");
    expect(() => parseEdtf("2031/2031-05")).toThrow("2031-05 does not come after 2031");
  });
});
