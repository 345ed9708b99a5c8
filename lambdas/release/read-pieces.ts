import { closeSync, openSync, readSync } from "node:fs";

/** Measured: what is made of a small piece is gone before V8 takes it for old, which all of the heap is gone through for. */
const PIECE_BYTES = 8 * 1024;

/**
 * Reads a UTF-8 file as pieces of text that end where `endOf` says: after the last whole item of the text it is given,
 * or at 0 where there is none. The last piece is what remains.
 *
 * Synchronous: it is used on files that this process has just written, row by row, where waiting for each costs more
 * than reading. Throws a `TypeError` for bytes that are not UTF-8.
 */
export function* readPieces(path: string, endOf: (text: string) => number): Iterable<string> {
  const file = openSync(path, "r");
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    const buffer = new Uint8Array(PIECE_BYTES);
    let rest = "";
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) {
      const text = rest + decoder.decode(buffer.subarray(0, read), { stream: true });
      const end = endOf(text);
      if (end > 0) yield text.slice(0, end);
      rest = text.slice(end);
    }
    rest += decoder.decode();
    if (rest !== "") yield rest;
  } finally {
    closeSync(file);
  }
}
