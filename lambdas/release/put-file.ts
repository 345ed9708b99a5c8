import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { join } from "node:path";
import type { FileRecord } from "../snapshot/planned-file.ts";
import type { ObjectStore } from "../store/object-store.ts";

/** An immutable object is there with other bytes. Nothing may go on: somebody may have cited what is there. */
export class ConflictError extends Error {
  override readonly name = "ConflictError";
}

/**
 * Puts a file of a folder under a key that is written once. `"present"` where the same bytes are there already, which is
 * how a run that died is taken up again. Rejects with a `ConflictError` where other bytes are.
 */
export async function putFile(
  store: ObjectStore,
  key: string,
  file: FileRecord,
  folder: string,
): Promise<"created" | "present"> {
  const path = join(folder, file.path);
  const { sha256, bytes: size } = file;
  const contentType = file.mediaType.startsWith("text/") ? `${file.mediaType}; charset=utf-8` : file.mediaType;
  const outcome = await store.create({ key, contentType, size, sha256, open: () => createReadStream(path) });
  if (outcome === "created") return "created";
  const found = await readDigest(store, key);
  if (found === sha256) return "present";
  throw new ConflictError(`${key} is there with other bytes: SHA-256 ${found}, and it should be ${sha256}`);
}

async function readDigest(store: ObjectStore, key: string): Promise<string> {
  const stored = await store.read(key);
  if (stored === undefined) throw new ConflictError(`${key} was there a moment ago and is gone`);
  const hash = createHash("sha256");
  for await (const chunk of stored.body) hash.update(chunk);
  return hash.digest("hex");
}
