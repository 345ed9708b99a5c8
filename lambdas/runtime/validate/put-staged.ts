import { createHash } from "node:crypto";
import { putOnce } from "../../release/put-once.ts";
import type { ObjectStore } from "../../store/object-store.ts";
import { pause } from "../pause.ts";
import { TryAgain } from "../try-again.ts";

/** Where something lies in the staging bucket. */
export interface Staged {
  readonly key: string;
  readonly sha256: string;
}

/**
 * Puts JSON into the staging bucket under its own digest, once: `<folder>/<SHA-256>.json`. The pieces are made twice, so
 * that they need not be held together. Rejects with a `TryAgain` where the bucket did not answer.
 */
export async function putStaged(store: ObjectStore, folder: string, pieces: () => Iterable<string>): Promise<Staged> {
  const hash = createHash("sha256");
  let size = 0;
  for (const piece of pieces()) {
    hash.update(piece);
    size += Buffer.byteLength(piece);
  }
  const sha256 = hash.digest("hex");
  const key = `${folder}/${sha256}.json`;
  async function* open() {
    for (const piece of pieces()) yield Buffer.from(piece);
  }
  const put = await putOnce(store, { key, contentType: "application/json", size, sha256, open }, pause);
  if (put.is === "ours") return { key, sha256 };
  if (put.is === "other") throw new Error(`${key} is there with other bytes, and is named by its own digest`);
  throw new TryAgain(`${key} could not be written`, { cause: put.cause });
}
