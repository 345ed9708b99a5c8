import { createHash, createPublicKey, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import type { Signer } from "../../../lambdas/release/signer.ts";
import { toKeyId, toTrustedKey } from "../../../lambdas/release/trust.ts";

/** A key that signs. */
interface SigningKey {
  readonly keyid: string;
  readonly pem: string;
  readonly privateKey: KeyObject;
}

/** Two keys, both valid for all records: the one that the log was begun with, and the one after a change of keys. */
const OLD = generateKey();
const NEW = generateKey();

/** The keys that every actor believes the log by. */
export const TRUST = [OLD, NEW].map(({ pem }) => toTrustedKey(pem));

/** The key that an actor signs with: the log to begin with was signed by the old one. */
export function keyOf(actor: string): SigningKey {
  return actor.startsWith("before") ? OLD : NEW;
}

function generateKey(): SigningKey {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const pem = publicKey.export({ type: "spki", format: "pem" }).toString();
  return { keyid: toKeyId(createPublicKey(pem)), pem, privateKey };
}

const signatures = new Map<string, Uint8Array>();

/**
 * A signer whose n-th signature of a message by an actor is always the same one, and another than that of every other
 * n or actor: ECDSA draws a number each time, and a history that is played again has to give the same bytes.
 */
export function repeatableSigner(actor: string, { keyid, pem, privateKey }: SigningKey, onSign: () => void): Signer {
  let count = 0;
  return {
    keyid,
    publicKey: pem,
    async sign(message) {
      onSign();
      count += 1;
      const name = `${actor} ${count} ${createHash("sha256").update(message).digest("hex")}`;
      const signature = signatures.get(name) ?? sign("sha256", message, privateKey);
      signatures.set(name, signature);
      return signature;
    },
  };
}
