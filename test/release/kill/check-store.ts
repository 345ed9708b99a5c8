import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseManifest } from "../../../lambdas/release/parse-manifest.ts";
import { toDigest } from "../../support/made-up-log.ts";
import type { ReleaseFolder } from "../../support/release-folder.ts";
import { type History, readHistory } from "./read-history.ts";

/**
 * Repairs a store as its curator would, and checks all of it: the chain, the pointer, each file of each release, also of
 * the attempts that died after their manifest, and that no input was released twice. Throws where anything is wrong.
 */
export function checkStore(curator: ReleaseFolder): History {
  for (const args of [["reconcile"], ["verify", "out"]]) {
    const { code, stdout, stderr } = curator.run(...args);
    if (code !== 0) throw new Error(`${args.join(" ")} ended with ${code}\n${stdout}${stderr}`);
  }
  const history = readHistory(curator);
  if (history.latest !== history.records.length) throw new Error("latest.json lags after reconcile");
  const inputs = history.records.map(({ release }) => release.newest.input);
  if (new Set(inputs.map(({ order, sha256 }) => `${order} ${sha256}`)).size < inputs.length)
    throw new Error("an input was released twice");
  for (const name of history.snapshots.keys()) checkSnapshot(join(curator.folder, "out/snapshots", name));
  return history;
}

/** A manifest is written last: where it is, all that it names is there. */
function checkSnapshot(folder: string): void {
  if (!readdirSync(folder).includes("manifest.json")) return;
  const { files } = parseManifest(folder, readFileSync(join(folder, "manifest.json")));
  for (const { path, sha256 } of files)
    if (toDigest(readFileSync(join(folder, path))) !== sha256) throw new Error(`${folder}: ${path} is torn`);
}
