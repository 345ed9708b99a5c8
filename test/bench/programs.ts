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

/** Publishes a folder of so many claims to another folder, which is emptied after each run. */
export function toPublication(folder: string, out: string, claims: number): Program {
  const edition = ["--date", "2025-01-31T09:30:00Z", "--commit", "0".repeat(40)];
  // The folder is emptied each time, and so there is no record that another key would contradict.
  const key = ["--key", `${out}-keys/release.pem`];
  return {
    args: [...toCommand("snapshot"), "--dataset", folder, "--out", out, ...key, ...edition],
    findFault: () => checkSnapshot(out, claims),
  };
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
