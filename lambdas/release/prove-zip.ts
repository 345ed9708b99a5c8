import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import type { FileRecord } from "../snapshot/planned-file.ts";
import { ParityError } from "./prove-parity.ts";

/**
 * Proves that a written zip holds these files and no others, in this order, each with the bytes that were written. It is
 * read back by its directory, and each header before the data has to agree with it.
 *
 * Rejects with a `ParityError` that names the file, or with an `Error` where it is no zip.
 */
export async function proveZip(path: string, files: readonly FileRecord[]): Promise<void> {
  const zip = await openPromise(path, { autoClose: false, strictFileNames: true });
  try {
    let found = 0;
    for await (const entry of zip.eachEntry()) {
      const file = files[found++];
      if (file === undefined || entry.fileName !== file.path)
        throw new ParityError(`the zip has ${entry.fileName} in the place of ${file?.path ?? "nothing"}`);
      await proveEntry(zip, entry, file);
    }
    const missing = files[found];
    if (missing !== undefined) throw new ParityError(`the zip does not have ${missing.path}`);
  } finally {
    zip.close();
  }
}

async function proveEntry(zip: ZipFile, entry: Entry, { path, bytes, sha256 }: FileRecord): Promise<void> {
  const local = await zip.readLocalFileHeaderPromise(entry);
  const agrees =
    local.fileName.equals(entry.fileNameRaw) &&
    local.crc32 === entry.crc32 &&
    local.compressedSize === entry.compressedSize &&
    local.uncompressedSize === entry.uncompressedSize &&
    local.compressionMethod === entry.compressionMethod;
  if (!agrees || entry.uncompressedSize !== bytes)
    throw new ParityError(`${path} in the zip: its headers do not say ${bytes} bytes with one checksum`);
  const hash = createHash("sha256");
  let sum = 0;
  for await (const piece of await zip.openReadStreamPromise(entry)) {
    hash.update(piece);
    sum = crc32(piece, sum);
  }
  if (hash.digest("hex") !== sha256) throw new ParityError(`${path} in the zip has other bytes than the file`);
  if (sum !== entry.crc32) throw new ParityError(`${path} in the zip has another checksum than its bytes`);
}
