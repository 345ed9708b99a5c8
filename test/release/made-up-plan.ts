import { planSnapshot, type SnapshotPlan } from "../../lambdas/snapshot/plan-snapshot.ts";
import type { PlannedFile } from "../../lambdas/snapshot/planned-file.ts";
import { EDITION, readMadeUp } from "../snapshot/made-up.ts";

/** The plan of the made-up dataset. */
export async function planMadeUp(): Promise<SnapshotPlan> {
  return planSnapshot(await readMadeUp(), EDITION);
}

/** A plan whose table files are changed after the fact, as a fault of ours in writing them would. */
export function withFault(plan: SnapshotPlan, path: string, change: (text: string) => string): SnapshotPlan {
  const spoil = (file: PlannedFile): PlannedFile =>
    file.path === path ? { ...file, chunks: () => [change([...file.chunks()].join(""))] } : file;
  return {
    ...plan,
    tables: plan.tables.map((table) => ({ ...table, csv: spoil(table.csv), json: spoil(table.json) })),
  };
}
