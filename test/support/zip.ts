import { crc32, deflateRawSync } from "node:zlib";

/** The fields of one header of a zip entry that a test may falsify. */
interface Header {
  readonly name: string | Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly extra: Uint8Array;
}

/** An entry as a test asks for it. Left out, every field is what it should be. */
export interface ZipPart {
  readonly name: string | Uint8Array;
  readonly content?: string | Uint8Array;
  readonly method?: 0 | 8;
  /** What stands in the zip instead of the compressed content. */
  readonly data?: Uint8Array;
  /** Unix mode with its file type. */
  readonly mode?: number;
  /** Follows the data, as a streaming writer leaves it. */
  readonly descriptor?: Uint8Array;
  /** Falsifies the header before the data, the one in the directory, or both. */
  readonly local?: Partial<Header>;
  readonly central?: Partial<Header> & { readonly offset?: number };
  readonly both?: Partial<Header>;
  /** Writes the entry in the directory only. */
  readonly onlyListed?: boolean;
}

/** Falsifications of a zip as a whole. */
export interface ZipFrame {
  readonly before?: Uint8Array;
  readonly betweenDataAndDirectory?: Uint8Array;
  readonly betweenDirectoryAndEnd?: Uint8Array;
  readonly comment?: string;
  readonly end?: Partial<EndRecord>;
  /** Adds a ZIP64 end record and locator; its fields can be falsified too. */
  readonly end64?: Partial<EndRecord>;
}

interface EndRecord {
  readonly disk: number;
  readonly count: number;
  readonly size: number;
  readonly offset: number;
}

const NOTHING = new Uint8Array();

/** Writes a zip byte by byte (APPNOTE 6.3.10), so that a test can say exactly what is wrong with it. */
export function craftZip(parts: readonly ZipPart[], frame: ZipFrame = {}): Buffer {
  const pieces: Uint8Array[] = [frame.before ?? NOTHING];
  const directory: Uint8Array[] = [];
  for (const part of parts) {
    const offset = sizeOf(pieces);
    const { header, data } = toHeader(part);
    const local = { ...header, ...part.local };
    if (!part.onlyListed) pieces.push(toLocal(local), bytesOf(local.name), local.extra, data);
    if (part.descriptor !== undefined) pieces.push(part.descriptor);
    const central = { ...header, ...part.central };
    const mode = part.mode ?? 0o100644;
    directory.push(toCentral(central, mode, part.central?.offset ?? offset), bytesOf(central.name), central.extra);
  }
  pieces.push(frame.betweenDataAndDirectory ?? NOTHING);
  const truth = { disk: 0, count: parts.length, size: sizeOf(directory), offset: sizeOf(pieces) };
  if (frame.end64 !== undefined) directory.push(toEnd64({ ...truth, ...frame.end64 }, truth.offset + truth.size));
  directory.push(frame.betweenDirectoryAndEnd ?? NOTHING);
  return Buffer.concat([...pieces, ...directory, toEnd({ ...truth, ...frame.end }, frame.comment ?? "")]);
}

/** The data descriptor that belongs to a content (APPNOTE 4.3.9), with its optional signature. */
export function toDescriptor(content: string, compressedSize: number): Buffer {
  return words([4, 0x08074b50], [4, crc32(content)], [4, compressedSize], [4, Buffer.byteLength(content)]);
}

/** A header field in the extra part: its id, its length, its bytes. */
export function toExtraField(id: number, data: Uint8Array): Buffer {
  return Buffer.concat([words([2, id], [2, data.length]), data]);
}

/** Little-endian numbers, each with its width in bytes. */
export function words(...fields: readonly (readonly [width: 2 | 4 | 8, value: number])[]): Buffer {
  return Buffer.concat(
    fields.map(([width, value]) => {
      const field = Buffer.alloc(8);
      field.writeBigUInt64LE(BigInt(value));
      return field.subarray(0, width);
    }),
  );
}

function toHeader(part: ZipPart): { header: Header; data: Uint8Array } {
  const content = bytesOf(part.content ?? "");
  const method = part.method ?? 8;
  const data = part.data ?? (method === 8 ? deflateRawSync(content) : content);
  const sizes = { crc: crc32(content), compressedSize: data.length, size: content.length };
  return { header: { name: part.name, flags: 0x800, method, ...sizes, extra: NOTHING, ...part.both }, data };
}

function toLocal(header: Header): Buffer {
  return Buffer.concat([words([4, 0x04034b50], [2, 20]), toShared(header)]);
}

function toCentral(header: Header, mode: number, offset: number): Buffer {
  const attributes = words([2, 0], [2, 0], [2, 0], [2, 0], [2, mode], [4, offset]);
  return Buffer.concat([words([4, 0x02014b50], [2, (3 << 8) | 20], [2, 20]), toShared(header), attributes]);
}

function toShared({ name, flags, method, crc, compressedSize, size, extra }: Header): Buffer {
  const lengths = [[2, bytesOf(name).length] as const, [2, extra.length] as const];
  return words([2, flags], [2, method], [2, 0], [2, 0x21], [4, crc], [4, compressedSize], [4, size], ...lengths);
}

function toEnd({ disk, count, size, offset }: EndRecord, comment: string): Buffer {
  const fields = words([4, 0x06054b50], [2, disk], [2, disk], [2, count], [2, count], [4, size], [4, offset]);
  return Buffer.concat([fields, words([2, Buffer.byteLength(comment)]), Buffer.from(comment)]);
}

function toEnd64({ disk, count, size, offset }: EndRecord, at: number): Buffer {
  const head = words([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, disk], [4, disk]);
  const locator = words([4, 0x07064b50], [4, 0], [8, at], [4, 1]);
  return Buffer.concat([head, words([8, count], [8, count], [8, size], [8, offset]), locator]);
}

function bytesOf(text: string | Uint8Array): Uint8Array {
  return typeof text === "string" ? Buffer.from(text) : text;
}

function sizeOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}
