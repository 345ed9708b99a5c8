import { spawn, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { Trust } from "../../../lambdas/release/trust.ts";
import { formatTrustFile } from "../../../lambdas/release/trust-file.ts";
import type { VerifyOptions } from "../../../lambdas/release/verify/verify-log.ts";
import type { SnapshotPlan } from "../../../lambdas/snapshot/plan-snapshot.ts";

const TOOLS = ["sh", "openssl", "jq", "sha256sum", "base64"];

/** What the recipe needs and this machine does not have. */
export const missingTools = TOOLS.filter((tool) => spawnSync("sh", ["-c", `command -v ${tool}`]).status !== 0);

/** The one script in the `VERIFY.md` of a snapshot, as a reader would copy it. */
export function extractRecipe({ documents }: SnapshotPlan): string {
  const guide = documents.find(({ path }) => path === "VERIFY.md");
  const scripts = [...[...(guide?.chunks() ?? [])].join("").matchAll(/^```sh\n(.*?)^```$/gms)];
  if (scripts.length !== 1) throw new Error(`VERIFY.md has ${scripts.length} scripts, and a reader looks for one`);
  return scripts[0]?.[1] ?? "";
}

/** How a run of the recipe ended. */
export interface RecipeRun {
  readonly accepts: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the recipe on a store in a folder, with no other environment than what its guide tells to give. */
export async function runRecipe(
  recipe: string,
  folder: string,
  trust: Trust,
  { version, atLeast }: VerifyOptions = {},
  shell: readonly string[] = ["sh"],
): Promise<RecipeRun> {
  writeFileSync(join(folder, "trust.json"), formatTrustFile(trust));
  writeFileSync(join(folder, "verify.sh"), recipe);
  const env = {
    PATH: process.env.PATH,
    TRUST: "trust.json",
    ...(version !== undefined && { VERSION: version }),
    ...(atLeast !== undefined && { AT_LEAST: String(atLeast) }),
  };
  const [command = "sh", ...args] = shell;
  const child = spawn(command, [...args, "verify.sh"], { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise((done) => child.on("close", done)),
  ]);
  return { accepts: code === 0, stdout, stderr };
}
