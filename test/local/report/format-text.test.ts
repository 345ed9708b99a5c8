import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Report } from "../../../lambdas/claims/report/report.ts";
import { formatText } from "../../../lambdas/local/report/format-text.ts";
import { aProblem, aReport, hostileReport, hostileText } from "../../claims/report/any-report.ts";

const claim = `{
  "type": "visit",
\t"text": "a made-up \u202Eclaim 漢字 that goes on until the line is full and then a bit", "entity": "rusia",
  "date": "2001"
}
`;
const inLine = (found: string): number => (claim.split("\n")[2]?.indexOf(found) ?? 0) + 1;
const three = aReport(
  [
    aProblem({ column: inLine('"rusia"') }),
    aProblem({
      code: "not-canonical",
      column: 1,
      pointer: "",
      message: "the file is not in canonical form: here stands a tab, expected two spaces",
      remedy: 'run "npm run fix", which changes the form of a file and never what it says',
    }),
    aProblem({
      code: "no-descriptor",
      file: "dataset/dataset.json",
      line: 1,
      column: 1,
      pointer: "",
      message: "there is no such file",
      remedy: "add it",
    }),
  ],
  { notes: ["1 file was left out because it is not a record; see dataset/README.md for what belongs here"] },
);

function format(report: Report, width: number, colour = false): string {
  const readText = (file: string): string | undefined => (file.includes("claims/") ? claim : undefined);
  return formatText(report, { colour, width, readText });
}

describe("formatText", () => {
  it("is readable at 80 columns", () => {
    expect(format(three, 80)).toBe(`dataset/claims/c-000001.json

  3:1 not-canonical
  the file is not in canonical form: here stands a tab, expected two spaces
  fix: run "npm run fix", which changes the form of a file and never what it
       says

    2 |   "type": "visit",
  > 3 | →"text": "a made-up <U+202E>claim 漢字 that goes on until the line is …
      | ^
    4 |   "date": "2001"

  3:94 unknown-entity at /entities/0/entity
  no entity "rusia"
  fix: did you mean "russia"?

    2 |   "type": "visit",
  > 3 | …hat goes on until the line is full and then a bit", "entity": "rusia",
      |                                                                ^
    4 |   "date": "2001"

dataset/dataset.json

  1:1 no-descriptor
  there is no such file
  fix: add it

note: 1 file was left out because it is not a record; see dataset/README.md for
      what belongs here
3 problems in 2 files
next: npm run fix, correct what it leaves, then npm run validate
`);
  });

  it("is readable at 40 columns", () => {
    expect(format(three, 40)).toBe(`dataset/claims/c-000001.json

  3:1 not-canonical
  the file is not in canonical form:
  here stands a tab, expected two spaces
  fix: run "npm run fix", which changes
       the form of a file and never what
       it says

    2 |   "type": "visit",
  > 3 | →"text": "a made-up <U+202E>cl…
      | ^
    4 |   "date": "2001"

  3:94 unknown-entity
  at /entities/0/entity
  no entity "rusia"
  fix: did you mean "russia"?

    2 |   "type": "visit",
  > 3 | …hen a bit", "entity": "rusia",
      |                        ^
    4 |   "date": "2001"

dataset/dataset.json

  1:1 no-descriptor
  there is no such file
  fix: add it

note: 1 file was left out because it is
      not a record; see
      dataset/README.md for what belongs
      here
3 problems in 2 files
next: npm run fix, correct what it
leaves, then npm run validate
`);
  });

  it.each([
    [
      80,
      " ^[[2mat /entities/0/entity^[[22m",
      "…hat goes on until the line is full and then a bit",
      "next: correct what is listed, then npm run validate",
    ],
    [40, "\n  ^[[2mat /entities/0/entity^[[22m", "…hen a bit", "next: correct what is listed, then npm\nrun validate"],
  ])("paints places, codes, carets and the outcome at %i columns when asked to", (width, where, cut, next) => {
    const painted = format(aReport([aProblem({ column: inLine('"rusia"') })]), width, true);
    expect(painted.replaceAll("\u001B", "^[")).toBe(`^[[4mdataset/claims/c-000001.json^[[24m

  ^[[1m3:94^[[22m ^[[31munknown-entity^[[39m${where}
  no entity "rusia"
  ^[[32mfix:^[[39m did you mean "russia"?

  ^[[2m  2 |^[[22m   "type": "visit",
  ^[[31m>^[[39m^[[2m 3 |^[[22m ${cut}", "entity": "rusia",
  ^[[2m    |^[[22m ${" ".repeat(cut.length + '", "entity": '.length)}^[[31m^^[[39m
  ^[[2m  4 |^[[22m   "date": "2001"

^[[31m1 problem in 1 file^[[39m
${next}
`);
  });

  it("differs with colours in nothing but the colours", () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sequences are what is looked for
    expect(format(three, 60, true).replace(/\u001B\[\d+m/g, "")).toBe(format(three, 60));
  });

  it("says in one line what was looked at where nothing is wrong", () => {
    expect(format(aReport([]), 80)).toBe(
      "dataset is fit to publish: 1 source, 30 claims and 21 entities checked\nnext: npm run snapshot\n",
    );
  });

  it("names whatever else was counted", () => {
    const checked = { sources: 2, claims: 1, entities: 1, stances: 4 };
    expect(format(aReport([], { checked }), 80)).toContain("2 sources, 1 claim, 1 entity and 4 stances checked\n");
  });

  it("says how many problems are not shown", () => {
    const many = Array.from({ length: 1234 }, (_, index) => aProblem({ line: index + 1 }));
    expect(format(aReport(many), 80)).toMatch(/\n100 of 1234 problems shown\nnext: correct what is listed, /);
  });

  it("offers to fix only where a file is not canonical", () => {
    expect(format(aReport([aProblem()]), 80)).not.toContain("npm run fix");
    expect(format(aReport([aProblem({ code: "not-canonical" })]), 80)).toContain("npm run fix");
  });

  it("lets no text of a dataset drive the terminal or the log", () => {
    fc.assert(
      fc.property(hostileReport, hostileText, fc.integer({ min: 1, max: 120 }), (report, text, width) => {
        const shown = formatText(report, { colour: false, width, readText: () => text });
        expect(shown).toMatch(/^[^\p{Cc}\p{Cs}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]*$/mu);
        expect(shown.replaceAll("\n", "")).toMatch(/^[^\p{C}\p{Zl}\p{Zp}]*$/u);
        expect(shown).not.toMatch(/^\s*::/m);
        expect(shown).not.toContain("##[");
      }),
      { numRuns: 300 },
    );
  });
});
