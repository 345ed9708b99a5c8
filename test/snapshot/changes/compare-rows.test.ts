import { describe, expect, it } from "vitest";
import { applyChanges } from "../../../lambdas/snapshot/changes/apply-changes.ts";
import { ChangesError } from "../../../lambdas/snapshot/changes/changes-error.ts";
import { compareRows } from "../../../lambdas/snapshot/changes/compare-rows.ts";
import type { PairedTable } from "../../../lambdas/snapshot/changes/paired.ts";
import type { Row } from "../../../lambdas/snapshot/order.ts";
import type { Field, FieldType } from "../../../lambdas/snapshot/table-schema.ts";
import type { ChangesRow } from "../../../lambdas/snapshot/tables.generated.ts";
import { tableOf } from "./any-tables.ts";

const field = (name: string, type: FieldType = "string"): Field => ({ name, type, title: "x", description: "x" });
const old = tableOf(
  "tides",
  ["port", "n"],
  [field("port"), field("n", "integer"), field("text"), field("high", "boolean")],
);
const same: PairedTable = { name: "tides", before: old, after: old };

const row = (n: number, parts: Row = {}): Row => ({ port: "oslo", n, text: "ebb", high: true, ...parts });
const changed = (parts: Partial<ChangesRow> = {}): ChangesRow => ({
  table: "tides",
  key: '["oslo",2]',
  op: "changed",
  field: "text",
  before: "ebb",
  after: "flow",
  ...parts,
});

const compare = (before: readonly Row[], after: readonly Row[], paired = same) => [
  ...compareRows(paired, before, after),
];
const apply = (rows: readonly Row[], changes: readonly ChangesRow[], paired = same) => [
  ...applyChanges(paired, rows, changes),
];

describe("comparing the rows of a table", () => {
  it("tells each value that differs, with the key of its row, as the CSV has it", () => {
    expect(compare([row(1), row(2), row(10)], [row(1), row(2, { text: "flow", high: null }), row(10)])).toEqual([
      changed(),
      changed({ field: "high", before: "true", after: null }),
    ]);
  });

  it("tells every value of a row that was added or removed, but no nulls", () => {
    const [was, is] = [row(2, { text: null }), row(10, { high: null })];
    expect(compare([row(1), was], [row(1), is])).toEqual([
      changed({ op: "removed", field: "port", before: "oslo", after: null }),
      changed({ op: "removed", field: "n", before: "2", after: null }),
      changed({ op: "removed", field: "high", before: "true", after: null }),
      changed({ key: '["oslo",10]', op: "added", field: "port", before: null, after: "oslo" }),
      changed({ key: '["oslo",10]', op: "added", field: "n", before: null, after: "10" }),
      changed({ key: '["oslo",10]', op: "added", field: "text", before: null, after: "ebb" }),
    ]);
  });

  it("tells a new column as a change of each row that has a value in it, and one that is gone likewise", () => {
    const now = tableOf("tides", ["port", "n"], [field("n", "integer"), field("height", "integer"), field("port")]);
    const paired = { ...same, after: now };
    expect(compare([row(2, { high: null })], [{ port: "oslo", n: 2, height: 3 }], paired)).toEqual([
      changed({ field: "height", before: null, after: "3" }),
      changed({ field: "text", before: "ebb", after: null }),
    ]);
  });

  it("tells nothing of a column that only got another type", () => {
    const numbers = tableOf("tides", ["port", "n"], [field("port"), field("n", "integer"), field("text", "integer")]);
    const texts = tableOf("tides", ["port", "n"], [field("port"), field("n", "integer"), field("text")]);
    const paired = { name: "tides", before: texts, after: numbers };
    expect(compare([{ port: "oslo", n: 2, text: "3" }], [{ port: "oslo", n: 2, text: 3 }], paired)).toEqual([]);
    expect(apply([{ port: "oslo", n: 2, text: "3" }], [], paired)).toEqual([{ port: "oslo", n: 2, text: 3 }]);
    expect(() => apply([{ port: "oslo", n: 2, text: "ebb" }], [], paired)).toThrow(
      'tides ["oslo",2], text: "ebb" is no integer',
    );
  });

  it("reads two tables of 100,000 rows side by side, neither far ahead of the other", () => {
    let [read, furthest] = [0, 0];
    function* rows(text: string, step: 1 | -1): Iterable<Row> {
      for (let n = 0; n < 100_000; n += 1) {
        read += step;
        furthest = Math.max(furthest, Math.abs(read));
        yield row(n, n % 1000 === 0 ? { text } : {});
      }
    }
    let changes = 0;
    for (const _ of compareRows(same, rows("ebb", 1), rows("flow", -1))) changes += 1;
    expect(changes).toBe(100);
    expect(furthest).toBe(1);
  });

  it("lets go of both sides when it is left early, since they may hold files open", () => {
    const closed: string[] = [];
    function* rows(side: string): Iterable<Row> {
      try {
        for (let n = 0; ; n += 1) yield row(n, { text: side });
      } finally {
        closed.push(side);
      }
    }
    for (const _ of compareRows(same, rows("one"), rows("other"))) break;
    expect(closed.toSorted()).toEqual(["one", "other"]);
  });

  it("refuses rows out of order, and rows without a key", () => {
    expect(() => compare([row(10), row(2)], [])).toThrow(ChangesError);
    expect(() => compare([], [row(2), row(2)])).toThrow("does not come after the record before it");
    expect(() => compare([], [row(2, { port: null })])).toThrow("tides, port: a row has no value here");
  });
});

describe("applying changes to the rows of a table", () => {
  const rows = [row(1), row(2), row(10)];

  it.each([
    ["the value before is another one", [changed({ before: "flood" })], ', text: it was "flood", and is "ebb"'],
    ["there was to be no value before", [changed({ before: null })], ', text: it was nothing, and is "ebb"'],
    ["the record to be changed is absent", [changed({ key: '["oslo",3]' })], "is to be changed, and is not there"],
    [
      "the record to be removed is absent",
      [changed({ key: '["oslo",99]', op: "removed" })],
      "to be removed, and is not",
    ],
    ["the record to be added is there", [changed({ op: "added" })], '["oslo",2]: it is to be added, and is there'],
    [
      "a value of a removed record is not told",
      [changed({ op: "removed", after: null })],
      "is lost, and no change says so",
    ],
    ["there is no such column", [changed({ field: "tide" })], ", tide: there is no such column"],
    [
      "the value is not of the column's type",
      [changed({ field: "high", before: "true", after: "yes" })],
      '"yes" is no boolean',
    ],
    ["a record gets another key", [changed({ field: "n", before: "2", after: "3" })], 'its key becomes ["oslo",3]'],
    ["a value is changed twice", [changed(), changed({ before: "flow", after: "ebb" })], "it is changed twice"],
    ["a record is told of twice", [changed(), changed({ op: "removed" })], "does not come after the record before"],
    ["records are out of order", [changed({ key: '["oslo",10]' }), changed()], "does not come after the record before"],
    ["a key is none", [changed({ key: "oslo" })], "tides oslo: this is no key of 2 values"],
  ])("fails where %s", (_, changes, message) => {
    expect(() => apply(rows, changes)).toThrow(ChangesError);
    expect(() => apply(rows, changes)).toThrow(message);
  });

  it("fails where a removed record gets a value", () => {
    const removed = compare(rows, [row(1), row(10)]);
    const faulty = removed.map((change) => (change.field === "text" ? { ...change, after: "flow" } : change));
    expect(() => apply(rows, faulty)).toThrow('tides ["oslo",2], text: "flow" is lost');
  });

  it("fails where a column with values is gone and no change says so", () => {
    const after = tableOf("tides", ["port", "n"], [field("port"), field("n", "integer"), field("text")]);
    expect(() => apply(rows, [], { ...same, after })).toThrow('tides ["oslo",1], high: "true" is lost');
  });
});
