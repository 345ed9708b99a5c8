import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toDateWords } from "../../../lambdas/catalogue/pages/date-words.ts";
import { parseEdtf } from "../../../lambdas/claims/edtf.ts";

describe("a date in words", () => {
  it.each([
    ["2019", "2019"],
    ["2019-09", "September 2019"],
    ["2019-09-03", "3 September 2019"],
    ["2019-09-03?", "possibly 3 September 2019"],
    ["2024-02-01~", "about 1 February 2024"],
    ["2019%", "possibly about 2019"],
    ["2018-05-03/2018-05-05", "3 to 5 May 2018"],
    ["2019-07/2019-09", "July to September 2019"],
    ["2018-05-03/2018-09-03", "3 May to 3 September 2018"],
    ["2019-12-03/2020-12-03", "3 December 2019 to 3 December 2020"],
    ["2019-08/2024-02", "August 2019 to February 2024"],
    ["2014/2019", "2014 to 2019"],
    ["2019-08/2019-09-03", "August to 3 September 2019"],
    ["2019-08~/2019-09-03", "about August 2019 to 3 September 2019"],
    ["2019-09-03/2019-09-30~", "3 September 2019 to about 30 September 2019"],
    ["[2019-09-03,2019-09-05]", "3 or 5 September 2019"],
    ["[2018,2019-02?]", "2018 or possibly February 2019"],
    ["2014/..", "from 2014 on"],
    ["2016-12~/..", "from about December 2016 on"],
  ])("%s is %s", (date, words) => {
    expect(toDateWords(date)).toBe(words);
  });

  it("says of a claim without a date that it is undated", () => {
    expect(toDateWords(null)).toBe("undated");
  });

  it("tells apart any two dates that are not the same", () => {
    fc.assert(
      fc.property(anyDate, anyDate, (one, other) => (one === other) === (toDateWords(one) === toDateWords(other))),
    );
  });

  it("names the first and the last year that a date may mean", () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const { earliest, latest } = parseEdtf(date);
        const words = toDateWords(date);
        expect(words).toContain(earliest.slice(0, 4));
        if (latest !== undefined) expect(words).toContain(latest.slice(0, 4));
      }),
    );
  });
});

const anyDay = fc
  .date({ min: new Date("2018-01-01"), max: new Date("2020-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyOne = fc
  .tuple(anyDay, fc.constantFrom(4, 7, 10), fc.constantFrom("", "", "?", "~", "%"))
  .map(([day, length, mark]) => day.slice(0, length) + mark);
const anyDate = fc
  .tuple(anyOne, anyOne, fc.constantFrom("one", "to", "or", "open"))
  .map(([one, other, form]) => {
    if (form === "open") return `${one}/..`;
    if (form === "one") return one;
    return form === "to" ? `${one}/${other}` : `[${one},${other}]`;
  })
  .filter((date) => {
    try {
      return parseEdtf(date) !== undefined;
    } catch {
      return false;
    }
  });
