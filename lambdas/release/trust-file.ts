import { isObject } from "../claims/json/parse-members.ts";
import { type Trust, type TrustedKey, toTrustedKey } from "./trust.ts";

/**
 * Reads a trust file: `{"keys": [{"from": 1, "until": 120, "publicKey": "<PEM>"}, …]}`, where `until` may be left out.
 * Throws a `TypeError` that says what is wrong with which key.
 */
export function parseTrustFile(text: string): Trust {
  const value: unknown = parseJson(text);
  const keys = isObject(value) ? value.keys : undefined;
  if (!Array.isArray(keys) || keys.length === 0) throw new TypeError('it names no key: write {"keys": [ … ]}');
  return keys.map((key: unknown, index) => parseKey(key, `key ${index + 1}`));
}

/** Writes a trust file. */
export function formatTrustFile(trust: Trust): string {
  const keys = trust.map(({ keyid, from, until, publicKey }) => ({
    keyid,
    from,
    until,
    publicKey: publicKey.export({ type: "spki", format: "pem" }),
  }));
  return `${JSON.stringify({ keys }, null, 2)}\n`;
}

function parseKey(value: unknown, where: string): TrustedKey {
  if (!isObject(value)) throw new TypeError(`${where} is not an object`);
  const { keyid, from = 1, until, publicKey, ...others } = value;
  // A misspelt "until" would trust a retired key for ever.
  for (const name of Object.keys(others)) throw new TypeError(`${where} has an unknown member "${name}"`);
  if (typeof publicKey !== "string") throw new TypeError(`${where} has no publicKey in PEM`);
  if (!isSequence(from)) throw new TypeError(`${where}: from is no number of a record`);
  if (until !== undefined && !(isSequence(until) && until >= from))
    throw new TypeError(`${where}: until is no number of a record after from`);
  const key = orNamed(() => toTrustedKey(publicKey, from, until), where);
  if (keyid !== undefined && keyid !== key.keyid)
    throw new TypeError(`${where}: its keyid is not that of its publicKey`);
  return key;
}

function orNamed(read: () => TrustedKey, where: string): TrustedKey {
  try {
    return read();
  } catch (cause) {
    throw new TypeError(`${where}: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new TypeError("it is not JSON", { cause });
  }
}

function isSequence(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 1;
}
