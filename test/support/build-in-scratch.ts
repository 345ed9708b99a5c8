import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSnapshot } from "../../lambdas/release/build-snapshot.ts";
import type { BuiltSnapshot } from "../../lambdas/release/built-snapshot.ts";
import { readJsonRows } from "../../lambdas/release/read-json-rows.ts";
import type { PreviousSnapshot } from "../../lambdas/snapshot/changes/previous-snapshot.ts";
import type { Cell, Row } from "../../lambdas/snapshot/order.ts";
import type { SnapshotPlan } from "../../lambdas/snapshot/plan-snapshot.ts";

/** A snapshot and the folder that its files lie in, until `remove` is called. */
export interface ScratchSnapshot {
  readonly built: BuiltSnapshot;
  readonly folder: string;
  /** The same as what the next release sees of it. */
  readonly previous: PreviousSnapshot;
  remove(): Promise<void>;
}

/** Builds a plan in a new folder, which is gone again where that fails. */
export async function buildInScratch(plan: SnapshotPlan, previous?: PreviousSnapshot): Promise<ScratchSnapshot> {
  const folder = await mkdtemp(join(tmpdir(), "built-"));
  const remove = () => rm(folder, { recursive: true });
  try {
    const built = await buildSnapshot(plan, folder, { previous });
    return { built, folder, remove, previous: toPrevious(plan, built, folder) };
  } catch (error) {
    await remove();
    throw error;
  }
}

function toPrevious(plan: SnapshotPlan, { files, manifest }: BuiltSnapshot, folder: string): PreviousSnapshot {
  return {
    edition: plan.edition,
    manifestSha256: manifest.sha256,
    tables: plan.tables.map(({ schema }) => schema),
    *rows(table) {
      for (const row of readJsonRows(join(folder, `${table}.json`))) yield toRow(row);
    },
    sha256: (path) => files.find((file) => file.path === path)?.sha256,
  };
}

function toRow(object: Readonly<Record<string, unknown>>): Row {
  const isCell = (value: unknown): value is Cell =>
    value === null || ["string", "number", "boolean"].includes(typeof value);
  return Object.fromEntries(
    Object.entries(object).map(([name, value]) => {
      if (!isCell(value)) throw new Error(`${name} is no cell`);
      return [name, value];
    }),
  );
}
