import type { WrittenFile } from "./planned-file.ts";

/** Beyond either a zip needs ZIP64 (APPNOTE 4.4.1.4), which is not written here. */
const MOST_BYTES = 0xffffffff;
const MOST_ENTRIES = 0xffff;

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END = 0x06054b50;
/** Version 2.0, and by whom: Unix, so that the mode counts (APPNOTE 4.4.2 and 4.4.3). */
const VERSION = 20;
const BY_UNIX = (3 << 8) | VERSION;
/** A regular file that all may read: rw-r--r--. */
const MODE = 0o100644;
const STORED = 0;

type Fields = readonly (readonly [bytes: 2 | 4, value: number])[];

/**
 * Writes files into a zip (APPNOTE 6.3.10), in the order given, with a time in UTC for all.
 *
 * Stored, not deflated: what deflate makes of the same bytes depends on the version of zlib that Node brings. Sizes and
 * checksums are known before, so that they stand in front of the data, where readers of streams need them; the libraries
 * at hand do so only for what is in memory as a whole. Throws a `RangeError` for what does not fit without ZIP64.
 */
export function* toZip(files: readonly WrittenFile[], date: string): Iterable<Uint8Array> {
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const file of files) {
    const name = new TextEncoder().encode(file.path);
    const shared = toSharedFields(file, name, date);
    const local = concat([toBytes([[4, LOCAL_HEADER], [2, VERSION], ...shared]), name]);
    directory.push(toBytes([[4, CENTRAL_HEADER], [2, BY_UNIX], [2, VERSION], ...shared, ...toPlace(offset)]), name);
    offset += local.length + file.bytes;
    yield local;
    yield* file.read();
  }
  const listed = concat(directory);
  if (files.length >= MOST_ENTRIES || offset + listed.length >= MOST_BYTES)
    throw new RangeError("the files are too many or too large for a zip without ZIP64");
  yield concat([listed, toEnd(files.length, listed.length, offset)]);
}

/** From the flags to the length of the extra field, as both headers have them (APPNOTE 4.3.7 and 4.3.12). */
function toSharedFields({ bytes, crc32 }: WrittenFile, name: Uint8Array, date: string): Fields {
  const { day, time } = toDosTime(date);
  return [
    [2, 0],
    [2, STORED],
    [2, time],
    [2, day],
    [4, crc32],
    [4, bytes],
    [4, bytes],
    [2, name.length],
    [2, 0],
  ];
}

/** The rest of a header in the directory: no comment, the first disk, no internal attributes, the mode, and where it is. */
function toPlace(offset: number): Fields {
  return [
    [2, 0],
    [2, 0],
    [2, 0],
    [2, 0],
    [2, MODE],
    [4, offset],
  ];
}

function toEnd(count: number, size: number, offset: number): Uint8Array {
  return toBytes([
    [4, END],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, offset],
    [2, 0],
  ]);
}

/** Two numbers that know no zone, no year before 1980 and no odd second (APPNOTE 4.4.6): the digits of the time in UTC. */
function toDosTime(date: string): { readonly day: number; readonly time: number } {
  const at = new Date(date);
  const year = at.getUTCFullYear();
  if (year < 1980 || year > 2107) return { day: (1 << 5) | 1, time: 0 };
  return {
    day: ((year - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate(),
    time: (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1),
  };
}

/** Little-endian. Throws a `RangeError` for a number that has no room. */
function toBytes(fields: Fields): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of fields) {
    if (value < 0 || value >= 2 ** (8 * size))
      throw new RangeError(`${value} does not fit into ${size} bytes of a zip`);
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
