import { hash } from "node:crypto";
import type { DatasetFiles } from "./dataset.ts";
import { parseFile } from "./record.ts";

/** Files that remember what was read of them. */
export interface DigestedFiles extends DatasetFiles {
  /**
   * The SHA-256 of the list of records in the format of `sha256sum`, sorted by path: the same for a folder and a zip of
   * it. What was not read yet is read now.
   */
  digest(): string;
}

/**
 * Digests records while they are read, so that the digest is that of the bytes that were validated, and not of what a
 * second reading finds. Throws an `Error` where two readings of a file differ.
 */
export function digestRecords({ paths, read }: DatasetFiles): DigestedFiles {
  const digests = new Map<string, string>();
  const readAndDigest = (path: string) => {
    const bytes = read(path);
    const digest = hash("sha256", bytes);
    if ((digests.get(path) ?? digest) !== digest) throw new Error(`${path} changed during the run`);
    digests.set(path, digest);
    return bytes;
  };
  const toLine = (path: string) => {
    if (!digests.has(path)) readAndDigest(path);
    return `${digests.get(path)}  ${path}\n`;
  };
  const records = paths.filter((path) => parseFile(path) !== undefined);
  return { paths, read: readAndDigest, digest: () => hash("sha256", records.map(toLine).join("")) };
}
