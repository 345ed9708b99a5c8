import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Coding } from "../../lambdas/claims/records.generated.ts";
import { makeCopy, runCommand, snapshotOf } from "../support/run-command.ts";

const GOLDEN = "test/fixtures/golden/dataset";

let copy: ReturnType<typeof makeCopy>;
beforeEach(() => {
  copy = makeCopy(GOLDEN);
});
afterEach(() => copy.dispose());

const pathOf = (name: string) => join(copy.folder, "dataset/codings", `${name}.json`);

function change(name: string, alter: (coding: Coding) => object): void {
  const coding: Coding = JSON.parse(readFileSync(pathOf(name), "utf8"));
  writeFileSync(pathOf(name), `${JSON.stringify(alter(coding), null, 2)}\n`);
}

describe("the command agreement", () => {
  it("prints a table of the two codings of the dataset, in 80 columns, and writes nothing", () => {
    const before = snapshotOf(copy.folder);
    const { code, stdout, stderr } = runCommand(["agreement"], copy.folder);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toBe(`agreement between dataset/codings/first.json and dataset/codings/second.json

variable                  coded     agreed   per cent      alpha
stance                       15         14       93.3      0.813
certainty                    15         13       86.7      0.777
author_commitment            15         15      100.0      1.000
hedge                        15         11       73.3      0.468
quotation                    15         15      100.0      1.000
chain                        15         13       86.7      0.836
channel                      15         12       80.0      0.744

categories most confused
  stance
      1  no_comment  /  uncommitted
  certainty
      2  PR  /  PS
  hedge
      1  conditional  /  epistemic
      1  distancing  /  hearsay
      1  distancing  /  none
      1  epistemic  /  prospective
  chain
      1  media > person  /  person
      1  media_unnamed  /  unspecified
  channel
      1  media_report  /  none
      1  media_report > told  /  told
      1  none  /  statement
`);
    expect(snapshotOf(copy.folder)).toEqual(before);
  });

  it("compares two files wherever they are, and finds a coding to agree with itself", () => {
    const { code, stdout } = runCommand(["agreement", pathOf("first"), pathOf("first")]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ {2}none$/m);
    expect(stdout.match(/15 {9}15 {6}100\.0 {6}1\.000$/gm)).toHaveLength(7);
  });

  it("says so where a variable has one category only", () => {
    for (const name of ["first", "second"])
      change(name, (coding) => ({ ...coding, items: coding.items.filter(({ via }) => via.length === 0) }));
    const { code, stdout } = runCommand(["agreement"], copy.folder);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^chain +6 +6 +100\.0 +undefined$/m);
    expect(stdout).toContain("alpha is undefined where only one category occurs");
  });

  it("keeps 80 columns however long the chains are", () => {
    const via = Array.from({ length: 8 }, () => ({ kind: "group_unnamed", channel: "media_report" }));
    change("second", (coding) => ({ ...coding, items: coding.items.map((item) => ({ ...item, via })) }));
    const { stdout } = runCommand(["agreement"], copy.folder);
    expect(stdout).toContain("3 more pairs, 3 of 15 disagreements");
    expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });

  it("refuses codings of other attestations, at their lines, with all that differ", () => {
    change("second", (coding) => ({ ...coding, items: coding.items.slice(2) }));
    const { code, stdout } = runCommand(["agreement"], copy.folder);
    expect(code).toBe(1);
    expect(stdout).toContain("6:22 coded-once at /items/0/attestation");
    expect(stdout).toContain('"gazette-2021-03-20#1" is coded here and not in dataset/codings/second.json');
    expect(stdout.match(/coded-once/g)).toHaveLength(2);
    expect(stdout).not.toContain("alpha");
  });

  it("refuses a coding that is not fit, in the words of validate", () => {
    change("first", ({ items, ...coding }) => ({ ...coding, items: [{ ...items[0], stance: "afirms" }] }));
    const { code, stdout } = runCommand(["agreement"], copy.folder);
    expect(code).toBe(1);
    expect(stdout).toContain('did you mean "affirms"?');
    expect(stdout).toContain("1 problem in 1 file");
    change("first", (coding) => ({ ...coding, items: [] }));
    expect(runCommand(["agreement"], copy.folder).code).toBe(1);
  });

  it.each([
    [["one.json"], "name two codings"],
    [["a.json", "b.json", "c.json"], "name two codings"],
    [["nothing.json", "nothing.json"], "there is no coding to read at nothing.json"],
    [["--all"], "Unknown option"],
  ])("cannot be run with %j", (args, message) => {
    const { code, stdout, stderr } = runCommand(["agreement", ...args], copy.folder);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });
});

describe("codings in a dataset", () => {
  it("are counted by validate, which also takes one of them alone", () => {
    expect(runCommand(["validate"], copy.folder).stdout).toContain("and 2 codings checked");
    const alone = runCommand(["validate", "dataset/codings/second.json"], copy.folder);
    expect([alone.code, alone.stdout.includes("1 coding checked")]).toEqual([0, true]);
  });

  it("are put in order by fix", () => {
    const before = snapshotOf(copy.folder);
    change("first", (coding) => ({ ...coding, items: coding.items.toReversed() }));
    expect(runCommand(["validate"], copy.folder).stdout).toContain("not-canonical");
    expect(runCommand(["fix"], copy.folder).stdout).toContain("fixed dataset/codings/first.json");
    expect(snapshotOf(copy.folder)).toEqual(before);
  });
});
