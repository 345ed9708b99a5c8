import { toHeldObject } from "../store/held-object.ts";
import type { WritableLog } from "./log.ts";
import { putOnce } from "./put-once.ts";
import { toTrustedKey } from "./trust.ts";

/** Where the public key with this id lies, for verifiers who know the id. */
export function toKeyKey(keyid: string): string {
  return `keys/${keyid}.pem`;
}

/**
 * Puts the public key of the signer where verifiers find it, before anything that it signs. Rejects with an `Error` where
 * that cannot be done, or something else lies there, and with a `TypeError` where the signer does not know its own id: the
 * file is there for good, and would keep out the key that has that id.
 */
export async function putKey({ store, signer, pause }: WritableLog): Promise<void> {
  const key = toKeyKey(signer.keyid);
  if (toTrustedKey(signer.publicKey).keyid !== signer.keyid)
    throw new TypeError(`the signer says that its key is ${signer.keyid}, and its public key has another id`);
  const object = toHeldObject(key, "application/x-pem-file", Buffer.from(signer.publicKey));
  const put = await putOnce(store, object, pause);
  if (put.is === "other") throw new Error(`${key} is there and is another key; nothing was released`);
  if (put.is === "unknown") throw new Error(`${key} could not be written; nothing was released`, { cause: put.cause });
}
