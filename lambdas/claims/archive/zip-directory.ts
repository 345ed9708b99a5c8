import { type Entry, fromBufferPromise } from "yauzl";
import type { ArchiveFault } from "../problems/file-problem.ts";

const END = "PK\x05\x06";
const END_SIZE = 22;
const LOCATOR = 0x07064b50;
const LOCATOR_SIZE = 20;
const END64_SIZE = 56;

/** The central directory of a zip: its entries in their order there, and its own half-open range of bytes. */
export interface ZipDirectory {
  readonly entries: readonly Entry[];
  readonly start: number;
  readonly end: number;
}

/**
 * Lists a zip by its central directory, at most `most` entries of it, or says why there is no reading it.
 *
 * Names stay bytes: which text they are is decided once, by the caller. What yauzl takes on trust is checked here: the
 * directory has to end where the end record begins, with the size and the number of entries that it states. Otherwise
 * two readers could see two lists in one zip.
 */
export async function readZipDirectory(
  bytes: Buffer,
  most: number,
): Promise<ZipDirectory | { readonly fault: ArchiveFault } | { readonly tooMany: number }> {
  try {
    const options = { decodeStrings: false, validateEntrySizes: false };
    const zip = await fromBufferPromise(bytes, options);
    if (zip.entryCount > most) return { tooMany: zip.entryCount };
    const start = cursorOf(zip);
    const entries = await Array.fromAsync(zip.eachEntry());
    const directory = { entries, start, end: cursorOf(zip) };
    return statesTrueTotals(bytes, directory) ? directory : { fault: "wrong-totals" };
  } catch (error) {
    return { fault: toFault(error instanceof Error ? error.message : "") };
  }
}

/** Where yauzl reads the next entry: the directory's start at first, its end at last. */
function cursorOf(zip: { readonly readEntryCursor: unknown }): number {
  if (typeof zip.readEntryCursor === "number") return zip.readEntryCursor;
  throw new TypeError("yauzl keeps its cursor elsewhere");
}

function toFault(message: string): ArchiveFault {
  if (/^(End of central directory|Invalid comment length)/.test(message)) return "no-end";
  if (message.startsWith("multi-disk")) return "several-disks";
  if (message.startsWith("strong encryption")) return "sealed";
  return "broken-list";
}

/** APPNOTE 4.3.16, 4.3.15 and 4.3.14: end record, and the ZIP64 locator and record that may stand before it. */
function statesTrueTotals(bytes: Buffer, { entries, start, end }: ZipDirectory): boolean {
  const endAt = bytes.lastIndexOf(END, bytes.length - END_SIZE, "latin1");
  const totals = [entries.length, entries.length, end - start, start];
  const locatorAt = endAt - LOCATOR_SIZE;
  const isZip64 = locatorAt >= end && bytes.readUInt32LE(locatorAt) === LOCATOR;
  const stated = [
    bytes.readUInt16LE(endAt + 8),
    bytes.readUInt16LE(endAt + 10),
    bytes.readUInt32LE(endAt + 12),
    bytes.readUInt32LE(endAt + 16),
  ];
  const full = [0xffff, 0xffff, 0xffffffff, 0xffffffff];
  const agrees = stated.every((value, i) => value === totals[i] || (isZip64 && value === full[i]));
  if (bytes.readUInt32LE(endAt + 4) !== 0 || !agrees) return false;
  return isZip64 ? statesTrueTotals64(bytes, locatorAt, { totals, end }) : end === endAt;
}

/** The record of fixed size stands between the directory and its locator, and is the one that the locator names. */
function statesTrueTotals64(
  bytes: Buffer,
  locatorAt: number,
  { totals, end }: { readonly totals: readonly number[]; readonly end: number },
): boolean {
  const word = (at: number) => bytes.readBigUInt64LE(at);
  return (
    end + END64_SIZE === locatorAt &&
    word(locatorAt + 8) === BigInt(end) &&
    word(end + 4) === BigInt(END64_SIZE - 12) &&
    word(end + 16) === 0n &&
    totals.every((total, i) => word(end + 24 + 8 * i) === BigInt(total))
  );
}
