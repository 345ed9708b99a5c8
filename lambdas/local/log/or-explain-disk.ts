import { tmpdir } from "node:os";
import { findDiskReason } from "../find-disk-reason.ts";

/** Says in words where the disk would not take what was to be written to `out`, or to scratch before. */
export async function orExplainDisk<Result>(work: Promise<Result>, out: string): Promise<Result> {
  try {
    return await work;
  } catch (cause) {
    const reason = findDiskReason(cause);
    if (reason === undefined) throw cause;
    const remedy = "make it possible, or name another --out or TMPDIR; what is written already will be used";
    throw new Error(`cannot write to ${out} or, before that, to ${tmpdir()}: ${reason}; ${remedy}`, { cause });
  }
}
