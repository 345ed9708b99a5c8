import { describe, expect, it } from "vitest";
import { byChangeOrder } from "../../../lambdas/snapshot/changes/change-order.ts";
import { ChangesError } from "../../../lambdas/snapshot/changes/changes-error.ts";
import { composeChanges } from "../../../lambdas/snapshot/changes/compose-changes.ts";
import type { ChangesRow } from "../../../lambdas/snapshot/tables.generated.ts";
import { tableOf } from "./any-tables.ts";

type Op = ChangesRow["op"];

const column = { type: "string", title: "x", description: "x" } as const;
const tides = tableOf(
  "tides",
  ["id"],
  [
    { ...column, name: "id" },
    { ...column, name: "text" },
    { ...column, name: "note" },
  ],
);
const order = byChangeOrder([tides], [tides]);

const change = (op: Op, before: string | null, after: string | null, field = "text", key = "a"): ChangesRow => ({
  table: "tides",
  key,
  op,
  field,
  before,
  after,
});
const added = (text: string) => [change("added", null, "a", "id"), change("added", null, text)];
const removed = (text: string) => [change("removed", "a", null, "id"), change("removed", text, null)];
const changed = (before: string | null, after: string | null) => [change("changed", before, after)];

describe("changes put together", () => {
  it.each([
    ["added, then changed: added as it is then", added("x"), changed("x", "y"), added("y")],
    ["added, then removed: nothing", added("x"), removed("x"), []],
    ["changed, then removed: removed as it was first", changed("x", "y"), removed("y"), removed("x")],
    ["removed, then added again as it was: nothing", removed("x"), added("x"), []],
    ["removed, then added otherwise: changed", removed("x"), added("y"), changed("x", "y")],
    ["changed, then changed on", changed("x", "y"), changed("y", "z"), changed("x", "z")],
    ["changed, then changed back: nothing", changed("x", "y"), changed("y", "x"), []],
    ["changed to nothing, then removed", changed("x", null), [change("removed", "a", null, "id")], removed("x")],
  ])("%s", (_, first, second, both) => {
    expect(composeChanges(first, second, order)).toEqual(both);
  });

  it("keep what only one of them tells, in the order of the records and columns", () => {
    const [first, second] = [
      [change("changed", "1", "2", "text", "b")],
      [...changed("x", "y"), change("changed", null, "n", "note", "b")],
    ];
    expect(composeChanges(first, second, order)).toEqual([...changed("x", "y"), ...first, second[1]]);
  });

  it.each([
    ["a record is added twice", added("x"), added("x")],
    ["a record is removed twice", removed("x"), removed("x")],
    ["a removed record is changed", removed("x"), changed("x", "y")],
    ["a changed record is added", changed("x", "y"), added("y")],
    ["a record that lost a value is added without it", [change("changed", "n", null, "note")], added("x")],
    ["a value was changed to another one than it is changed from", changed("x", "y"), changed("x", "z")],
    ["a record was added with another value than it is removed with", added("x"), removed("y")],
    ["a record was added without the value that it is changed from", added("x"), [change("changed", "n", "m", "note")]],
  ])("cannot be where %s", (_, first, second) => {
    expect(() => composeChanges(first, second, order)).toThrow(ChangesError);
    expect(() => composeChanges(first, second, order)).toThrow("tides a");
  });
});
