import { createHash } from "node:crypto";
import { expect } from "vitest";
import { ConditionalRequestConflict } from "../../lambdas/store/conditional-request-conflict.ts";
import type { NewObject, ObjectStore, Revision } from "../../lambdas/store/object-store.ts";

/** An object to be written, in pieces of a few bytes, so that a store that keeps only the first piece is found out. */
export function newObject(key: string, text: string, parts: Partial<NewObject> = {}): NewObject {
  const bytes = Buffer.from(text);
  return {
    key,
    contentType: "text/plain",
    size: bytes.byteLength,
    sha256: digestOf(text),
    async *open() {
      for (let at = 0; at < bytes.byteLength; at += 3) yield bytes.subarray(at, at + 3);
    },
    ...parts,
  };
}

/** The SHA-256 of a text or of bytes, in hexadecimal digits. */
export function digestOf(bytes: string | Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The text of an object; undefined where there is none. */
export async function readText(store: Pick<ObjectStore, "read">, key: string): Promise<string | undefined> {
  const stored = await store.read(key);
  if (stored === undefined) return undefined;
  const bytes = Buffer.concat(await Array.fromAsync(stored.body));
  expect(stored.size).toBe(bytes.byteLength);
  return bytes.toString();
}

/** The revision of an object that is there. */
export async function revisionOf(store: ObjectStore, key: string): Promise<Revision> {
  const stored = await store.read(key);
  if (stored === undefined) throw new Error(`there is no ${key}`);
  await Array.fromAsync(stored.body);
  return stored.revision;
}

/** What a write came to, where another one under way is a good reason for it to come to nothing. */
export async function orConflict<Outcome>(write: Promise<Outcome>): Promise<Outcome | undefined> {
  return await write.catch((error) => {
    if (error instanceof ConditionalRequestConflict) return undefined;
    throw error;
  });
}
