import { crc32, inflateRawSync } from "node:zlib";
import type { FileProblem } from "../problems/file-problem.ts";
import { wholeFile } from "../problems/place.ts";
import type { Limits } from "./limits.ts";
import type { ZipEntry } from "./zip-entries.ts";

const STORED = 0;
const DEFLATED = 8;
const SMALLEST_CHUNK = 64;

/**
 * The bytes of an entry that was admitted, so whose stated size is within the limits; or why it has none.
 *
 * Inflating stops at the stated size, and what comes out has to have that size and the stated CRC-32, from all of the
 * compressed bytes and no fewer.
 */
export function openEntry(bytes: Buffer, zipped: ZipEntry, limits: Limits): Buffer | FileProblem {
  const { path, size, method, range } = zipped;
  const at = wholeFile(path);
  const data = bytes.subarray(range.dataStart, range.dataEnd);
  if (zipped.isEncrypted) return { code: "encrypted-entry", at };
  if (method !== STORED && method !== DEFLATED) return { code: "unsupported-compression", at, method };
  const found = size / Math.max(data.length, 1);
  if (size > limits.ratioFreeBytes && found > limits.ratio) {
    return { code: "compression-ratio", at, found, limit: limits.ratio };
  }
  const content = method === STORED ? data : inflate(data, size);
  if (typeof content === "string") return { code: "damaged-entry", at, in: content };
  if (content.length !== size) return { code: "damaged-entry", at, in: "size" };
  return crc32(content) === zipped.crc ? content : { code: "damaged-entry", at, in: "checksum" };
}

/** One byte more than the size in a chunk: the result is one piece without a copy, and keeps no spare 16 KiB alive. */
function inflate(data: Buffer, size: number): Buffer | "data" | "size" {
  const options = { maxOutputLength: Math.max(size, 1), chunkSize: Math.max(size + 1, SMALLEST_CHUNK), info: true };
  try {
    const result: unknown = inflateRawSync(data, options);
    if (!isInflated(result)) return "data";
    return result.engine.bytesWritten === data.length ? result.buffer : "data";
  } catch (error) {
    return error instanceof RangeError ? "size" : "data";
  }
}

/** The shape that `info: true` promises and the types do not know. `bytesWritten` counts compressed bytes used. */
function isInflated(value: unknown): value is { readonly buffer: Buffer; readonly engine: { bytesWritten: number } } {
  return typeof value === "object" && value !== null && "buffer" in value && "engine" in value;
}
