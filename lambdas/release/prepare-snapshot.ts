import { mkdir, mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import type { Dataset } from "../claims/dataset.ts";
import type { Edition } from "../snapshot/edition.ts";
import { planRelease } from "../snapshot/plan-release.ts";
import { buildSnapshot } from "./build-snapshot.ts";
import type { Submission } from "./publish-release.ts";
import type { Reader } from "./read-object.ts";
import { readPrevious } from "./read-previous.ts";

/** What a snapshot is prepared from, and where. */
export interface Preparation {
  readonly dataset: Dataset;
  readonly source: Omit<Edition, "version">;
  readonly store: Reader;
  /** A folder that is there until the snapshot is put, and that whoever made it removes: see `withScratch`. */
  readonly scratch: string;
  /** Why the dataset may shrink, in the words of whoever answers for it. */
  readonly accept?: string | undefined;
  readonly onProgress?: ((filesDone: number) => void) | undefined;
}

/**
 * Makes the step of a submission that turns a fit dataset into the snapshot that follows another one: reads that back,
 * plans, writes all files into a new folder under `scratch`, and proves them.
 *
 * It rejects where the published snapshot is not what its release says, and where a proof fails.
 */
export function prepareSnapshot(preparation: Preparation): Submission["prepare"] {
  const { dataset, source, store, scratch, accept, onProgress } = preparation;
  return async (newest) => {
    const folder = await mkdtemp(join(scratch, "snapshot-"));
    const [before, built] = [join(folder, "before"), join(folder, "built")];
    await mkdir(before);
    await mkdir(built);
    const previous = newest && (await readPrevious(store, newest, before));
    const planned = planRelease(dataset, source, previous, accept !== undefined);
    if (planned.is !== "planned") return planned;
    const snapshot = await buildSnapshot(planned.plan, built, { previous, onProgress });
    const { overridden: refusals } = planned;
    return {
      is: "built",
      snapshot,
      ...(refusals && accept !== undefined && { override: { refusals, reason: accept } }),
    };
  };
}
