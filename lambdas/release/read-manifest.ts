import { createHash } from "node:crypto";
import { type Manifest, parseManifest } from "./parse-manifest.ts";
import { type Reader, readObject } from "./read-object.ts";
import type { Publication } from "./release.ts";

/**
 * Reads the manifest of a published snapshot. Rejects with an `Error` that names it where it is missing or is not the one
 * that was signed for, and with a `TypeError` where it does not fit its schema.
 */
export async function readManifest(store: Reader, { snapshot, manifest_sha256 }: Publication): Promise<Manifest> {
  const key = `${snapshot}manifest.json`;
  const found = await readObject(store, key);
  if (found === undefined) throw new Error(`${key} is missing, and its release names it: bring it back from a copy`);
  const sha256 = createHash("sha256").update(found.bytes).digest("hex");
  if (sha256 === manifest_sha256) return parseManifest(key, found.bytes);
  throw new Error(
    `${key} has the SHA-256 ${sha256}, and its release names ${manifest_sha256}: bring it back from a copy`,
  );
}
