import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";

/** What a program took: the medians of its runs, and the most memory that any of them held. */
export interface Measurement {
  /** From its start to its end, as a person waits for it. */
  readonly seconds: number;
  /** Of all processors together: on a busy machine the surer figure. */
  readonly cpuSeconds: number;
  readonly megabytes: number;
}

/** A program to run: the arguments of Node, and a check of what it printed that says what is wrong with it. */
export interface Program {
  readonly args: readonly string[];
  readonly findFault?: (printed: string) => string | undefined;
}

const USAGE_REPORTER = new URL("./report-usage.ts", import.meta.url).href;

/**
 * Runs a program several times, each in a process of its own, so that start-up and peak memory are its own too.
 *
 * Rejects where a run fails or prints a wrong result, and with an `AbortError` where the signal says to stop.
 */
export async function measure(program: Program, runs: number, signal: AbortSignal): Promise<Measurement> {
  const measured: Measurement[] = [];
  for (let run = 0; run < runs; run++) measured.push(await runOnce(program, signal));
  return {
    seconds: median(measured.map(({ seconds }) => seconds)),
    cpuSeconds: median(measured.map(({ cpuSeconds }) => cpuSeconds)),
    megabytes: Math.max(...measured.map(({ megabytes }) => megabytes)),
  };
}

async function runOnce({ args, findFault }: Program, signal: AbortSignal): Promise<Measurement> {
  const started = performance.now();
  const child = spawn(process.execPath, ["--import", USAGE_REPORTER, ...args], {
    stdio: ["ignore", "pipe", "pipe", "pipe"],
    signal,
  });
  const [[code], printed, complaint, usage] = await Promise.all([
    once(child, "close"),
    text(outputOf(child, 1)),
    text(outputOf(child, 2)),
    text(outputOf(child, 3)),
  ]);
  const seconds = (performance.now() - started) / 1000;
  const fault = code === 0 ? findFault?.(printed) : `exit code ${code}\n${printed}${complaint}`;
  if (fault !== undefined) throw new Error(`node ${args.join(" ")}: ${fault}`);
  return { seconds, ...JSON.parse(usage) };
}

function outputOf(child: ChildProcess, descriptor: number): Readable {
  const stream = child.stdio[descriptor];
  if (!stream || !("read" in stream)) throw new Error(`descriptor ${descriptor} is no pipe`);
  return stream;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
