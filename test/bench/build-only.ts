import { mkdirSync } from "node:fs";
import { checkDataset } from "../../lambdas/local/check-dataset.ts";
import { buildSnapshot } from "../../lambdas/release/build-snapshot.ts";
import { planRelease } from "../../lambdas/snapshot/plan-release.ts";

// What a release cannot do without: the files of a first snapshot, written and proven. No store, no log, no signature.
const [folder = "", out = ""] = process.argv.slice(2);
const { dataset } = await checkDataset(folder);
if (dataset === undefined) throw new Error(`${folder} is not fit`);
const source = { date: "2025-01-31T09:30:00Z", source: { commit: "0".repeat(40), state: "clean" } } as const;
const planned = planRelease(dataset, source, undefined, false);
if (planned.is !== "planned") throw new Error(`the snapshot was ${planned.is}`);
mkdirSync(out, { recursive: true });
const { files } = await buildSnapshot(planned.plan, out);
console.log(JSON.stringify({ rows: files.find(({ path }) => path === "claims.csv")?.rows }));
