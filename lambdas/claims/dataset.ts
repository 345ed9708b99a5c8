import type { Claim, Coding, Descriptor, Entity, Source } from "./records.generated.ts";

/** The files of a dataset, in a folder or a zip. Paths are relative with forward slashes, sorted by code unit. */
export interface DatasetFiles {
  readonly paths: readonly string[];
  /** The bytes of one of `paths`. */
  read(path: string): Uint8Array;
}

/** The same attestations coded by two people, as they were before they were reconciled. */
export interface Codings {
  readonly first: Coding;
  readonly second: Coding;
}

/** A dataset that was found fit to publish. Each map is sorted by id, by code unit. */
export interface Dataset {
  readonly descriptor: Descriptor;
  readonly sources: ReadonlyMap<string, Source>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly codings?: Codings | undefined;
}
