import {
  type PlanFromFiles,
  type PlannedTable,
  planSnapshot,
  type SnapshotPlan,
} from "../../lambdas/snapshot/plan-snapshot.ts";
import type { PlannedFile } from "../../lambdas/snapshot/planned-file.ts";
import { EDITION, readMadeUp } from "../snapshot/made-up.ts";

/** The plan of the made-up dataset. */
export async function planMadeUp(): Promise<SnapshotPlan> {
  return planSnapshot(await readMadeUp(), EDITION);
}

/** A plan whose files of tables and claims are changed after the fact, as a fault of ours in writing them would. */
export function withFault(plan: SnapshotPlan, path: string, change: (text: string) => string): SnapshotPlan {
  const spoil = (file: PlannedFile): PlannedFile =>
    file.path === path ? { ...file, chunks: () => [change([...file.chunks()].join(""))] } : file;
  return {
    ...plan,
    tables: plan.tables.map((table) => ({ ...table, csv: spoil(table.csv), json: spoil(table.json) })),
    claims: spoil(plan.claims),
  };
}

/** A plan whose Parquet file of a table is another one: that of other rows, say. */
export function withParquet(
  plan: SnapshotPlan,
  name: string,
  change: (table: PlannedTable) => Iterable<Uint8Array>,
): SnapshotPlan {
  const spoil = (table: PlannedTable) =>
    table.schema.name === name ? { ...table, parquet: { ...table.parquet, chunks: () => change(table) } } : table;
  return { ...plan, tables: plan.tables.map(spoil) };
}

/** A plan whose zip is changed after the fact. */
export function withZip(plan: SnapshotPlan, change: (zip: Buffer) => Uint8Array): SnapshotPlan {
  const [dataPackage, zip, ...others] = plan.closing;
  if (!dataPackage || !zip) throw new Error("the plan closes with datapackage.json and a zip");
  const spoilt: PlanFromFiles = (written) => {
    const file = zip(written);
    const whole = () => Buffer.concat([...file.chunks()].map((chunk) => Buffer.from(chunk)));
    return { ...file, chunks: () => [change(whole())] };
  };
  return { ...plan, closing: [dataPackage, spoilt, ...others] };
}
