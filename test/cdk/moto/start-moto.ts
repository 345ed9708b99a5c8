import { spawn } from "node:child_process";
import { once } from "node:events";
import { openSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { runProcess } from "./run-process.ts";

/** A server of moto, on this machine alone. Disposing of it ends it. */
export interface Moto extends AsyncDisposable {
  /** `http://127.0.0.1:` and its port, for every service. */
  readonly endpoint: string;
}

const VERSION = "import moto, moto.server, os; os.write(3, moto.__version__.encode())";

/** Finds out which moto there is; undefined where there is none, or no Python. */
export async function findMoto(signal: AbortSignal): Promise<string | undefined> {
  try {
    return await runProcess({ file: "python3", args: ["-c", VERSION], env: process.env, signal });
  } catch {
    signal.throwIfAborted();
    return undefined;
  }
}

/** Starts moto on a free port, and waits until it answers. Rejects with its log where it does not within 30 s. */
export async function startMoto(log: string, signal: AbortSignal): Promise<Moto> {
  const port = await findPort();
  const endpoint = `http://127.0.0.1:${port}`;
  const output = openSync(log, "w");
  const args = ["-m", "moto.server", "-H", "127.0.0.1", "-p", String(port)];
  const server = spawn("python3", args, { stdio: ["ignore", output, output], signal });
  // It is ended by a signal, which is an error to spawn; any other one is seen by who asks it next.
  server.on("error", () => {});
  const stop = async () => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, "exit");
    server.kill();
    await ended;
  };
  for (let tries = 0; tries < 300 && server.exitCode === null; tries += 1) {
    if (await answers(endpoint)) return { endpoint, [Symbol.asyncDispose]: stop };
    await sleep(100, undefined, { signal });
  }
  await stop();
  throw new Error(`moto does not answer at ${endpoint}:\n${readFileSync(log, "utf8")}`);
}

async function answers(endpoint: string): Promise<boolean> {
  try {
    const response = await fetch(`${endpoint}/moto-api/data.json`);
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}

async function findPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("this machine gives no port");
  return address.port;
}
