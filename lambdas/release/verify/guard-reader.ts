import type { StoredObject } from "../../store/object-store.ts";
import type { Reader } from "../read-object.ts";

/** The store did not answer for an object. Says nothing about the object. */
export class UnreadableObject extends Error {
  override readonly name = "UnreadableObject";

  constructor(key: string, cause: unknown) {
    super(`${key} could not be read (${describeCause(cause)}); nothing is known of it: try again`, { cause });
  }
}

/** Makes whatever a store or its network throws an `UnreadableObject`, so that it is never taken for a verdict. */
export function guardReader(reader: Reader): Reader {
  return {
    async read(key) {
      try {
        const stored = await reader.read(key);
        return stored && { ...stored, body: guardBody(key, stored) };
      } catch (cause) {
        throw new UnreadableObject(key, cause);
      }
    },
  };
}

/** An error of whoever reads the body ends this generator and does not pass through it. */
async function* guardBody(key: string, { body }: StoredObject): AsyncIterable<Uint8Array> {
  try {
    yield* body;
  } catch (cause) {
    throw new UnreadableObject(key, cause);
  }
}

/** `fetch` says "fetch failed" or "terminated", and why only in its cause. */
function describeCause(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  return cause.cause instanceof Error ? `${cause.message}: ${cause.cause.message}` : cause.message;
}
