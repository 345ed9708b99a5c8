import { createHash } from "node:crypto";
import { type ManifestFile, parseManifest } from "../../release/parse-manifest.ts";
import { type Reader, readObject } from "../../release/read-object.ts";
import type { Publication } from "../../release/release.ts";

/**
 * Reads one file of a published snapshot as text, checked against the manifest, which is checked against the record.
 * Rejects with an `Error` that says where what is there is not what was published.
 */
export async function readPublished(store: Reader, publication: Publication, path: string): Promise<string> {
  const file = (await readListed(store, publication)).find((listed) => listed.path === path);
  if (file === undefined) throw new Error(`${publication.snapshot} has no ${path}`);
  const key = `${publication.snapshot}${path}`;
  const bytes = await readWhole(store, key);
  if (bytes === undefined || sha256(bytes) !== file.sha256) throw new Error(describeDamage(key));
  return bytes.toString("utf8");
}

/** Reads what the manifest of a published snapshot lists. Rejects as `readPublished` does. */
export async function readListed(store: Reader, publication: Publication): Promise<readonly ManifestFile[]> {
  const key = `${publication.snapshot}manifest.json`;
  const found = await readObject(store, key);
  if (found === undefined || sha256(found.bytes) !== publication.manifest_sha256) throw new Error(describeDamage(key));
  return parseManifest(key, found.bytes).files;
}

async function readWhole(store: Reader, key: string): Promise<Buffer | undefined> {
  const stored = await store.read(key);
  return stored && Buffer.concat(await Array.fromAsync(stored.body));
}

function describeDamage(key: string): string {
  return `${key} is missing or is not what was published: bring it back from a copy`;
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
