import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";

const COMMAND = resolve("lambdas/local/command.mjs");

/** How a command ended, with what it wrote. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command of the project as a person would, with the Node of this run, in the project or another folder. */
export function runCommand(args: readonly string[], cwd = "."): Ended {
  const env = { ...process.env, NO_COLOR: "1", CI: "" };
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], { cwd, env, encoding: "utf8" });
  return { code: status, stdout, stderr };
}

/** Runs a command as `runCommand` does, beside others. */
export async function startCommand(args: readonly string[], cwd = "."): Promise<Ended> {
  const env = { ...process.env, NO_COLOR: "1", CI: "" };
  const child = spawn(process.execPath, [COMMAND, ...args], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  const [[code], stdout, stderr] = await Promise.all([once(child, "close"), text(child.stdout), text(child.stderr)]);
  return { code, stdout, stderr };
}

/** Runs a command whose reader goes away after the first piece of output. */
export function runWithClosedPipe(args: readonly string[]): Promise<Omit<Ended, "stdout">> {
  const child = spawn(process.execPath, [COMMAND, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let stderr = "";
  child.stderr.on("data", (piece) => {
    stderr += piece;
  });
  child.stdout.once("readable", () => child.stdout.destroy());
  return new Promise((done) => child.on("close", (code) => done({ code, stderr })));
}

/** A folder of its own for a test, with a copy of a dataset in `dataset/`. Remove it with `dispose`. */
export function makeCopy(dataset: string): { readonly folder: string; dispose(): void } {
  const folder = mkdtempSync(join(tmpdir(), "claims-"));
  cpSync(dataset, join(folder, "dataset"), { recursive: true });
  return { folder, dispose: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Every file below a folder with its content, to see that nothing was written. */
export function snapshotOf(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path), "latin1")]));
}
