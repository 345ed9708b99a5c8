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

/** Why the disk would not take a file, in words: for an error or one of its causes. Undefined where it is another error. */
export function findDiskReason(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  return DISK_REASONS.get("code" in error ? error.code : undefined) ?? findDiskReason(error.cause);
}
