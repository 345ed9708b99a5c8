import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import type { SchemaBreak } from "../../../lambdas/snapshot/changes/compare-schemas.ts";
import { type Deprecation, describeDeprecations } from "../../../lambdas/snapshot/changes/deprecations.ts";
import { explainRefusal } from "../../../lambdas/snapshot/changes/explain-refusal.ts";
import { judgeBreaks } from "../../../lambdas/snapshot/changes/judge-breaks.ts";

const readJson = (file: string) => JSON.parse(readFileSync(`schemas/snapshot/${file}`, "utf8"));
const ajv = new Ajv2020({ strict: true, strictRequired: false, ownProperties: true, allErrors: true });
const isFit = ajv.compile(readJson("deprecations.schema.json"));
const asFile = (...deprecations: readonly unknown[]) => ({ $schema: "./deprecations.schema.json", deprecations });

const BREAKS: readonly SchemaBreak[] = [
  { what: "table-removed", table: "boats" },
  { what: "column-removed", table: "boats", column: "length" },
  {
    what: "column-retyped",
    table: "boats",
    column: "length",
    before: "integer, required",
    after: "integer, may be empty",
  },
  { what: "key-changed", table: "boats", before: "boat_id", after: "boat_id, n" },
  { what: "code-removed", vocabulary: "stance", code: "denies" },
];
const told: Deprecation = {
  what: "column-removed",
  table: "boats",
  column: "length",
  deprecated_in: "1.4.0",
  reason: "nobody measured it",
};

describe("the list of deprecations", () => {
  it("fits its schema", () => {
    expect(isFit(readJson("deprecations.json")), ajv.errorsText(isFit.errors)).toBe(true);
  });

  it("may announce what is still there, or never was", () => {
    expect(isFit(asFile(told, { ...told, column: "never_there", instead: "boats.beam" }))).toBe(true);
  });

  it.each([
    [{ ...told, what: "column-renamed" }],
    [{ ...told, column: undefined }],
    [{ ...told, code: "denies" }],
    [{ ...told, what: "table-removed" }],
    [{ ...told, what: "code-removed" }],
    [{ what: "code-removed", vocabulary: "stance", deprecated_in: "1.4.0", reason: "unused" }],
    [{ ...told, deprecated_in: "1.4" }],
    [{ ...told, reason: "" }],
    [{ ...told, reason: "two\nlines" }],
    [{ ...told, since: "1.4.0" }],
  ])("cannot hold %j", (entry) => {
    expect(isFit(JSON.parse(JSON.stringify(asFile(entry))))).toBe(false);
  });

  it("is a section of the codebook, and none where it is empty", () => {
    expect(describeDeprecations([])).toEqual([]);
    const [, table] = describeDeprecations([{ ...told, instead: "the column beam | width" }]);
    expect(table).toContain(
      "| column-removed: boats.length | 1.4.0 | nobody measured it | the column beam \\| width |",
    );
    const [, codes] = describeDeprecations([{ ...told, ...BREAKS[4], table: undefined }]);
    expect(codes).toContain("| code-removed: denies of the vocabulary stance |");
  });
});

describe("a break", () => {
  it("is refused until the list has an entry for exactly this", () => {
    for (const broken of BREAKS)
      for (const entry of BREAKS) {
        const known = [{ ...entry, deprecated_in: "1.4.0", reason: "it was wrong" }];
        expect(judgeBreaks([broken], "2.0.0", known).refusals).toEqual(
          broken === entry ? [] : [{ code: "undeclared-break", breaks: broken, version: "2.0.0" }],
        );
      }
  });

  it("is told of again with its reason and what to use instead", () => {
    const [, removed] = BREAKS;
    if (!removed) throw new Error("there is a second break");
    expect(judgeBreaks([removed], "2.0.0", [{ ...told, instead: "boats.beam" }]).notes).toEqual([
      "the column boats.length is gone, as told since 1.4.0: nobody measured it; instead: boats.beam",
    ]);
  });

  it.each([
    ["1.9.0", true],
    ["2.0.0", true],
    ["2.0.1", false],
    ["10.0.0", false],
  ])("that comes with 2.0.0 and was announced for %s: may be, %s", (deprecated_in, may) => {
    const broken = { what: "column-removed", table: "boats", column: "length" } as const;
    expect(judgeBreaks([broken], "2.0.0", [{ ...told, deprecated_in }]).refusals).toHaveLength(may ? 0 : 1);
  });
});

describe("the remedy for a break that nobody announced", () => {
  it.each(BREAKS)("is an entry that, once copied into the list with a reason, lets it through: $what", (breaks) => {
    const { message, remedy } = explainRefusal({ code: "undeclared-break", breaks, version: "2.0.0" });
    expect(message).toMatch(/, and readers were not told$/);
    const copied: Deprecation = JSON.parse(remedy.slice(remedy.indexOf("{")));
    expect(isFit(asFile(copied)), "without a reason").toBe(false);
    const entry = { ...copied, reason: "nobody measured it" };
    expect(isFit(asFile(entry)), ajv.errorsText(isFit.errors)).toBe(true);
    expect(judgeBreaks([breaks], "2.0.0", [entry]).refusals).toEqual([]);
  });
});

describe("the other refusals", () => {
  it.each([
    [{ code: "lost-id", kind: "claim", id: "c-000001" }, 'the released claim "c-000001" has disappeared'],
    [
      { code: "revived-id", kind: "entity", id: "old-port", status: "merged" },
      'the entity "old-port" was released as merged and is in use again',
    ],
    [
      { code: "shrinking", before: 100, after: 79 },
      "of the 100 claims of the release before, only 79 are still in use",
    ],
    [{ code: "shrinking", before: 2, after: 1 }, "of the 2 claims of the release before, only 1 is still in use"],
    [{ code: "shrinking", before: 100, after: 0 }, "of the 100 claims of the release before, none is in use"],
  ] as const)("say what is wrong: %j", (refusal, message) => {
    expect(explainRefusal(refusal).message).toBe(message);
    expect(explainRefusal(refusal).remedy).not.toBe("");
  });
});
