import { generateKeyPairSync } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toKeyId, toTrustedKey } from "../../lambdas/release/trust.ts";
import { formatTrustFile, parseTrustFile } from "../../lambdas/release/trust-file.ts";
import { KEY, makeKey, toDigest } from "../support/made-up-log.ts";

const { pem, privateKey, trusted } = KEY;
const other = makeKey();
const file = (...keys: unknown[]) => JSON.stringify({ keys });
const pemOf = (curve: string) => {
  const { publicKey } = generateKeyPairSync("ec", { namedCurve: curve });
  return publicKey.export({ type: "spki", format: "pem" });
};

describe("a trust file", () => {
  it("is read as it was written", () => {
    const range = fc.tuple(
      fc.integer({ min: 1, max: 99 }),
      fc.option(fc.integer({ min: 99, max: 999 }), { nil: undefined }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(pem, other.pem), range), { minLength: 1 }), (keys) => {
        const trust = keys.map(([pem, [from, until]]) => toTrustedKey(pem, from, until));
        const plain = ({ publicKey, ...rest }: (typeof trust)[number]) => ({ ...rest, id: toKeyId(publicKey) });
        expect(parseTrustFile(formatTrustFile(trust)).map(plain)).toEqual(trust.map(plain));
      }),
      { numRuns: 30 },
    );
  });

  it("trusts a key from the first record on, for ever, where it says nothing else", () => {
    const [key] = parseTrustFile(file({ publicKey: pem }));
    expect([key?.from, key?.until, key?.keyid]).toEqual([1, undefined, trusted.keyid]);
  });

  it("may trust a key for one record alone", () => {
    expect(parseTrustFile(file({ publicKey: pem, from: 5, until: 5 }))).toMatchObject([{ from: 5, until: 5 }]);
  });

  it("names a key by the digest of its SPKI in DER, which is what the lines of its PEM hold", () => {
    const der = Buffer.from(pem.replace(/-----.*-----|\n/g, ""), "base64");
    expect(trusted.keyid).toBe(toDigest(der));
  });

  it.each<[string, string, string]>([
    ["no JSON", "keys:", "it is not JSON"],
    ["a list", "[]", 'it names no key: write {"keys": [ … ]}'],
    ["no keys", "{}", 'it names no key: write {"keys": [ … ]}'],
    ["an empty list of keys", file(), 'it names no key: write {"keys": [ … ]}'],
    ["a key that is a text", file({ publicKey: pem }, pem), "key 2 is not an object"],
    ["a key without PEM", file({ from: 1 }), "key 1 has no publicKey in PEM"],
    ["a start before the first record", file({ publicKey: pem, from: 0 }), "key 1: from is no number of a record"],
    ["a start that is a text", file({ publicKey: pem, from: "1" }), "key 1: from is no number of a record"],
    [
      "an end before the start",
      file({ publicKey: pem, from: 5, until: 4 }),
      "key 1: until is no number of a record after from",
    ],
    ["an end that is null", file({ publicKey: pem, until: null }), "key 1: until is no number of a record after from"],
    ["a misspelt end", file({ publicKey: pem, untill: 4 }), 'key 1 has an unknown member "untill"'],
    [
      "a key under another's id",
      file({ publicKey: pem, keyid: other.trusted.keyid }),
      "key 1: its keyid is not that of its publicKey",
    ],
    ["a text that is no PEM", file({ publicKey: "x" }), 'key 1: the key is no PEM "PUBLIC KEY"'],
    [
      "a broken PEM",
      file({ publicKey: pem.replace(/\n.{9}/, "\n") }),
      'key 1: the key cannot be read as a PEM "PUBLIC KEY"',
    ],
    [
      "a private key",
      file({ publicKey: privateKey.export({ type: "pkcs8", format: "pem" }) }),
      'key 1: the key is no PEM "PUBLIC KEY"',
    ],
    ["a key on another curve", file({ publicKey: pemOf("secp256k1") }), "key 1: the key is not on P-256"],
    ["a key of another size", file({ publicKey: pemOf("P-384") }), "key 1: the key is not on P-256"],
  ])("refuses %s", (_, text, message) => {
    expect(() => parseTrustFile(text)).toThrow(new TypeError(message));
  });

  it("refuses a key that is no elliptic curve's", () => {
    const { publicKey } = generateKeyPairSync("ed25519");
    expect(() => toTrustedKey(`${publicKey.export({ type: "spki", format: "pem" })}`)).toThrow(
      "the key is not on P-256",
    );
  });
});
