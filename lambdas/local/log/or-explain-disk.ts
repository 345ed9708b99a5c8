import { tmpdir } from "node:os";

/** What is in the way of a person who has to make room, not a fault of the program. */
const DISK_REASONS: ReadonlyMap<unknown, string> = new Map([
  ["ENOSPC", "no space is left"],
  ["EDQUOT", "the quota is used up"],
  ["EACCES", "writing is not permitted"],
  ["EPERM", "writing is not permitted"],
  ["EROFS", "the file system is read-only"],
  ["ENOTDIR", "a part of the path is not a folder"],
  ["EEXIST", "a part of the path is not a folder"],
  ["ENOENT", "there is no such folder"],
]);

/** Says in words where the disk would not take what was to be written to `out`, or to scratch before. */
export async function orExplainDisk<Result>(work: Promise<Result>, out: string): Promise<Result> {
  try {
    return await work;
  } catch (cause) {
    const reason = findReason(cause);
    if (reason === undefined) throw cause;
    const remedy = "make it possible, or name another --out or TMPDIR; what is written already will be used";
    throw new Error(`cannot write to ${out} or, before that, to ${tmpdir()}: ${reason}; ${remedy}`, { cause });
  }
}

/** The reason is that of the error or of one of its causes. */
function findReason(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  return DISK_REASONS.get("code" in error ? error.code : undefined) ?? findReason(error.cause);
}
