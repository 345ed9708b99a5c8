import { existsSync, readFileSync } from "node:fs";
import { toKeyKey } from "../../release/put-key.ts";
import { type Reader, readObject } from "../../release/read-object.ts";
import { type Trust, toTrustedKey } from "../../release/trust.ts";
import { readTrust as readTrustFile, TRUST_FILE } from "../key-file.ts";
import { UsageError } from "../usage-error.ts";

/** How the command was told whom to believe. */
export interface TrustWords {
  readonly trust?: string | undefined;
  readonly key?: string | undefined;
}

/**
 * Reads the keys that a log is to be believed by: from a trust file, from a public key, or by the id of a key, whose PEM
 * may then come from the store itself. Rejects with a `UsageError` where none is named, since a store that brings its
 * own keys proves nothing.
 */
export async function readTrust({ trust, key }: TrustWords, reader: Reader): Promise<Trust> {
  if (trust !== undefined && key !== undefined) throw new UsageError("give --trust or --key, not both");
  if (key !== undefined)
    return [/^[0-9a-f]{64}$/i.test(key) ? await readPinned(key.toLowerCase(), reader) : readKey(key)];
  if (trust === undefined && !existsSync(TRUST_FILE))
    throw new UsageError(
      `whose signatures count? give --trust with the publisher's trust file, or --key with the id of its key or its PEM file; ${TRUST_FILE} is not here`,
    );
  return readTrustFile(trust ?? TRUST_FILE);
}

async function readPinned(keyid: string, reader: Reader) {
  const found = await readObject(reader, toKeyKey(keyid));
  if (found === undefined)
    throw new Error(`${toKeyKey(keyid)} is not in the store; give the key itself with --key FILE`);
  const key = parseKey(Buffer.from(found.bytes).toString("utf8"), toKeyKey(keyid));
  if (key.keyid === keyid) return key;
  throw new Error(
    `${toKeyKey(keyid)} in the store is another key, with the id ${key.keyid}: do not rely on this store`,
  );
}

function readKey(path: string) {
  return parseKey(readText(path), path);
}

function parseKey(pem: string, name: string) {
  try {
    return toTrustedKey(pem);
  } catch (cause) {
    throw new Error(`${name} is no public key on P-256 in PEM`, { cause });
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    throw new Error(
      `there is no key to read at ${path}: name a PEM file, or the id of a key in 64 hexadecimal digits`,
      { cause },
    );
  }
}
