/**
 * What a release record says: the predicate of its statement. `schemas/snapshot/release.schema.json` describes each
 * property; `parse-record.ts` is the only place that makes one from bytes.
 */
export interface Release {
  readonly dataset: string;
  readonly sequence: number;
  readonly previous: string | null;
  readonly action: "publish" | "yank" | "restore";
  readonly version: string;
  readonly date: string;
  readonly reason?: string;
  readonly override?: Override;
  readonly newest: Publication;
  readonly current: Publication | null;
  readonly yanked: readonly Yank[];
}

/** A snapshot that was published, and what it was made from. */
export interface Publication {
  readonly sequence: number;
  readonly version: string;
  readonly date: string;
  /** The prefix of its files: `snapshots/<version>-<16 hex>/`. */
  readonly snapshot: string;
  readonly manifest_sha256: string;
  readonly input: ReleaseInput;
}

/** What a release is made from. Two with the same `order` and `sha256` are the same input. */
export interface ReleaseInput {
  /** How many first parents the commit has, itself counted: later data have a higher number. */
  readonly order: number;
  readonly commit: string;
  readonly state: "clean" | "modified" | "unchecked";
  /** The SHA-256 of the records: of their list in the format of `sha256sum`, sorted by path. */
  readonly sha256: string;
}

/** A version that is withdrawn, and the number of the record that withdrew it. */
export interface Yank {
  readonly version: string;
  readonly sequence: number;
  readonly reason: string;
}

/** The word of the person who let a release through that would have been refused. */
export interface Override {
  readonly refusals: readonly string[];
  readonly reason: string;
}

/** Tells whether the newest snapshot of a log is withdrawn. */
export function isNewestYanked({ newest, yanked }: Release): boolean {
  return yanked.some(({ version }) => version === newest.version);
}
