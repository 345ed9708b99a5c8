import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import type { SnapshotPlan } from "../snapshot/plan-snapshot.ts";
import type { FileRecord } from "../snapshot/planned-file.ts";
import type { ObjectStore } from "../store/object-store.ts";
import { type BuiltSnapshot, buildSnapshot } from "./build-snapshot.ts";
import { putFile } from "./put-file.ts";

/** A snapshot that is complete in the store. */
export interface CommittedSnapshot {
  /** Where its files are: `snapshots/<version>-<first 16 hex of the manifest's SHA-256>/`. */
  readonly prefix: string;
  readonly manifestSha256: string;
  /** Every file, the manifest last. */
  readonly files: readonly FileRecord[];
  /** How many files this run put; the others were there with the same bytes. */
  readonly created: number;
}

/**
 * Writes a snapshot: builds and proves all of it in a new folder under `scratch`, then puts the files, create-only, the
 * manifest last.
 *
 * Nothing is put before everything is proven, and nothing is ever removed from the store. A run that died can be made
 * again with the same plan and completes what is there. Rejects with a `ParityError`, a `ConflictError`, or the error
 * of the disk or the store. `onProgress` is told how many files have been written and proven. The scratch folder is removed whatever happens.
 */
export async function commitSnapshot(
  plan: SnapshotPlan,
  store: ObjectStore,
  scratch: string,
  onProgress: (filesDone: number) => void = () => {},
): Promise<CommittedSnapshot> {
  const folder = await mkdtemp(join(scratch, "snapshot-"));
  try {
    const built = await buildSnapshot(plan, folder, onProgress);
    return await putSnapshot(built, plan.edition.version, store);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function putSnapshot(built: BuiltSnapshot, version: string, store: ObjectStore): Promise<CommittedSnapshot> {
  const { files, manifest } = built;
  const prefix = `snapshots/${version}-${manifest.sha256.slice(0, 16)}/`;
  let created = 0;
  for (const file of files) {
    const outcome = await putFile(store, prefix + file.path, file, built.folder);
    if (outcome === "created") created += 1;
  }
  return { prefix, manifestSha256: manifest.sha256, files, created };
}
