import { type ChildProcess, type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { type IncomingHttpHeaders, request } from "node:http";
import { resolve } from "node:path";
import type { Readable } from "node:stream";

const COMMAND = resolve("lambdas/local/command.mjs");

/** An answer of a server, as it came. */
export interface Answered {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** `npm start` in a folder, as far as it has come. End it with `end`. */
export interface Serving {
  readonly port: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Asks for a path just as it is written, which `fetch` would tidy up first. */
  ask(path: string, parts?: { readonly method?: string; readonly headers?: Record<string, string> }): Promise<Answered>;
  /** Ends it as a person would. Resolves with its exit code. */
  end(signal?: NodeJS.Signals): Promise<number | null>;
}

const started = new Set<ChildProcess>();

/** Ends what a failed test has left. */
export function endAllServing(): void {
  for (const child of started) child.kill("SIGKILL");
}

/** Starts the command, and waits until it says where the catalogue is. Rejects with what it says where it ends before. */
export async function startServing(folder: string, ...args: readonly string[]): Promise<Serving> {
  const env = { ...process.env, NO_COLOR: "1", CI: "" };
  const child = spawn(process.execPath, [COMMAND, "start", ...args], {
    cwd: folder,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = once(child, "close");
  started.add(child);
  child.once("close", () => started.delete(child));
  const said = { stdout: "", stderr: "" };
  child.stderr.setEncoding("utf8").on("data", (piece) => {
    said.stderr += piece;
  });
  const port = await Promise.race([findPort(child, said), ended.then(() => undefined)]);
  if (port === undefined) throw new Error(`it ended: ${said.stdout}${said.stderr}`);
  return {
    port,
    ...said,
    ask: (path, parts) => ask(port, path, parts),
    async end(signal = "SIGINT") {
      child.kill(signal);
      const [code] = await ended;
      return code;
    },
  };
}

function findPort(child: ChildProcessByStdio<null, Readable, Readable>, said: { stdout: string }): Promise<number> {
  return new Promise((done) => {
    child.stdout.setEncoding("utf8").on("data", (piece) => {
      said.stdout += piece;
      const [, port] = /^the catalogue is at http:\/\/127\.0\.0\.1:(\d+)\n$/m.exec(said.stdout) ?? [];
      if (port !== undefined) done(Number(port));
    });
  });
}

async function ask(port: number, path: string, parts: { method?: string; headers?: Record<string, string> } = {}) {
  const asked = request({ host: "127.0.0.1", port, path, agent: false, ...parts });
  asked.end();
  const [answer] = await once(asked, "response");
  const body = Buffer.concat(await Array.fromAsync<Buffer>(answer)).toString();
  return { status: answer.statusCode, headers: answer.headers, body };
}
