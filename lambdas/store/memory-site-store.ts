import { createHash } from "node:crypto";
import { checkKey } from "./object-key.ts";
import type { Revision } from "./object-store.ts";
import type { SiteStore } from "./site-store.ts";
import { verifiedBytes } from "./verified-bytes.ts";

/** A site that is forgotten when the process ends, for tests. */
export interface MemorySiteStore extends SiteStore {
  /** What is there, by key. */
  readonly objects: ReadonlyMap<string, { readonly bytes: Uint8Array; readonly contentType: string }>;
}

/** Opens an empty site in memory. */
export function openMemorySiteStore(): MemorySiteStore {
  const objects = new Map<string, { readonly bytes: Uint8Array; readonly contentType: string }>();
  return {
    objects,
    async read(key) {
      checkKey(key);
      const found = objects.get(key);
      if (found === undefined) return undefined;
      const { bytes } = found;
      const revision = createHash("sha256").update(bytes).digest("hex") as Revision;
      return { revision, size: bytes.byteLength, body: once(bytes) };
    },
    async put(object) {
      checkKey(object.key);
      const bytes = Buffer.concat(await Array.fromAsync(verifiedBytes(object)));
      objects.set(object.key, { bytes, contentType: object.contentType });
    },
    async remove(keys) {
      keys.forEach(checkKey);
      for (const key of keys) objects.delete(key);
    },
  };
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes.slice();
}
