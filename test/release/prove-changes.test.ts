import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { proveChanges } from "../../lambdas/release/prove-changes.ts";
import { readJsonRows } from "../../lambdas/release/read-json-rows.ts";
import { ChangesError } from "../../lambdas/snapshot/changes/changes-error.ts";
import type { PreviousSnapshot } from "../../lambdas/snapshot/changes/previous-snapshot.ts";
import { planChanges } from "../../lambdas/snapshot/changes/snapshot-changes.ts";
import { toJsonTable } from "../../lambdas/snapshot/json-table.ts";
import { planSnapshot } from "../../lambdas/snapshot/plan-snapshot.ts";
import { toPublished } from "../../lambdas/snapshot/published.ts";
import { toTableSet } from "../../lambdas/snapshot/rows/table-set.ts";
import type { TableSchema } from "../../lambdas/snapshot/table-schema.ts";
import type { ChangesRow } from "../../lambdas/snapshot/tables.generated.ts";
import { changesTable, publishedTables, tables } from "../../lambdas/snapshot/tables.ts";
import { changeMadeUp } from "../snapshot/changed-made-up.ts";
import { EDITION, readMadeUp } from "../snapshot/made-up.ts";
import { buildInScratch, type ScratchSnapshot } from "../support/build-in-scratch.ts";

let first: ScratchSnapshot;
let second: ScratchSnapshot;
let path: string;
let changes: readonly ChangesRow[];

beforeAll(async () => {
  first = await buildInScratch(planSnapshot(await readMadeUp(), EDITION));
  const dataset = changeMadeUp(await readMadeUp());
  const planned = planChanges(first.previous, toTableSet(toPublished(dataset), dataset).rows, []);
  second = await buildInScratch(planSnapshot(dataset, EDITION, planned), first.previous);
  path = join(second.folder, "changes.json");
  changes = [...planned.rows()];
});
afterAll(async () => {
  await first.remove();
  await second.remove();
});

/** Proves the second snapshot with other changes than those that were written. */
function prove(rows: readonly ChangesRow[]): void {
  writeFileSync(path, [...toJsonTable(changesTable, rows)].join(""));
  proveChanges(first.previous, publishedTables, second.folder);
}

/** Proves with a table file that is not the one that was planned. */
function proveWith(file: string, change: (text: string) => string): void {
  const whole = readFileSync(join(second.folder, file), "utf8");
  expect(change(whole)).not.toBe(whole);
  writeFileSync(join(second.folder, file), change(whole));
  try {
    prove(changes);
  } finally {
    writeFileSync(join(second.folder, file), whole);
  }
}

describe("proving what changed", () => {
  it("passes the changes that lead from the one release to the other", () => {
    expect(changes.length).toBeGreaterThan(100);
    prove(changes);
  });

  it("finds each single one that is left out", () => {
    for (const index of changes.keys()) expect(() => prove(changes.toSpliced(index, 1))).toThrow(ChangesError);
  });

  it("finds each single value that is another one, and names its table, key and field", () => {
    for (const [index, row] of changes.entries())
      for (const side of ["before", "after"] as const) {
        const other = row[side] === "8" ? "9" : "8";
        const where = `${row.table} ${row.key}, ${row.field}: `;
        expect(() => prove(changes.with(index, { ...row, [side]: other }))).toThrow(ChangesError);
        // A value of the key itself makes it another record.
        if (side === "before") expect(() => prove(changes.with(index, { ...row, before: other }))).toThrow(where);
      }
  });

  it.each(["added", "removed", "changed"] as const)("finds each single row that is wrongly said to be %s", (op) => {
    for (const [index, row] of changes.entries())
      if (row.op !== op) expect(() => prove(changes.with(index, { ...row, op }))).toThrow(ChangesError);
  });

  it("finds a change that did not happen", () => {
    const row = { table: "vocabulary", key: '["hedge","hearsay"]', op: "changed", field: "title" } as const;
    const at = changes.findIndex(({ table }) => table === "ids");
    expect(() => prove(changes.toSpliced(at, 0, { ...row, before: "Hearsay", after: "Rumour" }))).toThrow(
      'vocabulary ["hedge","hearsay"], title: the changes lead to "Rumour", and "Hearsay" was written',
    );
  });

  it("finds changes out of order, of no table, of no column and of no operation", () => {
    const [row] = changes;
    if (!row) throw new Error("there is a first change");
    expect(() => prove(changes.toReversed())).toThrow(ChangesError);
    expect(() => prove([...changes, { ...row, table: "tides" }])).toThrow("tides");
    expect(() => prove([{ ...row, field: "tide" }, ...changes.slice(1)])).toThrow("tide: there is no such column");
    writeFileSync(path, '[\n{"table":"claims","key":"c-1","op":"moved","field":"text","before":null,"after":"x"}\n]\n');
    expect(() => proveChanges(first.previous, publishedTables, second.folder)).toThrow('no operation "moved"');
  });

  it.each([
    [
      "a value",
      "claims.json",
      (text: string) => text.replace("Mira Holm visited", "Mira Holm left"),
      "c-000001, text: ",
    ],
    [
      "the type of a value",
      "claims.json",
      (text: string) => text.replace(/"n_sources":(\d)/, '"n_sources":"$1"'),
      "n_sources: ",
    ],
    [
      "a row too few",
      "entities.json",
      (text: string) => text.replace(/,\n.*"tidewater".*/, ""),
      "entities tidewater: ",
    ],
    ["a row too many", "sources.json", (text: string) => text.replace(/(\{.*)(\n\])/, "$1,\n$1$2"), "sources "],
  ])("finds %s in a table that the changes do not lead to", (_, file, change, message) => {
    expect(() => proveWith(file, change)).toThrow(ChangesError);
    expect(() => proveWith(file, change)).toThrow(message);
  });

  it("lets a first release have no changes, and no others", () => {
    proveChanges(undefined, publishedTables, first.folder);
    prove(changes);
    expect(() => proveChanges(undefined, publishedTables, second.folder)).toThrow("a first release has no changes");
  });

  it("is not to be gone round: a snapshot cannot be built with changes that do not lead to it", async () => {
    const dataset = changeMadeUp(await readMadeUp());
    const since = { version: "1.2.3", manifestSha256: first.previous.manifestSha256 };
    const rows = () => changes.slice(1);
    const plan = planSnapshot(dataset, EDITION, { since, before: tables, rows, notes: [] });
    await expect(buildInScratch(plan, first.previous)).rejects.toThrow(ChangesError);
  });

  it("proves the way also from a release with other tables and columns", async () => {
    const { previous } = first;
    const extra = { name: "tide", type: "integer", title: "x", description: "x" } as const;
    const old = (table: TableSchema): TableSchema =>
      table.name === "claims"
        ? { ...table, fields: [extra, ...table.fields.filter(({ name }) => name !== "note")] }
        : table;
    const tides: TableSchema = { ...old(changesTable), name: "tides", fields: [extra], primaryKey: ["tide"] };
    const other: PreviousSnapshot = {
      ...previous,
      tables: [tides, ...previous.tables.filter(({ name }) => name !== "entities").map(old)],
      *rows(name) {
        if (name === "tides") for (const tide of [2, 10]) yield { tide };
        else if (name !== "claims") yield* previous.rows(name);
        else for (const { note, ...row } of previous.rows(name)) yield { ...row, tide: 1 };
      },
    };
    const dataset = changeMadeUp(await readMadeUp());
    const planned = planChanges(other, toTableSet(toPublished(dataset), dataset).rows, []);
    await (await buildInScratch(planSnapshot(dataset, EDITION, planned), other)).remove();
    const told = [...planned.rows()].map(({ table, key, op, field }) => [table, key, op, field].join(" "));
    expect(told.slice(-2)).toEqual(["tides 2 removed tide", "tides 10 removed tide"]);
    expect(told).toContain("entities crane-x added name");
    expect(told).toContain("claims c-000002 changed note");
    expect(told).toContain("claims c-000002 changed tide");
  });

  it("reads back what was written, and not what was planned", () => {
    prove(changes);
    expect([...readJsonRows(path)]).toEqual(changes);
  });
});
