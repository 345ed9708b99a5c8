import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyChanges } from "../../../lambdas/snapshot/changes/apply-changes.ts";
import { byChangeOrder } from "../../../lambdas/snapshot/changes/change-order.ts";
import { compareTables, type TableSet } from "../../../lambdas/snapshot/changes/compare-tables.ts";
import { composeChanges } from "../../../lambdas/snapshot/changes/compose-changes.ts";
import { invertChanges } from "../../../lambdas/snapshot/changes/invert-changes.ts";
import { pairTables } from "../../../lambdas/snapshot/changes/paired.ts";
import type { Row } from "../../../lambdas/snapshot/order.ts";
import type { ChangesRow } from "../../../lambdas/snapshot/tables.generated.ts";
import { alikeTableSets, anyTableSet } from "./any-tables.ts";

/** Three releases in a row: sometimes of any form each, sometimes of one form. */
const threeReleases = fc.oneof(alikeTableSets, fc.tuple(anyTableSet, anyTableSet, anyTableSet));
const RUNS = { numRuns: 1500 };

const compare = (one: TableSet, other: TableSet): readonly ChangesRow[] => [...compareTables(one, other)];

function apply(before: TableSet, after: TableSet, changes: readonly ChangesRow[]): readonly (readonly Row[])[] {
  return pairTables(before.tables, after.tables).map((paired) => [
    ...applyChanges(
      paired,
      paired.before ? before.rows(paired.name) : [],
      changes.filter(({ table }) => table === paired.name),
    ),
  ]);
}

const rowsOf = (before: TableSet, after: TableSet) =>
  pairTables(before.tables, after.tables).map(({ name }) => [...after.rows(name)]);

describe("changes", () => {
  it("lead from the one to the other, in every row, its order and the type of every value", () => {
    fc.assert(
      fc.property(threeReleases, ([a, b]) => {
        expect(apply(a, b, compare(a, b))).toEqual(rowsOf(a, b));
      }),
      RUNS,
    );
  });

  it("of two steps put together are those of the whole way, row for row", () => {
    fc.assert(
      fc.property(threeReleases, ([a, b, c]) => {
        const order = byChangeOrder(a.tables, c.tables);
        expect(composeChanges(compare(a, b), compare(b, c), order)).toEqual(compare(a, c));
      }),
      RUNS,
    );
  });

  it("taken back are those of the way back, row for row", () => {
    fc.assert(
      fc.property(threeReleases, ([a, b]) => {
        expect(invertChanges(compare(a, b), byChangeOrder(b.tables, a.tables))).toEqual(compare(b, a));
      }),
      RUNS,
    );
  });

  it("are none where nothing changed", () => {
    fc.assert(
      fc.property(anyTableSet, (a) => {
        expect(compare(a, a)).toEqual([]);
      }),
    );
  });

  it("followed by those that take them back are none", () => {
    fc.assert(
      fc.property(threeReleases, ([a, b]) => {
        expect(composeChanges(compare(a, b), compare(b, a), byChangeOrder(a.tables, a.tables))).toEqual([]);
      }),
    );
  });

  it("rise in the order in which they are proven, so that none stands twice", () => {
    fc.assert(
      fc.property(threeReleases, ([a, b]) => {
        const order = byChangeOrder(a.tables, b.tables);
        const changes = compare(a, b);
        for (const [index, change] of changes.slice(1).entries())
          expect(order(changes[index] ?? change, change)).toBeLessThan(0);
      }),
    );
  });

  it("each take a value to another one, and none of a record that was added or removed is between two values", () => {
    fc.assert(
      fc.property(threeReleases, ([a, b]) => {
        for (const { op, before, after } of compare(a, b)) {
          expect(before).not.toBe(after);
          if (op === "added") expect(before).toBeNull();
          if (op === "removed") expect(after).toBeNull();
        }
      }),
    );
  });

  it("cannot be left out: without any one of them the tables are other ones, or do not come about", () => {
    fc.assert(
      fc.property(threeReleases, fc.nat(), ([a, b], at) => {
        const changes = compare(a, b);
        fc.pre(changes.length > 0);
        const fewer = changes.toSpliced(at % changes.length, 1);
        expect(outcomeOf(() => apply(a, b, fewer))).not.toEqual(rowsOf(a, b));
      }),
      RUNS,
    );
  });
});

function outcomeOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}
