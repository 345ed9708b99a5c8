import { createHash } from "node:crypto";
import type { NewObject } from "./object-store.ts";

/** The bytes of an object are not those that were announced. Nothing of it was written. */
export class DigestMismatch extends Error {
  override readonly name = "DigestMismatch";
}

/**
 * Gives the bytes of an object in pieces that are not empty. Throws a `DigestMismatch` as soon as there are more than it
 * says, and at the end where there are fewer or their digest is another.
 */
export async function* verifiedBytes(object: NewObject): AsyncGenerator<Uint8Array, void, void> {
  const hash = createHash("sha256");
  let size = 0;
  for await (const chunk of object.open()) {
    if (chunk.byteLength === 0) continue;
    hash.update(chunk);
    size += chunk.byteLength;
    if (size > object.size) throw new DigestMismatch(`${object.key} has more than the ${object.size} bytes announced`);
    yield chunk;
  }
  const sha256 = hash.digest("hex");
  if (size !== object.size || sha256 !== object.sha256)
    throw new DigestMismatch(
      `${object.key} has ${size} bytes with the SHA-256 ${sha256}, and ${object.size} with ${object.sha256} were announced`,
    );
}

/**
 * Gives the same bytes, but the last piece only after all of them were verified: whoever is told the size beforehand
 * and gets these never has a whole object that is not the one announced.
 */
export async function* verifiedBeforeLast(object: NewObject): AsyncGenerator<Uint8Array, void, void> {
  let held: Uint8Array | undefined;
  for await (const chunk of verifiedBytes(object)) {
    if (held !== undefined) yield held;
    held = chunk;
  }
  if (held !== undefined) yield held;
}
