import type { Entry } from "yauzl";
import type { FileProblem } from "../problems/file-problem.ts";
import { wholeFile } from "../problems/place.ts";
import { WHOLE_DATASET } from "./admit.ts";
import type { Listed } from "./dataset-name.ts";
import { type EntryRange, locateEntry } from "./locate-entry.ts";
import { toPrintablePath } from "./safe-path.ts";
import type { ZipDirectory } from "./zip-directory.ts";

/** An entry of a zip with what it takes to open it. */
export interface ZipEntry extends Listed {
  readonly range: EntryRange;
  /** How it is compressed: 0 stored, 8 deflated, others are not read (APPNOTE 4.4.5). */
  readonly method: number;
  readonly isEncrypted: boolean;
  /** CRC-32 of the inflated bytes. */
  readonly crc: number;
}

const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

const FILE_TYPE = 0o170000;
const KINDS: ReadonlyMap<number, Listed["kind"]> = new Map([
  [0, "file"],
  [0o100000, "file"],
  [0o040000, "folder"],
  [0o120000, "symbolic-link"],
]);

/**
 * Lays the listed entries over the bytes of the zip, in their order there. They have to cover it from its first byte to
 * its directory, each byte once: what overlaps is a bomb (Fifield 2019, "A better zip bomb"), and what is left over is
 * hidden. If there is a problem, no entry is safe to open.
 */
export function layOutEntries(
  bytes: Buffer,
  directory: ZipDirectory,
): { readonly entries: readonly ZipEntry[]; readonly problems: readonly FileProblem[] } {
  const contradictions: FileProblem[] = [];
  const entries: ZipEntry[] = [];
  for (const entry of directory.entries) {
    const path = decodeName(entry.fileNameRaw);
    const range = locateEntry(bytes, entry);
    if (typeof range !== "string") entries.push(toZipEntry(path, entry, range));
    else contradictions.push({ code: "contradictory-entry", at: placeOf(path), about: range });
  }
  entries.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  const problems = [...contradictions, ...findOverlaps(entries, directory)];
  if (problems.length > 0 || coversAll(entries, directory)) return { entries, problems };
  return { entries, problems: [{ code: "unreadable-archive", at: WHOLE_DATASET, fault: "unlisted-bytes" }] };
}

/** Copies the few fields that are needed: a hundred thousand entries of yauzl weigh more than their files. */
function toZipEntry(path: string, entry: Entry, range: EntryRange): ZipEntry {
  const { compressionMethod: method, crc32: crc, uncompressedSize: size } = entry;
  return { path, kind: kindOf(entry, path), size, range, method, isEncrypted: entry.isEncrypted(), crc };
}

function findOverlaps(entries: readonly ZipEntry[], directory: ZipDirectory): readonly FileProblem[] {
  const problems: FileProblem[] = [];
  let furthest: ZipEntry | undefined;
  for (const entry of entries) {
    const { start, end } = entry.range;
    if (furthest !== undefined && start < furthest.range.end) {
      problems.push({ code: "overlapping-entries", at: placeOf(entry.path), other: toPrintablePath(furthest.path) });
    } else if (end > directory.start) {
      problems.push({ code: "overlapping-entries", at: placeOf(entry.path) });
    }
    if (furthest === undefined || end > furthest.range.end) furthest = entry;
  }
  return problems;
}

/** For entries that are sorted and do not overlap: whether there is no byte between them. */
function coversAll(entries: readonly ZipEntry[], directory: ZipDirectory): boolean {
  const covered = entries.reduce((sum, { range }) => sum + range.end - range.start, 0);
  return covered === directory.start;
}

/** UTF-8 whatever the flag says: all allowed names are ASCII, and for any other the text is only to be shown. */
function decodeName(raw: Buffer): string {
  try {
    return UTF8.decode(raw);
  } catch {
    return raw.toString("latin1");
  }
}

/** By the name's last slash, and by the Unix mode whoever wrote the zip: unpackers differ in when they heed it. */
function kindOf(entry: Entry, path: string): Listed["kind"] {
  const kind = KINDS.get((entry.externalFileAttributes >>> 16) & FILE_TYPE) ?? "special";
  return kind === "file" && path.endsWith("/") ? "folder" : kind;
}

function placeOf(path: string) {
  return wholeFile(toPrintablePath(path));
}
