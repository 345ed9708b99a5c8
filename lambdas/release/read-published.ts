import { createHash } from "node:crypto";
import type { Manifest } from "./parse-manifest.ts";
import { readManifest } from "./read-manifest.ts";
import type { Reader } from "./read-object.ts";
import { readWhole } from "./read-whole.ts";
import type { Publication } from "./release.ts";

/**
 * Reads one file of a published snapshot as text, checked against the manifest, which is checked against the record.
 * Rejects with an `Error` that says where what is there is not what was published.
 */
export async function readPublished(store: Reader, publication: Publication, path: string): Promise<string> {
  return await readListed(store, publication, await readManifest(store, publication), path);
}

/** Reads one file of a published snapshot whose manifest was read already. Rejects as `readPublished` does. */
export async function readListed(
  store: Reader,
  publication: Publication,
  { files }: Pick<Manifest, "files">,
  path: string,
): Promise<string> {
  const file = files.find((listed) => listed.path === path);
  if (file === undefined) throw new Error(`${publication.snapshot} has no ${path}`);
  const key = `${publication.snapshot}${path}`;
  const stored = await store.read(key);
  const bytes = stored && (await readWhole(stored, file.bytes));
  if (bytes !== undefined && createHash("sha256").update(bytes).digest("hex") === file.sha256)
    return bytes.toString("utf8");
  throw new Error(`${key} is missing or is not what was published: bring it back from a copy`);
}
