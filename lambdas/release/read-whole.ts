import type { StoredObject } from "../store/object-store.ts";

/** Reads an object into memory; `undefined` where it has more than `most` bytes, of which none is kept then. */
export async function readWhole({ size, body }: StoredObject, most: number): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let read = 0;
  for await (const chunk of body) {
    read += chunk.byteLength;
    // What the store says of its size is looked at first, and not relied on.
    if (Math.max(read, size) > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, read);
}
