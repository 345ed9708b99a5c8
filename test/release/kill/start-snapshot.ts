import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import type { Ended } from "../../support/run-command.ts";

/** With the flags of `npm run snapshot`. */
const NODE = ["--max-semi-space-size=4", "--optimize-for-size", resolve("lambdas/local/command.mjs"), "snapshot"];

/** A release under way in a process of its own. */
export interface Started {
  readonly process: ChildProcess;
  /** How it ended; code null where it was killed. */
  readonly ended: Promise<Ended>;
}

/**
 * Starts the real command in the folder of a curator. What a killed one leaves in its scratch folder goes with the folder
 * of the test; git takes no lock that it would leave behind in the work tree.
 */
export function startSnapshot(folder: string, args: readonly string[] = []): Started {
  const scratch = join(folder, ".git", "scratch");
  mkdirSync(scratch, { recursive: true });
  const env = { ...process.env, NO_COLOR: "1", CI: "", TMPDIR: scratch, GIT_OPTIONAL_LOCKS: "0" };
  const child = spawn(process.execPath, [...NODE, ...args], { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
  const wait = async () => {
    const [[code], stdout, stderr] = await Promise.all([once(child, "close"), text(child.stdout), text(child.stderr)]);
    return { code, stdout, stderr };
  };
  return { process: child, ended: wait() };
}
