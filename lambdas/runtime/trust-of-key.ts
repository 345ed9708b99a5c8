import type { Signer } from "../release/signer.ts";
import { type Trust, toTrustedKey } from "../release/trust.ts";
import { parseTrustFile } from "../release/trust-file.ts";

/**
 * The keys that a log is believed by: the one that signs now, and those that a trust file names as its predecessors.
 *
 * The file may name the key that signs, with the record from which it does; else it signs from the record after the last
 * one of its predecessors, and from the first where there are none. Throws a `TypeError` where the file is not fit, or a
 * predecessor has no end: it would stay trusted for ever.
 */
export function trustOfKey({ keyid, publicKey }: Signer, trustFile: string): Trust {
  if (trustFile.trim() === "") return [toTrustedKey(publicKey)];
  const named = parseTrusted(trustFile);
  if (named.some((key) => key.keyid === keyid)) return named;
  const last = named.map(({ keyid: other, until }) => {
    if (until !== undefined) return until;
    throw new TypeError(
      `TRUSTED_KEYS: ${other} has no "until", and the key that signs is not named; give one of the two`,
    );
  });
  return [...named, toTrustedKey(publicKey, Math.max(...last) + 1)];
}

function parseTrusted(trustFile: string): Trust {
  try {
    return parseTrustFile(trustFile);
  } catch (cause) {
    throw new TypeError(`TRUSTED_KEYS: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}
