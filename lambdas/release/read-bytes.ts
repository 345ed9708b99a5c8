import { closeSync, openSync, readSync } from "node:fs";

const PIECE_BYTES = 64 * 1024;

/**
 * Reads a file that this process has just written in pieces, each of which is there until the next one is asked for.
 * Synchronous, as `readPieces` is.
 */
export function* readBytes(path: string): Iterable<Uint8Array> {
  const file = openSync(path, "r");
  try {
    const buffer = new Uint8Array(PIECE_BYTES);
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) yield buffer.subarray(0, read);
  } finally {
    closeSync(file);
  }
}
