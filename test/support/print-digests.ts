import { planSnapshot } from "../../lambdas/snapshot/plan-snapshot.ts";
import { EDITION, readMadeUp } from "../snapshot/made-up.ts";
import { buildInScratch } from "./build-in-scratch.ts";

// Builds the made-up snapshot and prints the digest of each file, for a test of what the environment has a say in.
const { built, remove } = await buildInScratch(planSnapshot(await readMadeUp(), EDITION));
for (const { path, sha256 } of built.files) console.log(`${sha256}  ${path}`);
await remove();
