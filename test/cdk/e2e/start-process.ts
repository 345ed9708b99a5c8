import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { DeployedFunction } from "./synthesize-with-code.ts";

/** An environment of Lambda in which a function runs: one call at a time. */
export interface FunctionProcess {
  /** Rejects with the error of the function, or with `Runtime.ExitError` where its process came to its end. */
  invoke(event: unknown): Promise<unknown>;
  /** Ends it at once, whatever it is about to do. */
  kill(): Promise<void>;
  isIdle(): boolean;
}

interface Answer {
  readonly result?: unknown;
  readonly error?: { readonly name: string; readonly message: string };
}

/** Starts a function with nothing in its environment but what is given. Each line that it prints goes to `print`. */
export function startProcess(
  { file, handler }: DeployedFunction,
  env: Readonly<Record<string, string>>,
  print: (line: string) => void,
): FunctionProcess {
  const runtime = new URL("./answer-events.ts", import.meta.url);
  const child = fork(runtime, [file, handler], { env, execArgv: [], silent: true });
  for (const stream of [child.stdout, child.stderr]) if (stream) createInterface(stream).on("line", print);
  let busy = false;
  const isGone = () => child.exitCode !== null || child.signalCode !== null;
  return {
    async invoke(event) {
      busy = true;
      const { result, error } = await ask(child, event);
      busy = false;
      if (error !== undefined) throw toError(error.name, error.message);
      return result;
    },
    async kill() {
      if (isGone()) return;
      child.kill("SIGKILL");
      await once(child, "exit");
    },
    isIdle: () => !busy && !isGone(),
  };
}

function ask(child: ChildProcess, event: unknown): Promise<Answer> {
  return new Promise((done, fail) => {
    const die = (_: unknown, signal: unknown) =>
      fail(toError("Runtime.ExitError", `RequestId: 1 Error: Runtime exited with error: signal: ${signal}`));
    child.once("exit", die);
    child.once("message", (answer) => {
      child.off("exit", die);
      done(answer as Answer);
    });
    child.send(JSON.parse(JSON.stringify(event)));
  });
}

function toError(name: string, message: string): Error {
  return Object.assign(new Error(message), { name });
}
