import { createHash } from "node:crypto";
import { closeSync, openSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import type { PlannedFile, WrittenFile } from "../snapshot/planned-file.ts";
import { readBytes } from "./read-bytes.ts";

/**
 * Writes a planned file into a folder and tells what was written. Size, digest and checksum are taken from the bytes on
 * their way to the disk, and one chunk is held at a time.
 *
 * Synchronous, as `readPieces` is: nothing else is there to be done, and a stream takes new memory for each chunk, outside
 * the heap, for which V8 goes through all of the heap again and again.
 */
export function writeFile(file: PlannedFile<string | Uint8Array>, folder: string): WrittenFile {
  const hash = createHash("sha256");
  let [bytes, sum] = [0, 0];
  const to = join(folder, file.path);
  const descriptor = openSync(to, "w");
  try {
    for (const chunk of toBytes(file.chunks())) {
      hash.update(chunk);
      sum = crc32(chunk, sum);
      bytes += chunk.byteLength;
      writeFileSync(descriptor, chunk);
    }
  } finally {
    closeSync(descriptor);
  }
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

/** Text as UTF-8, in memory that each chunk has until the next one is asked for. */
function* toBytes(chunks: Iterable<string | Uint8Array>): Iterable<Uint8Array> {
  const encoder = new TextEncoder();
  let room = new Uint8Array();
  for (const chunk of chunks) {
    if (typeof chunk !== "string") {
      yield chunk;
      continue;
    }
    // A unit of UTF-16 takes three bytes at the most.
    if (room.length < 3 * chunk.length) room = new Uint8Array(3 * chunk.length);
    yield room.subarray(0, encoder.encodeInto(chunk, room).written);
  }
}
