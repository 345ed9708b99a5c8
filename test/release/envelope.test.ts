import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PAYLOAD_TYPE, parseEnvelope, sealEnvelope, toSigned } from "../../lambdas/release/envelope.ts";
import { KEY } from "../support/made-up-log.ts";

const sealed = await sealEnvelope(Buffer.from('{"a":1}'), KEY.signer);
const TEXT = Buffer.from(sealed).toString();
const withText = (from: string | RegExp, to: string) => Buffer.from(TEXT.replace(from, to));

describe("a DSSE envelope", () => {
  it("encodes what is signed as in the test vector of DSSE 1.0.2", () => {
    const encoded = toSigned("http://example.com/HelloWorld", Buffer.from("hello world"));
    expect(Buffer.from(encoded).toString()).toBe("DSSEv1 29 http://example.com/HelloWorld 11 hello world");
  });

  it("counts bytes and not characters in what is signed", () => {
    expect(Buffer.from(toSigned("é", Buffer.from("€"))).toString()).toBe("DSSEv1 2 é 3 €");
  });

  it("never encodes two pairs of type and payload alike", () => {
    const pair = fc.tuple(fc.string(), fc.uint8Array());
    fc.assert(
      fc.property(pair, pair, ([type, payload], [otherType, other]) => {
        const alike = Buffer.compare(toSigned(type, payload), toSigned(otherType, other)) === 0;
        expect(alike).toBe(type === otherType && Buffer.compare(payload, other) === 0);
      }),
    );
  });

  it("is one line of JSON with a payload that is read back", () => {
    expect(TEXT).toMatch(
      /^\{"payloadType":"application\/vnd\.in-toto\+json","payload":"[^"]+","signatures":\[.+\]\}\n$/,
    );
    const { payload, payloadType, signatures } = parseEnvelope(sealed);
    expect([payloadType, Buffer.from(payload, "base64").toString()]).toEqual([PAYLOAD_TYPE, '{"a":1}']);
    expect(signatures.map(({ keyid }) => keyid)).toEqual([KEY.trusted.keyid]);
  });

  it("carries a signature that openssl takes, over bytes that anyone can put together", () => {
    const { payloadType, payload, signatures } = JSON.parse(TEXT);
    const body = Buffer.from(payload, "base64").toString();
    const folder = mkdtempSync(join(tmpdir(), "envelope-"));
    try {
      writeFileSync(join(folder, "key.pem"), KEY.pem);
      writeFileSync(join(folder, "sig"), Buffer.from(signatures[0].sig, "base64"));
      const verify = (input: string) =>
        execFileSync("openssl", ["dgst", "-sha256", "-verify", "key.pem", "-signature", "sig"], { cwd: folder, input });
      expect(`${verify(`DSSEv1 28 ${payloadType} ${body.length} ${body}`)}`).toBe("Verified OK\n");
      expect(() => verify(`DSSEv1 28 ${payloadType} ${body.length} ${body} `)).toThrow();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("takes further signatures in the same form", async () => {
    const { signatures, ...rest } = parseEnvelope(sealed);
    const more = [{ keyid: "", sig: "AA==" }, ...signatures];
    const text = `${JSON.stringify({ ...rest, signatures: more })}\n`;
    expect(parseEnvelope(Buffer.from(text)).signatures).toEqual(more);
  });

  it.each([
    ["nothing", Buffer.from(""), "it is not JSON in UTF-8"],
    ["a list", Buffer.from("[]\n"), "it is not an object"],
    ["null", Buffer.from("null\n"), "it is not an object"],
    ["bytes that are not UTF-8", Buffer.from([0x22, 0xff, 0x22]), "it is not JSON in UTF-8"],
    ["a byte order mark", Buffer.from(`\uFEFF${TEXT}`), "it is not JSON in UTF-8"],
    ["no payload type", withText("payloadType", "type"), "it has no payloadType"],
    ["no payload", withText('"payload":', '"body":'), "its payload is not Base64"],
    ["an empty payload", withText(/"payload":"[^"]+"/, '"payload":""'), "its payload is not Base64"],
    [
      "a payload in the URL-safe alphabet",
      withText(/"payload":"[^"]+"/, '"payload":"-_-_"'),
      "its payload is not Base64",
    ],
    ["a payload with loose bits", withText(/"payload":"[^"]+"/, '"payload":"AB=="'), "its payload is not Base64"],
    ["a payload with a space", withText(/"payload":"[^"]+"/, '"payload":"AA AA"'), "its payload is not Base64"],
    ["no signatures", withText('"signatures"', '"signature"'), "it has no signatures"],
    ["a signature that is a text", withText(/\[.+\]/, '["AA=="]'), "a signature is not an object"],
    ["a signature without a key", withText("keyid", "key"), "a signature has no keyid or is not Base64"],
    ["a signature that is not Base64", withText('"sig":"', '"sig":"*'), "a signature has no keyid or is not Base64"],
    ["more than 1 MiB", Buffer.from(TEXT.padEnd(1024 * 1024 + 1)), "it has more than 1048576 bytes"],
  ])("refuses %s", (_, bytes, message) => {
    expect(() => parseEnvelope(bytes)).toThrow(new TypeError(message));
  });

  it.each([
    ["another member", withText(/\}\n$/, ',"x":1}\n')],
    ["a member of a signature that is not known", withText('{"keyid"', '{"x":1,"keyid"')],
    ["a payload that is there twice", withText('"payload":', '"payload":"AAAA","payload":')],
    ["white space", withText('","payload"', '", "payload"')],
    ["no line feed at the end", withText("\n", "")],
    ["an escape", withText("payloadType", "p\\u0061yloadType")],
    ["another order of members", withText(/("payloadType":"[^"]+"),("payload":"[^"]+")/, "$2,$1")],
  ])("refuses %s, since another JSON reader may see another record", (_, bytes) => {
    expect(() => parseEnvelope(bytes)).toThrow(new TypeError("it is not written as one line in the one form"));
  });
});
