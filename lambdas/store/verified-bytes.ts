import { createHash } from "node:crypto";
import type { NewObject } from "./object-store.ts";

/** The bytes of an object are not those that were announced. Nothing of it was written. */
export class DigestMismatch extends Error {
  override readonly name = "DigestMismatch";
}

/** Gives the bytes of an object, and throws a `DigestMismatch` at the end where size or digest differ from what it says. */
export async function* verifiedBytes(object: NewObject): AsyncIterable<Uint8Array> {
  const hash = createHash("sha256");
  let size = 0;
  for await (const chunk of object.open()) {
    hash.update(chunk);
    size += chunk.byteLength;
    yield chunk;
  }
  const sha256 = hash.digest("hex");
  if (size !== object.size || sha256 !== object.sha256)
    throw new DigestMismatch(
      `${object.key} has ${size} bytes with the SHA-256 ${sha256}, and ${object.size} with ${object.sha256} were announced`,
    );
}
