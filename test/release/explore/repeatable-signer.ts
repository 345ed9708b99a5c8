import { createHash, createPublicKey, generateKeyPairSync, sign } from "node:crypto";
import type { Signer } from "../../../lambdas/release/signer.ts";
import { toTrustedKey } from "../../../lambdas/release/trust.ts";

const { privateKey, publicKey: pem } = generateKeyPairSync("ec", {
  namedCurve: "P-256",
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
  publicKeyEncoding: { type: "spki", format: "pem" },
});

/** The one key that all actors sign with, as they do in AWS. */
export const PUBLIC_KEY = createPublicKey(pem);

/** The key that every actor believes the log by. */
export const TRUST = [toTrustedKey(pem)];

const signatures = new Map<string, Uint8Array>();

/**
 * A signer whose n-th signature of a message by an actor is always the same one, and another than that of every other
 * n or actor: ECDSA draws a number each time, and a history that is played again has to give the same bytes.
 */
export function repeatableSigner(actor: string, onSign: () => void): Signer {
  let count = 0;
  return {
    keyid: TRUST[0]?.keyid ?? "",
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
