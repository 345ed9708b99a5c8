import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { FileRecord, PlannedFile } from "../snapshot/planned-file.ts";

/**
 * Writes a planned file into a folder and tells what was written. Size and digest are taken from the bytes on their way
 * to the disk, and no more than a few chunks are held at a time.
 */
export async function writeFile(file: PlannedFile, folder: string): Promise<FileRecord> {
  const hash = createHash("sha256");
  let bytes = 0;
  function* encoded(): Iterable<Uint8Array> {
    for (const chunk of file.chunks()) {
      const encodedChunk = Buffer.from(chunk, "utf8");
      hash.update(encodedChunk);
      bytes += encodedChunk.byteLength;
      yield encodedChunk;
    }
  }
  await pipeline(Readable.from(encoded(), { highWaterMark: 2 }), createWriteStream(join(folder, file.path)));
  const { path, mediaType, table } = file;
  const record = { path, mediaType, bytes, sha256: hash.digest("hex") };
  return table === undefined ? record : { ...record, table };
}
