import { createECDH, type KeyObject, randomBytes } from "node:crypto";

/** The order of the group of P-256 (NIST SP 800-186, section 3.2.1.3). */
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/**
 * Signs a SHA-256 with a private key on P-256 (FIPS 186-5, section 6.4.1), in DER (RFC 3279, section 2.2.3). Node signs
 * messages only and would hash the digest once more; KMS is sent digests.
 */
export function signDigest(digest: Uint8Array, key: KeyObject): Buffer {
  const d = toNumber(Buffer.from(key.export({ format: "jwk" }).d ?? "", "base64url"));
  const secret = randomBytes(32);
  const k = toNumber(secret);
  const point = createECDH("prime256v1");
  point.setPrivateKey(secret);
  const r = toNumber(point.getPublicKey().subarray(1, 33)) % ORDER;
  const s = (power(k, ORDER - 2n) * (toNumber(digest) + r * d)) % ORDER;
  const body = Buffer.concat([toInteger(r), toInteger(s)]);
  return Buffer.concat([Buffer.from([0x30, body.length]), body]);
}

/** By Fermat, the power of order - 2 is the inverse. */
function power(base: bigint, exponent: bigint): bigint {
  let [result, square] = [1n, base];
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % ORDER;
    square = (square * square) % ORDER;
  }
  return result;
}

function toNumber(bytes: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(bytes).toString("hex") || "0"}`);
}

/** An INTEGER of DER: as short as it can be, with a zero before what would read as negative. */
function toInteger(value: bigint): Buffer {
  const hex = value.toString(16);
  const bytes = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, "hex");
  const padded = bytes.readUInt8(0) >= 0x80 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes;
  return Buffer.concat([Buffer.from([0x02, padded.length]), padded]);
}
