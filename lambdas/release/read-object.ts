import { createHash } from "node:crypto";
import type { ObjectStore, Revision } from "../store/object-store.ts";

/** The half of a store that only reads. */
export type Reader = Pick<ObjectStore, "read">;

/** Records hold a few kilobytes; whoever could put a larger one there must not fill our memory with it. */
const MOST_BYTES = 1024 * 1024;

/**
 * Reads a small object whole; undefined where there is none. Throws a `RangeError` for more than 1 MiB.
 */
export async function readObject(
  store: Reader,
  key: string,
): Promise<{ readonly bytes: Uint8Array; readonly revision: Revision } | undefined> {
  const stored = await store.read(key);
  if (stored === undefined) return undefined;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stored.body) {
    size += chunk.byteLength;
    if (size > MOST_BYTES) throw new RangeError(`${key} has more than ${MOST_BYTES} bytes; no record is that large`);
    chunks.push(chunk);
  }
  return { bytes: Buffer.concat(chunks), revision: stored.revision };
}

/** Reads the SHA-256 of an object of any size; undefined where there is none. */
export async function readDigest(store: Reader, key: string): Promise<string | undefined> {
  const stored = await store.read(key);
  if (stored === undefined) return undefined;
  const hash = createHash("sha256");
  for await (const chunk of stored.body) hash.update(chunk);
  return hash.digest("hex");
}
