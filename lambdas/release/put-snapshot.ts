import { toContentType } from "../snapshot/content-type.ts";
import type { NewObject, ObjectStore } from "../store/object-store.ts";
import { type BuiltFile, type BuiltSnapshot, toPrefix } from "./built-snapshot.ts";
import { type Pause, putOnce } from "./put-once.ts";

/** An immutable object is there with other bytes. Nothing may go on: somebody may have cited what is there. */
export class ConflictError extends Error {
  override readonly name = "ConflictError";
}

/** How many files this run put; the others were there with the same bytes. */
export interface PutSnapshot {
  readonly created: number;
}

/**
 * Puts the files of a snapshot, each written once, the manifest last. A run that died is taken up again by one with the
 * same plan: what is there with the same bytes stays.
 *
 * Rejects with a `ConflictError` where other bytes are there, and with an `Error` where the store did not answer; nothing
 * is named by a release then, and nothing is taken away.
 */
export async function putSnapshot(store: ObjectStore, snapshot: BuiltSnapshot, pause: Pause): Promise<PutSnapshot> {
  const prefix = toPrefix(snapshot);
  let created = 0;
  for (const file of snapshot.files) {
    const put = await putOnce(store, toObject(prefix, file), pause);
    if (put.is === "other")
      throw new ConflictError(
        `${prefix}${file.path} is there with other bytes: SHA-256 ${put.sha256}, not ${file.sha256}`,
      );
    if (put.is === "unknown")
      throw new Error(`${prefix}${file.path} could not be written; nothing was released`, { cause: put.cause });
    if (put.created) created += 1;
  }
  return { created };
}

function toObject(prefix: string, { path, mediaType, bytes: size, sha256, open }: BuiltFile): NewObject {
  return { key: prefix + path, contentType: toContentType(mediaType), size, sha256, open };
}
