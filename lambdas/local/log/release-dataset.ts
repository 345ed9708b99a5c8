import { tmpdir } from "node:os";
import { text } from "node:stream/consumers";
import type { Dataset } from "../../claims/dataset.ts";
import type { WritableLog } from "../../release/log.ts";
import type { Outcome } from "../../release/outcome.ts";
import { prepareSnapshot } from "../../release/prepare-snapshot.ts";
import { type Prepared, publishRelease } from "../../release/publish-release.ts";
import type { ReleaseInput } from "../../release/release.ts";
import { withScratch } from "../../release/with-scratch.ts";
import type { Edition } from "../../snapshot/edition.ts";
import { startProgress } from "../progress.ts";
import { describeSnapshot } from "./describe-snapshot.ts";

/** A fit dataset that a person wants released. */
export interface Wanted {
  readonly dataset: Dataset;
  readonly source: Omit<Edition, "version">;
  readonly input: ReleaseInput;
  /** Why it may shrink, where a person answers for that. */
  readonly accept?: string | undefined;
}

/** How a release ended. Of one that was published: what it holds and how it differs, in a few lines and in `CHANGES.md`. */
export interface Ended {
  readonly outcome: Outcome;
  readonly summary: readonly string[];
  readonly changes: string;
}

/** Releases a dataset. Rejects as `publishRelease` does. */
export async function releaseDataset(log: WritableLog, { dataset, source, input, accept }: Wanted): Promise<Ended> {
  const progress = startProgress(process.stderr, { label: "files written and checked" });
  try {
    return await withScratch(tmpdir(), async (scratch) => {
      const onProgress = progress.update;
      const prepare = prepareSnapshot({ dataset, source, store: log.store, scratch, accept, onProgress });
      let last: Prepared | undefined;
      const outcome = await publishRelease(log, {
        dataset: dataset.descriptor.name,
        input,
        prepare: async (newest) => {
          last = await prepare(newest);
          return last;
        },
      });
      return { outcome, ...(await describe(outcome, last)) };
    });
  } finally {
    progress.done();
  }
}

async function describe(outcome: Outcome, prepared: Prepared | undefined): Promise<Omit<Ended, "outcome">> {
  if (outcome.outcome !== "published" || prepared?.is !== "built") return { summary: [], changes: "" };
  const { snapshot } = prepared;
  const changes = snapshot.files.find(({ path }) => path === "CHANGES.md");
  return { summary: await describeSnapshot(snapshot), changes: changes ? await text(changes.open()) : "" };
}
