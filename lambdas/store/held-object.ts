import { createHash } from "node:crypto";
import type { NewObject } from "./object-store.ts";

/** Makes an object to be written out of bytes that are held in memory anyway. They must not change until it is. */
export function toHeldObject(key: string, contentType: string, bytes: Uint8Array): NewObject {
  return {
    key,
    contentType,
    size: bytes.byteLength,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    async *open() {
      yield bytes;
    },
  };
}
