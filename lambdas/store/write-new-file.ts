import { open } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import type { NewObject } from "./object-store.ts";
import { verifiedBytes } from "./verified-bytes.ts";

/**
 * Writes an object to a file that is not there yet; with `flush`, so that its bytes are on disk. Rejects as
 * `ObjectStore.create` does.
 *
 * The file is opened before anything else can fail: a stream that opens it later may do so after its failed writer has
 * looked for something to remove.
 */
export async function writeNewFile(path: string, object: NewObject, flush: boolean): Promise<void> {
  const handle = await open(path, "wx");
  await pipeline(verifiedBytes(object), handle.createWriteStream({ flush }));
}
