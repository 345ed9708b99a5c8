const KIB = 1024;
const MIB = 1024 * KIB;

/** How much a dataset may ask of whoever reads it. Sizes in bytes, lengths in UTF-16 units. */
export interface Limits {
  /** Files and folders listed, wanted or not. */
  readonly files: number;
  /** One file, after inflating. */
  readonly fileBytes: number;
  /** All admitted files together, after inflating. */
  readonly totalBytes: number;
  /** A zip as it arrives, before anything in it is looked at. */
  readonly archiveBytes: number;
  /** How many times larger than its compressed form a file may be. */
  readonly ratio: number;
  /** Files up to this size are not asked for their ratio. */
  readonly ratioFreeBytes: number;
  /** One path. */
  readonly pathLength: number;
}

/** The limits of every run; tests use smaller ones. Depth needs no number: the layout has two levels and no third. */
export const LIMITS: Limits = {
  // Twice the 100,000 claims that are measured, with their sources and entities.
  files: 250_000,
  // A source with a thousand attestations is about 1 MiB.
  fileBytes: 4 * MIB,
  // What a function with 2 GiB of memory can hold together with the zip itself.
  totalBytes: 1024 * MIB,
  archiveBytes: 512 * MIB,
  // Canonical JSON deflates to between a third and a thirtieth; deflate itself ends at 1032.
  ratio: 200,
  // A small file cannot be a bomb, but may well be mostly indentation.
  ratioFreeBytes: 64 * KIB,
  // The longest allowed path has 78 characters; the rest is room for a message about a longer one.
  pathLength: 128,
};
