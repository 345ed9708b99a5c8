import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";

/** What is started, and in which environment: it is given no other. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly env: Readonly<NodeJS.ProcessEnv>;
  readonly input?: string;
  /** Ends the process. */
  readonly signal: AbortSignal;
}

/**
 * Runs a process to its end. Returns what it wrote to its fourth stream, where it is told to answer. Rejects with an
 * `Error` that holds all the rest where it failed or cannot be started.
 */
export async function runProcess({ file, args, env, input = "", signal }: Command): Promise<string> {
  const child = spawn(file, args, { env, signal, stdio: ["pipe", "pipe", "pipe", "pipe"] });
  // Whoever does not read its input says by its exit code whether that was wrong.
  child.stdin.on("error", () => {}).end(input);
  const answer = child.stdio[3] as Readable;
  const texts = [child.stdout, child.stderr, answer].map((output) => text(output));
  const [[code], stdout, stderr, answered = ""] = await Promise.all([once(child, "close"), ...texts]);
  if (code === 0) return answered;
  throw new Error(`${file} ${args.join(" ")} ended with ${code}:\n${stdout}${stderr}`);
}
