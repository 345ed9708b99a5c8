import { checkKey } from "./object-key.ts";
import type { NewObject, ObjectStore, Revision } from "./object-store.ts";
import { verifiedBytes } from "./verified-bytes.ts";

/** A store that forgets everything when the process ends, for tests and rehearsals. */
export interface MemoryStore extends ObjectStore {
  /** The keys that are there, in the order in which they were created. */
  keys(): readonly string[];
}

/** Opens an empty store in memory. */
export function openMemoryStore(): MemoryStore {
  const objects = new Map<string, { readonly bytes: Uint8Array; readonly revision: Revision }>();
  let revisions = 0;
  const put = (key: string, bytes: Uint8Array) => {
    revisions += 1;
    objects.set(key, { bytes, revision: `${revisions}` as Revision });
  };
  return {
    keys: () => [...objects.keys()],
    async read(key) {
      checkKey(key);
      const found = objects.get(key);
      return found && { revision: found.revision, size: found.bytes.byteLength, body: once(found.bytes) };
    },
    async create(object) {
      checkKey(object.key);
      const bytes = await collect(object);
      // Looked up only now: another create may have come first while the bytes were read.
      if (objects.has(object.key)) return "exists";
      put(object.key, bytes);
      return "created";
    },
    async replace(object, expected) {
      checkKey(object.key);
      const bytes = await collect(object);
      if (objects.get(object.key)?.revision !== expected) return "moved";
      put(object.key, bytes);
      return "replaced";
    },
  };
}

async function collect(object: NewObject): Promise<Uint8Array> {
  return Buffer.concat(await Array.fromAsync(verifiedBytes(object)));
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes.slice();
}
