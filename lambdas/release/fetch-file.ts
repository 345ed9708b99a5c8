import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import type { StoredObject } from "../store/object-store.ts";
import type { ManifestFile } from "./parse-manifest.ts";
import type { Reader } from "./read-object.ts";

/**
 * Copies a published file out of a store, a chunk at a time, and checks it against its manifest. Rejects with an `Error`
 * that names it where it is missing or has other bytes: what was copied must not be used then.
 */
export async function fetchFile(store: Reader, key: string, file: ManifestFile, to: string): Promise<void> {
  const stored = await store.read(key);
  if (stored === undefined) throw new Error(`${key} is missing, and its manifest names it`);
  await pipeline(checkedBytes(key, stored, file), createWriteStream(to));
}

async function* checkedBytes(key: string, { body }: StoredObject, file: ManifestFile): AsyncIterable<Uint8Array> {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    // Whoever could change the file must not fill our disk with it.
    if (bytes > file.bytes) break;
    hash.update(chunk);
    yield chunk;
  }
  if (bytes !== file.bytes)
    throw new Error(
      `${key} has ${bytes > file.bytes ? "more" : "fewer"} bytes than the ${file.bytes} that its manifest names`,
    );
  const sha256 = hash.digest("hex");
  if (sha256 !== file.sha256)
    throw new Error(`${key} has the SHA-256 ${sha256}, and its manifest names ${file.sha256}`);
}
