import { Readable } from "node:stream";
import type { NewObject } from "./object-store.ts";
import { verifiedBeforeLast } from "./verified-bytes.ts";

/** The bytes of an object on their way out. Disposing of it lets go of their source and of a request half sent. */
export interface Upload extends Disposable {
  readonly body: Readable | Uint8Array;
  /** Ends the request where the bytes cannot be read to the end or are not those announced. */
  readonly signal: AbortSignal;
  /** Why the bytes ended early, if they did. */
  fault(): unknown;
}

/**
 * Opens an object to be sent. Rejects with a `DigestMismatch` where an object of no bytes has some: with its size alone
 * such a request is whole, so that it is verified before.
 */
export async function openUpload(object: NewObject): Promise<Upload> {
  const bytes = verifiedBeforeLast(object);
  if (object.size === 0) for await (const _ of bytes);
  const abort = new AbortController();
  let fault: unknown;
  const body = Readable.from(bytes, { objectMode: false });
  // Whoever pipes a stream does not hear of its errors: the request would stay open, one piece short.
  body.on("error", (error) => {
    fault = error;
    abort.abort();
  });
  return {
    body: object.size === 0 ? new Uint8Array() : body,
    signal: abort.signal,
    fault: () => fault,
    [Symbol.dispose]() {
      // An answer may come before all was sent: then the rest must not follow on a connection that is used again.
      if (!body.readableEnded) abort.abort();
      body.destroy();
    },
  };
}
