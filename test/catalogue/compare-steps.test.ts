import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toChangesCsv } from "../../lambdas/catalogue/compare/changes-csv.ts";
import { parseChoice, toQuery } from "../../lambdas/catalogue/compare/choose-versions.ts";
import { joinSteps } from "../../lambdas/catalogue/compare/join-steps.ts";
import { parseChanges, parseTables } from "../../lambdas/catalogue/compare/parse-published.ts";
import { splitTexts } from "../../lambdas/catalogue/compare/split-texts.ts";
import { compareTables, type TableSet } from "../../lambdas/snapshot/changes/compare-tables.ts";
import { toCsv } from "../../lambdas/snapshot/csv.ts";
import type { ChangesRow } from "../../lambdas/snapshot/tables.generated.ts";
import { changesTable } from "../../lambdas/snapshot/tables.ts";
import { alikeTableSets, anyTableSet } from "../snapshot/changes/any-tables.ts";

/** A log of releases: the first ones of one form, then some of any form. */
const anyLog = fc
  .tuple(alikeTableSets, fc.array(anyTableSet, { maxLength: 3 }))
  .map(([alike, others]): readonly TableSet[] => [...alike, ...others]);

const VERSIONS = ["1.0.0", "1.0.1", "1.1.0", "2.0.0"];

const compare = (one: TableSet, other: TableSet): readonly ChangesRow[] => [...compareTables(one, other)];

describe("the comparison in the browser", () => {
  it("gives for any two releases of any log, either way round, the rows of a direct comparison of their tables", () => {
    fc.assert(
      fc.property(anyLog, fc.nat(), fc.nat(), (log, one, other) => {
        const names = log.map((_, index) => `1.${index}.0`);
        const [from, to] = [one % log.length, other % log.length];
        fc.pre(from !== to);
        const choice = parseChoice(toQuery(`1.${from}.0`, `1.${to}.0`), names);
        if (choice.is !== "pair") throw new Error("both versions are there");
        const at = (version: string) => names.indexOf(version);
        const joined = joinSteps({
          steps: choice.steps.map((version) => compare(get(log, at(version) - 1), get(log, at(version)))),
          older: get(log, at(choice.older)).tables,
          newer: get(log, at(choice.newer)).tables,
          isBackwards: choice.isBackwards,
        });
        expect(joined).toEqual(compare(get(log, from), get(log, to)));
      }),
      { numRuns: 600 },
    );
  });

  it("writes the same bytes as the program that wrote changes.csv, whatever the texts hold", () => {
    const text = fc.oneof(
      fc.constantFrom('"', ",", "\n", "\r\n", " a ", "=1+1", "\t", ";", "\u2028", "a\rb", "'"),
      fc.string({ unit: "grapheme", minLength: 1 }),
    );
    const row: fc.Arbitrary<ChangesRow> = fc.record({
      table: text,
      key: text,
      op: fc.constantFrom("added", "removed", "changed"),
      field: text,
      before: fc.option(text),
      after: fc.option(text),
    });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        expect([...toChangesCsv(rows)].join("")).toBe([...toCsv(changesTable, rows)].join(""));
      }),
    );
  });
});

describe("the address of a comparison", () => {
  it.each([
    ["", { is: "nothing" }],
    ["?from=1.0.0", { is: "nothing" }],
    ["?from=&to=", { is: "nothing" }],
    ["?from=1.1.0&to=1.1.0", { is: "same", version: "1.1.0" }],
    ["?from=9.9.9&to=1.0.0", { is: "unknown", unknown: ["9.9.9"] }],
    ["?from=9.9.9&to=9.9.9", { is: "unknown", unknown: ["9.9.9"] }],
    ["?from=<b>&to=9.9.9", { is: "unknown", unknown: ["<b>", "9.9.9"] }],
    ["?to=%201.0.1&from=1.0.0+", expect.objectContaining({ is: "pair", from: "1.0.0", to: "1.0.1" })],
  ])("%j is understood", (query, choice) => {
    expect(parseChoice(query, VERSIONS)).toEqual(choice);
  });

  it("asks for each release after the older one up to the newer one, also the other way round", () => {
    const steps = ["1.0.1", "1.1.0", "2.0.0"];
    const ends = { older: "1.0.0", newer: "2.0.0", steps };
    expect(parseChoice("?from=1.0.0&to=2.0.0", VERSIONS)).toMatchObject({ ...ends, isBackwards: false });
    expect(parseChoice("?from=2.0.0&to=1.0.0", VERSIONS)).toMatchObject({ ...ends, isBackwards: true });
  });
});

describe("what a browser reads", () => {
  it.each([
    [{}, "1.0.1 is no list"],
    [[{ table: "claims", key: "a", op: "wiped", field: "text", before: null, after: "b" }], "op is not added or"],
    [[{ table: "claims", key: "a", op: "added", field: "text", before: 1, after: "b" }], "before is no text"],
  ])("is refused where it is no list of changes: %j", (value, message) => {
    expect(() => parseChanges(value, "1.0.1")).toThrow(message);
  });

  it("is refused where it describes no tables, and says which part is wrong", () => {
    expect(() => parseTables({ resources: [{ name: "claims", schema: { fields: [] } }] }, "1.0.1")).toThrow(
      "1.0.1.resources[0].schema.primaryKey is missing",
    );
  });
});

describe("two texts beside each other", () => {
  it("are what their parts are put together, which differ in the middle alone", () => {
    const text = fc.array(fc.constantFrom("a", "b", " ", "\n"), { maxLength: 6 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { start, was, is, end } = splitTexts(before, after);
        expect([start + was + end, start + is + end]).toEqual([before, after]);
      }),
    );
  });

  it("are marked by whole words", () => {
    expect(splitTexts("a visit in May 2019 is told", "a visit in March 2019 is told")).toEqual({
      start: "a visit in ",
      was: "May",
      is: "March",
      end: " 2019 is told",
    });
  });
});

function get<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new Error(`there is no release ${index}`);
  return item;
}
