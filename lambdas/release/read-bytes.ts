import { closeSync, openSync, readSync } from "node:fs";

const PIECE_BYTES = 64 * 1024;

/** Reads a file that this process has just written in pieces, each with memory of its own. Synchronous, as `readPieces` is. */
export function* readBytes(path: string): Iterable<Uint8Array> {
  const file = openSync(path, "r");
  try {
    for (;;) {
      const buffer = new Uint8Array(PIECE_BYTES);
      const read = readSync(file, buffer);
      if (read === 0) return;
      yield buffer.subarray(0, read);
    }
  } finally {
    closeSync(file);
  }
}
