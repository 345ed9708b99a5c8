import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Program } from "./measure.ts";

const FLOOR = fileURLToPath(new URL("./floor.ts", import.meta.url));
const ROOT = new URL("../../", import.meta.url);

/** Reads, parses, stringifies and digests the files of a folder. */
export function toFloor(folder: string): Program {
  return { args: [FLOOR, folder] };
}

/** The arguments of Node with which npm runs a command, flags included: what is measured is what people run. */
function toCommand(name: "validate" | "snapshot"): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(new URL("package.json", ROOT), "utf8"));
  const [, ...args]: readonly string[] = scripts[name].split(" ");
  return args.map((arg) => (arg.endsWith(".mjs") ? fileURLToPath(new URL(arg, ROOT)) : arg));
}

/** A command that only starts and says how it is used. */
export function toStartUp(command: "validate" | "snapshot"): Program {
  return { args: [...toCommand(command), "--help"] };
}

/** Validates a folder or a zip of so many claims. */
export function toValidation(path: string, claims: number): Program {
  return {
    args: [...toCommand("validate"), path, "--format", "json"],
    findFault: (printed) => checkReport(printed, claims),
  };
}

/** Validates one file of a dataset, and what it names. */
export function toFileValidation(folder: string, path: string): Program {
  return { args: [...toCommand("validate"), join(folder, path), "--format", "json"] };
}

/** The release of a folder to another one: the flags of Node alone, and all arguments. */
export function toRelease(folder: string, out: string): { readonly flags: readonly string[] } & Program {
  const edition = ["--date", "2025-01-31T09:30:00Z", "--commit", "0".repeat(40)];
  // Where the folder is emptied, no record may be left that another key would contradict.
  const key = ["--key", `${out}-keys/release.pem`];
  const command = toCommand("snapshot");
  return {
    flags: command.filter((arg) => arg.startsWith("--")),
    args: [...command, "--dataset", folder, "--out", out, ...key, ...edition],
  };
}

/** Publishes a folder of so many claims to another folder, which is emptied before each run. */
export function toPublication(folder: string, out: string, claims: number): Program {
  return { ...toRelease(folder, out), findFault: () => checkSnapshot(out, claims) };
}

function checkReport(printed: string, claims: number): string | undefined {
  const { checked } = JSON.parse(printed);
  return checked.claims === claims ? undefined : `${checked.claims} claims checked of ${claims}`;
}

function checkSnapshot(out: string, claims: number): string | undefined {
  const [snapshot = ""] = readdirSync(join(out, "snapshots"));
  const manifest: { readonly files: readonly { readonly path: string; readonly rows?: number }[] } = JSON.parse(
    readFileSync(join(out, "snapshots", snapshot, "manifest.json"), "utf8"),
  );
  rmSync(out, { recursive: true });
  const rows = manifest.files.find(({ path }) => path === "claims.csv")?.rows;
  return rows === claims ? undefined : `${rows} claims published of ${claims}`;
}
