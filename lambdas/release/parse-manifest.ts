import type { Edition } from "../snapshot/edition.ts";
import { parseJsonAs } from "./parse-json-as.ts";
import { manifest } from "./validators.generated.ts";

/** The list of a snapshot's files. `schemas/snapshot/manifest.schema.json` describes each property. */
export interface Manifest extends Edition {
  readonly name: string;
  readonly since: { readonly version: string } | null;
  readonly files: readonly ManifestFile[];
}

/** A file of a snapshot, as its manifest has it. */
export interface ManifestFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly media_type: string;
  /** How many rows it has, if it is a table. */
  readonly rows?: number;
}

/** Reads a manifest that was found under `key`. Throws a `TypeError` that says what is wrong with it. */
export function parseManifest(key: string, bytes: Uint8Array): Manifest {
  return parseJsonAs<Manifest>(key, bytes, manifest);
}
