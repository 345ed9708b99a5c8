import { describe, expect, it } from "vitest";
import { toTrustedKey } from "../../lambdas/release/trust.ts";
import { formatTrustFile } from "../../lambdas/release/trust-file.ts";
import { trustOfKey } from "../../lambdas/runtime/trust-of-key.ts";
import { makeKey } from "../support/made-up-log.ts";

const [now, old, older] = [makeKey(), makeKey(), makeKey()];

/** Which key speaks for which records. */
function ranges(trustFile: string) {
  return trustOfKey(now.signer, trustFile).map(({ keyid, from, until }) => [keyid, from, until]);
}

describe("trustOfKey", () => {
  it("believes the key that signs from the first record on where there was no other", () => {
    expect([ranges(""), ranges("\n")]).toEqual(Array(2).fill([[now.trusted.keyid, 1, undefined]]));
  });

  it("believes it from the record after the last one of its predecessors", () => {
    const file = formatTrustFile([toTrustedKey(older.pem, 1, 3), toTrustedKey(old.pem, 4, 9)]);
    expect(ranges(file)).toEqual([
      [older.trusted.keyid, 1, 3],
      [old.trusted.keyid, 4, 9],
      [now.trusted.keyid, 10, undefined],
    ]);
  });

  it("takes the word of the file for the key that signs, so that two may overlap", () => {
    const trust = [toTrustedKey(old.pem, 1, 9), toTrustedKey(now.pem, 5)];
    expect(ranges(formatTrustFile(trust))).toEqual([
      [old.trusted.keyid, 1, 9],
      [now.trusted.keyid, 5, undefined],
    ]);
  });

  it("refuses a predecessor without an end, which would be believed for ever, and a file that is none", () => {
    expect(() => ranges(formatTrustFile([toTrustedKey(old.pem)]))).toThrow(`${old.trusted.keyid} has no "until"`);
    expect(() => ranges("{}")).toThrow("TRUSTED_KEYS: it names no key");
  });
});
