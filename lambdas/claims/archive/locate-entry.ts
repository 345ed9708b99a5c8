import { type Entry, parseExtraFields } from "yauzl";

/** Where an entry is in its zip: from its local header to the end of its data descriptor, half-open. */
export interface EntryRange {
  readonly start: number;
  readonly dataStart: number;
  readonly dataEnd: number;
  readonly end: number;
}

/** What the two headers of an entry, in the central directory and before its data, disagree about. */
export type Contradiction = "header" | "name" | "flags" | "method" | "size" | "checksum";

const LOCAL_HEADER = 0x04034b50;
const LOCAL_SIZE = 30;
const DESCRIPTOR = 0x08074b50;
const ENCRYPTED = 1;
const STREAMED = 8;
const IN_EXTRA_FIELD = 0xffffffff;
const ZIP64_FIELD = 0x0001;
const UNICODE_PATH_FIELD = 0x7075;

/**
 * Finds the bytes of an entry, or what its headers disagree about (APPNOTE 4.3.7 and 4.3.9). Readers differ in which
 * header they believe, so a zip in which they disagree could show each reader another dataset. The range may end beyond
 * the zip: that it ends before the directory is for the caller to check, over all entries.
 */
export function locateEntry(bytes: Buffer, entry: Entry): EntryRange | Contradiction {
  const start = entry.relativeOffsetOfLocalHeader;
  if (start + LOCAL_SIZE > bytes.length || bytes.readUInt32LE(start) !== LOCAL_HEADER) return "header";
  const nameEnd = start + LOCAL_SIZE + bytes.readUInt16LE(start + 26);
  const dataStart = nameEnd + bytes.readUInt16LE(start + 28);
  const dataEnd = dataStart + entry.compressedSize;
  const flags = bytes.readUInt16LE(start + 6);
  if (!bytes.subarray(start + LOCAL_SIZE, nameEnd).equals(entry.fileNameRaw) || hasOtherName(entry)) return "name";
  if ((flags ^ entry.generalPurposeBitFlag) & (ENCRYPTED | STREAMED)) return "flags";
  if (bytes.readUInt16LE(start + 8) !== entry.compressionMethod) return "method";
  const isStreamed = (flags & STREAMED) !== 0;
  const crc = bytes.readUInt32LE(start + 14);
  if (crc !== entry.crc32 && !(isStreamed && crc === 0)) return "checksum";
  if (!statesTrueSizes(bytes, start, bytes.subarray(nameEnd, dataStart), entry, isStreamed)) return "size";
  const end = isStreamed ? findDescriptorEnd(bytes, dataEnd, entry) : dataEnd;
  return end === undefined ? "checksum" : { start, dataStart, dataEnd, end };
}

/** Info-ZIP's Unicode path (APPNOTE 4.6.9) is a second name, which some readers prefer. */
function hasOtherName(entry: Entry): boolean {
  return entry.extraFields.some(
    ({ id, data }) => id === UNICODE_PATH_FIELD && !data.subarray(5).equals(entry.fileNameRaw),
  );
}

function statesTrueSizes(bytes: Buffer, start: number, extra: Buffer, entry: Entry, isStreamed: boolean): boolean {
  const sizes = [bytes.readUInt32LE(start + 22), bytes.readUInt32LE(start + 18)];
  const full = sizes.includes(IN_EXTRA_FIELD) ? readZip64Sizes(extra) : [];
  const expected = [entry.uncompressedSize, entry.compressedSize];
  return sizes.every((size, i) => {
    const stated = size === IN_EXTRA_FIELD ? (full[i] ?? size) : size;
    return stated === expected[i] || (isStreamed && stated === 0);
  });
}

/** APPNOTE 4.5.3: in a local header the field has both sizes, the original one first. */
function readZip64Sizes(extra: Buffer): readonly number[] {
  try {
    const field = parseExtraFields(extra).find(({ id }) => id === ZIP64_FIELD)?.data;
    if (field === undefined || field.length < 16) return [];
    return [Number(field.readBigUInt64LE(0)), Number(field.readBigUInt64LE(8))];
  } catch {
    return []; // The field runs over the end of its header: it states nothing.
  }
}

/** Where the data descriptor ends, in whichever of its four forms says what the central directory says. */
function findDescriptorEnd(bytes: Buffer, dataEnd: number, entry: Entry): number | undefined {
  for (const signature of [4, 0]) {
    for (const wide of [false, true]) {
      const end = dataEnd + signature + (wide ? 20 : 12);
      if (end > bytes.length || (signature > 0 && bytes.readUInt32LE(dataEnd) !== DESCRIPTOR)) continue;
      const at = dataEnd + signature;
      const size = (i: number) =>
        wide ? Number(bytes.readBigUInt64LE(at + 4 + 8 * i)) : bytes.readUInt32LE(at + 4 + 4 * i);
      const isTrue = bytes.readUInt32LE(at) === entry.crc32 && size(0) === entry.compressedSize;
      if (isTrue && size(1) === entry.uncompressedSize) return end;
    }
  }
  return undefined;
}
