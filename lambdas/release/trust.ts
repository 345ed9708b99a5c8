import { createHash, createPublicKey, type KeyObject } from "node:crypto";

/** A public key, and for which records of the log it speaks. Two keys may both be valid for a while. */
export interface TrustedKey {
  readonly keyid: string;
  readonly publicKey: KeyObject;
  /** The first record that it may sign. */
  readonly from: number;
  /** The last one; left out while the key is in use. */
  readonly until?: number;
}

/** The keys that a log is believed by. Comes from outside the store: whoever can write there could write keys too. */
export type Trust = readonly TrustedKey[];

/**
 * Takes a public key in PEM (RFC 7468, section 13) for some records of the log. Throws a `TypeError` where it is no P-256
 * key, or a private one: Node would take the public half of that, and the other would lie where keys are handed round.
 */
export function toTrustedKey(pem: string, from = 1, until?: number): TrustedKey {
  const publicKey = parsePem(pem);
  if (publicKey.asymmetricKeyDetails?.namedCurve !== "prime256v1") throw new TypeError("the key is not on P-256");
  return { keyid: toKeyId(publicKey), publicKey, from, ...(until !== undefined && { until }) };
}

function parsePem(pem: string): KeyObject {
  if (!pem.includes("-----BEGIN PUBLIC KEY-----")) throw new TypeError('the key is no PEM "PUBLIC KEY"');
  try {
    return createPublicKey(pem);
  } catch (cause) {
    throw new TypeError('the key cannot be read as a PEM "PUBLIC KEY"', { cause });
  }
}

/** The id of a key: the SHA-256 of its SPKI in DER. */
export function toKeyId(publicKey: KeyObject): string {
  return createHash("sha256")
    .update(publicKey.export({ type: "spki", format: "der" }))
    .digest("hex");
}
