import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Signer } from "../release/signer.ts";
import { type Trust, toKeyId, toTrustedKey } from "../release/trust.ts";
import { formatTrustFile, parseTrustFile } from "../release/trust-file.ts";
import { createFile } from "./create-file.ts";
import { findDiskReason } from "./find-disk-reason.ts";

/** Where the private key lies unless `--key` says otherwise, and the public keys that releases are believed by. */
export const KEY_FILE = ".keys/release.pem";
export const TRUST_FILE = ".keys/trust.json";

/** A private key of this machine, with the keys that its releases are believed by. */
export interface LocalKey {
  readonly signer: Signer;
  readonly trust: Trust;
}

/** Where the trust file of a private key lies: beside it. */
export function toTrustFile(keyFile: string): string {
  return join(dirname(keyFile), "trust.json");
}

/**
 * Makes a private key where there is none, readable by its owner alone. Of two processes at once, one makes it. Throws an
 * `Error` with the remedy where the disk does not take it.
 */
export function makeKey(path: string): void {
  if (existsSync(path)) return;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeNewKey(path);
  } catch (cause) {
    const reason = findDiskReason(cause);
    if (reason === undefined) throw cause;
    throw new Error(`cannot make a key at ${path}: ${reason}; make it possible, or name another --key`, { cause });
  }
}

/** Writes a new private key where there is none; one that is there stays. */
export function writeNewKey(path: string): void {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  createFile(path, privateKey.export({ type: "pkcs8", format: "pem" }).toString(), 0o600);
}

/**
 * Reads a private key (PKCS#8 in PEM, on P-256) and its trust file, which is written where there is none. Throws an
 * `Error` with the remedy where the key is missing, is none, can be read by others, or is not among the trusted ones.
 */
export function readKey(path: string): LocalKey {
  const signer = readSigner(path);
  const trustFile = toTrustFile(path);
  createFile(trustFile, formatTrustFile(trustAlone(signer)), 0o644);
  const trust = readTrust(trustFile);
  if (trust.some(({ keyid }) => keyid === signer.keyid)) return { signer, trust };
  throw new Error(`${path} is not among the keys of ${trustFile}: put both back as they were`);
}

/** The keys that releases of a private key are believed by, with nothing written: none where there is no key yet. */
export function readTrustOfKey(path: string): Trust {
  const trustFile = toTrustFile(path);
  if (existsSync(trustFile)) return readTrust(trustFile);
  return existsSync(path) ? trustAlone(readSigner(path)) : [];
}

function trustAlone({ publicKey }: Signer): Trust {
  return [toTrustedKey(publicKey)];
}

/** Reads a trust file. Throws an `Error` with the remedy where there is none or it is not fit. */
export function readTrust(path: string): Trust {
  const text = readIfThere(path);
  const remedy = "the first release writes one beside its key; take it from there, or name it with --trust";
  if (text === undefined) throw new Error(`there is no trust file at ${path}: ${remedy}`);
  try {
    return parseTrustFile(text);
  } catch (cause) {
    const fault = cause instanceof Error ? cause.message : cause;
    throw new Error(`${path} cannot be used as a trust file: ${fault}; bring it back from a copy`, { cause });
  }
}

/** Reads a private key, to sign with. Throws as `readKey` does. */
export function readSigner(path: string): Signer {
  const pem = readIfThere(path);
  if (pem === undefined) throw new Error(`there is no key at ${path}: put it back, or name it with --key`);
  // Of the permissions, Windows has none of these bits.
  if (process.platform !== "win32" && (statSync(path).mode & 0o077) !== 0)
    throw new Error(`${path} can be read by others than its owner: chmod 600 ${path}, and think about who has read it`);
  return toSigner(parsePrivateKey(path, pem));
}

/** Signs with a private key on P-256. */
export function toSigner(privateKey: KeyObject): Signer {
  const publicKey = createPublicKey(privateKey);
  return {
    keyid: toKeyId(publicKey),
    publicKey: publicKey.export({ type: "spki", format: "pem" }).toString(),
    sign: async (message) => sign("sha256", message, privateKey),
  };
}

function parsePrivateKey(path: string, pem: string): KeyObject {
  try {
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyDetails?.namedCurve === "prime256v1") return key;
  } catch {
    // What OpenSSL says of it helps nobody.
  }
  throw new Error(`${path} is not a private key on P-256 in PEM: put the key back, or name another with --key`);
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
