import { ZipFile } from "yazl";
import type { DatasetFiles } from "../../claims/dataset.ts";

/**
 * Noon of a day of this machine: yazl takes local time apart again (APPNOTE 4.4.6 knows no zone), so that the bytes are
 * those of every other machine.
 */
const TIME = new Date(1980, 0, 1, 12);

/**
 * Nothing of the machine, its clock or its file system. Stored, not deflated: what deflate makes of the same bytes
 * depends on the version of zlib that Node brings, and may on the processor. The price is about three times the bytes on
 * the way to the intake, where they stay for a few days.
 */
const ENTRY = { compress: false, mtime: TIME, forceDosTimestamp: true, mode: 0o100644 } as const;

/** Puts the records of a dataset in a zip, in memory: the same records are the same bytes wherever it is made. */
export async function writeZip({ paths, read }: DatasetFiles): Promise<Buffer> {
  const zip = new ZipFile();
  // From memory: given paths, yazl would leave the sizes out of the headers, as a streaming writer does.
  for (const path of paths) zip.addBuffer(toBuffer(read(path)), path, ENTRY);
  zip.end();
  const pieces: Buffer[] = [];
  for await (const piece of zip.outputStream) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

/** The same bytes, not copied. */
function toBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
