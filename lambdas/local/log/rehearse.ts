import { generateKeyPairSync } from "node:crypto";
import type { ReadableLog, WritableLog } from "../../release/log.ts";
import { toTrustedKey } from "../../release/trust.ts";
import { toSigner } from "../key-file.ts";

/**
 * A log that shows what is there and forgets what is written, signed by a key that nobody will ever see again: a release
 * into it is the real one in all but its effect.
 */
export function toRehearsal({ store, trust }: ReadableLog): WritableLog {
  const signer = toSigner(generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey);
  return {
    store: { read: (key) => store.read(key), create: async () => "created", replace: async () => "replaced" },
    trust: [...trust, toTrustedKey(signer.publicKey)],
    signer,
    pause: async () => {},
  };
}
