import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { toCanonical } from "../../lambdas/claims/canonical.ts";
import { runCommand } from "./run-command.ts";
import type { Fields } from "./valid-dataset.ts";

/** The claim whose text and note are changed, the note to what would be markup. */
export const CHANGED = "c-003wvv";
export const HOSTILE_NOTE = `<script>alert("a note")</script> & <b>more</b>`;

/** The catalogue of this project's dataset after a few releases, served as `npm start` does. */
export interface ServedCatalogue {
  readonly address: string;
  /** The folder of the releases. */
  readonly out: string;
  /** The trust file of whoever signed them. */
  readonly trust: string;
  close(): Promise<void>;
}

/** Releases 1.0.0, 1.0.1 (later withdrawn) and 1.0.2, and serves them on loopback. End it with `close`. */
export async function serveCatalogue(): Promise<ServedCatalogue> {
  const folder = mkdtempSync(join(tmpdir(), "catalogue-"));
  const [dataset, out, key] = [join(folder, "dataset"), join(folder, "out"), join(folder, "keys/release.pem")];
  cpSync("dataset", dataset, { recursive: true });
  // Records name their schema by a path beside the dataset.
  cpSync("schemas", join(folder, "schemas"), { recursive: true });
  const release = (order: number) =>
    run("snapshot", "--dataset", dataset, "--out", out, "--key", key, "--order", String(order), ...toEdition(order));
  release(1);
  edit(dataset, (claim) => ({ ...claim, text: `${claim.text}, it was said` }));
  release(2);
  edit(dataset, (claim) => ({ ...claim, note: HOSTILE_NOTE }));
  release(3);
  run("yank", "1.0.1", "--out", out, "--key", key, "--reason", "The wording was wrong");
  const command = resolve("lambdas/local/command.mjs");
  const args = [command, "start", "--no-release", "--out", out, "--key", key];
  const server = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const close = async () => {
    const ended = once(server, "close");
    server.kill("SIGINT");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { address: await readAddress(server), out, trust: join(folder, "keys/trust.json"), close };
}

function toEdition(order: number): readonly string[] {
  return ["--date", `2026-0${order}-01T09:00:00Z`, "--commit", String(order).padStart(40, "0")];
}

function run(...args: readonly string[]): void {
  const { code, stdout, stderr } = runCommand(args);
  if (code !== 0) throw new Error(`${args.join(" ")}: ${code}\n${stdout}${stderr}`);
}

function edit(dataset: string, change: (claim: Fields) => Fields): void {
  const path = join(dataset, "claims", `${CHANGED}.json`);
  writeFileSync(path, toCanonical("claim", change(JSON.parse(readFileSync(path, "utf8")))));
}

async function readAddress({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error("the server has no output");
  for await (const line of createInterface(stdout)) {
    const [, address] = /(http:\/\/127\.0\.0\.1:\d+)$/.exec(line) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error("the server ended before it said where it is");
}
