import { sign } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PAYLOAD_TYPE, parseEnvelope, toSigned } from "../../lambdas/release/envelope.ts";
import { type Expected, parseRecord } from "../../lambdas/release/parse-record.ts";
import { sealRelease } from "../../lambdas/release/record.ts";
import { explainFault, type RecordFault, UntrustedRecord } from "../../lambdas/release/record-fault.ts";
import { type Trust, toTrustedKey } from "../../lambdas/release/trust.ts";
import { KEY, makeKey, toDigest, toRelease } from "../support/made-up-log.ts";

const OTHER = makeKey();
const NAME = "releases/0000000002.json";
const release = toRelease(2);
const { bytes } = await sealRelease(release, release.newest, KEY.signer);
const trust = [KEY.trusted];

/** An envelope around any payload, signed by any keys. */
function seal(payload: string, keys = [KEY], payloadType = PAYLOAD_TYPE): Buffer {
  const signed = toSigned(payloadType, Buffer.from(payload));
  const signatures = keys.map(({ privateKey, trusted: { keyid } }) => ({
    keyid,
    sig: sign("sha256", signed, privateKey).toString("base64"),
  }));
  return Buffer.from(
    `${JSON.stringify({ payloadType, payload: Buffer.from(payload).toString("base64"), signatures })}\n`,
  );
}

const payload = Buffer.from(parseEnvelope(bytes).payload, "base64").toString();

function faultOf(bytes: Uint8Array, by: Trust = trust, expected?: Expected): RecordFault | undefined {
  try {
    parseRecord(NAME, bytes, by, expected);
    return undefined;
  } catch (error) {
    if (!(error instanceof UntrustedRecord)) throw error;
    expect(error.message).toBe(`${NAME} is not to be trusted: ${explainFault(error.fault)}`);
    return error.fault;
  }
}

describe("parseRecord", () => {
  it("gives what the record says, its very bytes, and their digest", () => {
    const expected = { sequence: 2, previous: release.previous };
    expect(parseRecord(NAME, bytes, trust, expected)).toEqual({ release, bytes, sha256: toDigest(bytes) });
  });

  it("believes no record of which one byte was changed", () => {
    const position = fc.nat({ max: bytes.length - 1 });
    fc.assert(
      fc.property(position, fc.integer({ min: 1, max: 255 }), (at, bits) => {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ bits;
        expect(faultOf(changed)).toBeDefined();
      }),
      { numRuns: 3000 },
    );
  });

  it("believes no record that was cut off, wherever", () => {
    for (let end = 0; end < bytes.length; end += 1)
      expect(faultOf(bytes.subarray(0, end))?.code).toBe("not-an-envelope");
  });

  it("believes no record that something was added to", () => {
    for (const more of [" ", "\n", "\0", "{}"])
      expect(faultOf(Buffer.concat([bytes, Buffer.from(more)]))?.code).toBe("not-an-envelope");
  });

  it("refuses another payload type, though the key signed it", () => {
    const found = "application/vnd.example+json";
    expect(faultOf(seal(payload, [KEY], found))).toEqual({ code: "wrong-payload-type", found });
  });

  it("refuses a payload that was signed as another type", () => {
    const other = JSON.parse(`${seal(payload, [KEY], "text/plain")}`);
    const text = `${JSON.stringify({ ...other, payloadType: PAYLOAD_TYPE })}\n`;
    expect(faultOf(Buffer.from(text))).toEqual({ code: "bad-signature", keyid: KEY.trusted.keyid });
  });

  it("refuses a record that only keys sign which nobody here knows", () => {
    expect(faultOf(seal(payload, [OTHER]))).toEqual({ code: "untrusted-key", keyids: [OTHER.trusted.keyid] });
    expect(faultOf(seal(payload, []))).toEqual({ code: "untrusted-key", keyids: [] });
    expect(faultOf(bytes, [])).toEqual({ code: "untrusted-key", keyids: [KEY.trusted.keyid] });
  });

  it("refuses the signature of another key under the name of a trusted one", () => {
    const text = `${seal(payload, [OTHER])}`.replace(OTHER.trusted.keyid, KEY.trusted.keyid);
    expect(faultOf(Buffer.from(text))).toEqual({ code: "bad-signature", keyid: KEY.trusted.keyid });
  });

  it("finds one good signature enough among others, in any order", () => {
    expect(faultOf(seal(payload, [OTHER, KEY]))).toBeUndefined();
    expect(faultOf(seal(payload, [KEY, OTHER]))).toBeUndefined();
    const broken = `${seal(payload, [OTHER, KEY])}`.replace(OTHER.trusted.keyid, KEY.trusted.keyid);
    expect(faultOf(Buffer.from(broken))).toBeUndefined();
  });

  it("does not look at a payload before a signature of it was found good", () => {
    expect(faultOf(seal("not JSON", [OTHER]))?.code).toBe("untrusted-key");
    expect(faultOf(seal("not JSON"), [OTHER.trusted])?.code).toBe("untrusted-key");
    const forged = `${seal("not JSON", [OTHER])}`.replace(OTHER.trusted.keyid, KEY.trusted.keyid);
    expect(faultOf(Buffer.from(forged))?.code).toBe("bad-signature");
    expect(faultOf(seal("not JSON"))?.code).toBe("not-a-release");
  });

  it.each([
    [1, 1, false],
    [1, 2, true],
    [2, 2, true],
    [2, undefined, true],
    [3, undefined, false],
    [3, 9, false],
  ])("lets a key for the records %s to %s speak for record 2: %s", (from, until, speaks) => {
    const fault = faultOf(bytes, [toTrustedKey(KEY.pem, from, until)]);
    expect(fault).toEqual(speaks ? undefined : { code: "key-out-of-range", keyid: KEY.trusted.keyid, sequence: 2 });
  });

  it("lets one key speak for two ranges, and one of two signers be the one in range", () => {
    expect(faultOf(bytes, [toTrustedKey(KEY.pem, 1, 1), toTrustedKey(KEY.pem, 2, 5)])).toBeUndefined();
    const both = seal(payload, [KEY, OTHER]);
    expect(faultOf(both, [toTrustedKey(KEY.pem, 1, 1), OTHER.trusted])).toBeUndefined();
  });

  it("does not let a key in range answer for a signature that is not its own", () => {
    const trust = [toTrustedKey(KEY.pem, 1, 1), OTHER.trusted];
    const forged = `${seal(payload, [KEY, KEY])}`.replace(KEY.trusted.keyid, OTHER.trusted.keyid);
    expect(faultOf(Buffer.from(forged), trust)?.code).toBe("key-out-of-range");
  });

  it("refuses a record at another one's place, and one that follows another than the one before", () => {
    expect(faultOf(bytes, trust, { sequence: 3 })).toEqual({ code: "misplaced", expected: 3, found: 2 });
    const found = release.previous;
    expect(faultOf(bytes, trust, { sequence: 2, previous: null })).toEqual({
      code: "broken-chain",
      expected: null,
      found,
    });
    expect(faultOf(bytes, trust, { sequence: 2 })).toBeUndefined();
  });
});
