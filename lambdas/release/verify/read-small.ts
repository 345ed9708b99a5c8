import { type Reader, readObject } from "../read-object.ts";

/**
 * Reads an object that should be small, from a store that nobody vouches for: `"absent"` where there is none,
 * `"too large"` beyond 1 MiB. Rejects with an `UnreadableObject`, given a guarded reader.
 */
export async function readSmall(reader: Reader, key: string): Promise<Uint8Array | "absent" | "too large"> {
  try {
    return (await readObject(reader, key))?.bytes ?? "absent";
  } catch (error) {
    // A guarded reader throws no other: this one is about the size.
    if (error instanceof RangeError) return "too large";
    throw error;
  }
}
