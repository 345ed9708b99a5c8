import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { crc32 } from "node:zlib";
import type { PlannedFile, WrittenFile } from "../snapshot/planned-file.ts";
import { readBytes } from "./read-bytes.ts";

/**
 * Writes a planned file into a folder and tells what was written. Size, digest and checksum are taken from the bytes on
 * their way to the disk, and no more than a few chunks are held at a time.
 */
export async function writeFile(file: PlannedFile<string | Uint8Array>, folder: string): Promise<WrittenFile> {
  const hash = createHash("sha256");
  let [bytes, sum] = [0, 0];
  function* encoded(): Iterable<Uint8Array> {
    for (const chunk of file.chunks()) {
      const encodedChunk = typeof chunk === "string" ? Buffer.from(chunk, "utf8") : chunk;
      hash.update(encodedChunk);
      sum = crc32(encodedChunk, sum);
      bytes += encodedChunk.byteLength;
      yield encodedChunk;
    }
  }
  const to = join(folder, file.path);
  await pipeline(Readable.from(encoded(), { highWaterMark: 2 }), createWriteStream(to));
  const { path, mediaType, table } = file;
  const sha256 = hash.digest("hex");
  return {
    path,
    mediaType,
    bytes,
    sha256,
    ...(table !== undefined && { table }),
    crc32: sum,
    read: () => readBytes(to),
  };
}
