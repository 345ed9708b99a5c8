import { type FSWatcher, mkdirSync, watch } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Ended } from "../../support/run-command.ts";
import { startSnapshot } from "./start-snapshot.ts";

/** When a run is killed: so many milliseconds after its start, or at so many names that came or went in its store. */
export type Aim = { readonly milliseconds: number } | { readonly names: number };

/** How a run that was to be killed ended, and how many names came or went in its store until then: two for each write. */
export interface Killed extends Ended {
  readonly names: number;
}

/** Starts the real command in the folder of a curator and kills it. One that is done before that ends as ever. */
export async function killSnapshot(folder: string, aim: Aim): Promise<Killed> {
  // Each write begins as a name in here and ends with it gone. The store makes the folder itself where it is not there.
  const incoming = join(folder, "out", ".incoming");
  mkdirSync(incoming, { recursive: true });
  let names = 0;
  const { process, ended } = startSnapshot(folder);
  const kill = () => process.kill("SIGKILL");
  const watcher: FSWatcher = watch(incoming, (event) => {
    if (event === "rename") names += 1;
    if ("names" in aim && names >= aim.names) kill();
  });
  const stop = new AbortController();
  if ("milliseconds" in aim) setTimeout(aim.milliseconds, undefined, stop).then(kill, () => {});
  try {
    return { ...(await ended), names };
  } finally {
    stop.abort();
    watcher.close();
  }
}
