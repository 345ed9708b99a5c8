import type { NewObject, ObjectStore, Revision } from "../../../lambdas/store/object-store.ts";
import { verifiedBytes } from "../../../lambdas/store/verified-bytes.ts";
import type { Answer, Call } from "./call.ts";
import { type Content, toContent } from "./content.ts";

/** A call that waits for its answer. */
export interface Waiting {
  readonly call: Call;
  answer(answer: Answer): void;
}

/** A store that may be asked for what the port forbids. */
export interface LooseStore extends ObjectStore {
  overwrite(object: NewObject): Promise<"created">;
  remove(key: string): Promise<"removed">;
}

/**
 * Opens a store that answers nothing by itself: each call goes to `onCall` and waits there. The revision of an object is
 * derived from its content, as S3's ETag is. `Conflict` is the class of error that the actor knows a 409 by.
 */
export function openScriptedStore(
  onCall: (waiting: Waiting) => void,
  Conflict: new (why: string) => Error,
): LooseStore {
  function ask<Kind extends Answer>(call: Call): Promise<Kind> {
    return new Promise((resolve, reject) => {
      const answer = (given: Answer) => {
        if (given === "error") reject(new Error("the line is down"));
        else if (given === "409") reject(new Conflict("another write is under way"));
        else resolve(given as Kind);
      };
      onCall({ call, answer });
    });
  }
  return {
    async read(key) {
      const found = await ask<Content | "absent">({ op: "read", key });
      if (found === "absent") return undefined;
      return { revision: `${found.id}` as Revision, size: found.bytes.byteLength, body: once(found.bytes) };
    },
    create: async (object) => await ask({ op: "create", key: object.key, content: await collect(object) }),
    replace: async (object, expected) =>
      await ask({ op: "replace", key: object.key, content: await collect(object), expected }),
    overwrite: async (object) => await ask({ op: "overwrite", key: object.key, content: await collect(object) }),
    remove: async (key) => await ask({ op: "remove", key }),
  };
}

async function collect(object: NewObject): Promise<Content> {
  return toContent(Buffer.concat(await Array.fromAsync(verifiedBytes(object))));
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
