import type { NewObject, StoredObject } from "./object-store.ts";

/**
 * Where the pages of the catalogue lie. All of it is made from the release log and can be made again, so that anything in
 * it may be replaced or removed. Every adapter passes `test/store/site-contract.ts`.
 */
export interface SiteStore {
  /** Reads an object, or `undefined` where there is none. */
  read(key: string): Promise<StoredObject | undefined>;
  /** Writes an object, whole, in place of the one that may be there. Rejects with a `DigestMismatch` as `ObjectStore.create` does. */
  put(object: NewObject): Promise<void>;
  /** Removes objects; one that is not there is fine. */
  remove(keys: readonly string[]): Promise<void>;
}
