import { dsse } from "@sigstore/core";
import { isObject } from "../claims/json/parse-members.ts";
import { MOST_BYTES } from "./read-object.ts";
import type { Signer } from "./signer.ts";

/** The payload type of in-toto attestations (in-toto Attestation Framework v1, envelope). */
export const PAYLOAD_TYPE = "application/vnd.in-toto+json";

/** A DSSE envelope (Dead Simple Signing Envelope 1.0.2, JSON serialisation). Payload and signatures are Base64. */
export interface Envelope {
  readonly payloadType: string;
  readonly payload: string;
  readonly signatures: readonly { readonly keyid: string; readonly sig: string }[];
}

/** What is signed of an envelope: DSSE's pre-authentication encoding, which binds the payload to its type. */
export function toSigned(payloadType: string, payload: Uint8Array): Uint8Array {
  return dsse.preAuthEncoding(payloadType, Buffer.from(payload));
}

/** Signs a payload. The bytes are another each time, since ECDSA draws a number: keep them. */
export async function sealEnvelope(payload: Uint8Array, signer: Signer): Promise<Uint8Array> {
  const sig = await signer.sign(toSigned(PAYLOAD_TYPE, payload));
  const envelope: Envelope = {
    payloadType: PAYLOAD_TYPE,
    payload: Buffer.from(payload).toString("base64"),
    signatures: [{ keyid: signer.keyid, sig: Buffer.from(sig).toString("base64") }],
  };
  return formatEnvelope(envelope);
}

/**
 * Reads an envelope, before anything in it is believed. Throws a `TypeError` that says what is missing.
 *
 * Only the bytes that `sealEnvelope` would write are taken, with as many signatures as there are. Two JSON readers may
 * disagree on a key that is there twice, and on Base64 with loose bits: a verifier with `jq` would check another payload.
 */
export function parseEnvelope(bytes: Uint8Array): Envelope {
  if (bytes.byteLength > MOST_BYTES) throw new TypeError(`it has more than ${MOST_BYTES} bytes`);
  const value = parseJson(bytes);
  if (!isObject(value)) throw new TypeError("it is not an object");
  const { payloadType, payload, signatures } = value;
  if (typeof payloadType !== "string") throw new TypeError("it has no payloadType");
  if (!isBase64(payload)) throw new TypeError("its payload is not Base64");
  if (!Array.isArray(signatures)) throw new TypeError("it has no signatures");
  const envelope = { payloadType, payload, signatures: signatures.map(parseSignature) };
  if (!formatEnvelope(envelope).equals(bytes)) throw new TypeError("it is not written as one line in the one form");
  return envelope;
}

/** One line: the members in this order and no others, without white space. */
function formatEnvelope({ payloadType, payload, signatures }: Envelope): Buffer {
  return Buffer.from(`${JSON.stringify({ payloadType, payload, signatures })}\n`);
}

function parseSignature(value: unknown): Envelope["signatures"][number] {
  if (!isObject(value)) throw new TypeError("a signature is not an object");
  const { keyid, sig } = value;
  if (typeof keyid !== "string" || !isBase64(sig)) throw new TypeError("a signature has no keyid or is not Base64");
  return { keyid, sig };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch (cause) {
    throw new TypeError("it is not JSON in UTF-8", { cause });
  }
}

/** Node's decoder skips what it does not know and takes loose bits at the end (RFC 4648, section 3.5): written again, they show. */
function isBase64(value: unknown): value is string {
  return typeof value === "string" && value !== "" && Buffer.from(value, "base64").toString("base64") === value;
}
