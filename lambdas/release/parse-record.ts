import { createHash, verify } from "node:crypto";
import { type Envelope, PAYLOAD_TYPE, parseEnvelope, toSigned } from "./envelope.ts";
import { parseStatement } from "./parse-statement.ts";
import type { SealedRecord } from "./record.ts";
import { type RecordFault, UntrustedRecord } from "./record-fault.ts";
import type { Trust, TrustedKey } from "./trust.ts";

/** Where a record has to stand. */
export interface Expected {
  readonly sequence: number;
  /** The SHA-256 of the record before; left out where that is not known. */
  readonly previous?: string | null;
}

/**
 * Reads a record that somebody put under `key`, and believes it only where a trusted key has signed it, that key may
 * speak for its place in the log, and what it says agrees with itself.
 *
 * One good signature is enough; others, by keys that nobody here knows, count for nothing (DSSE 1.0.2, protocol).
 * Nothing of the payload is looked at before a signature was found good. Throws an `UntrustedRecord`.
 */
export function parseRecord(key: string, bytes: Uint8Array, trust: Trust, expected?: Expected): SealedRecord {
  const refuse = (fault: RecordFault): never => {
    throw new UntrustedRecord(key, fault);
  };
  const envelope = orRefuse(() => parseEnvelope(bytes), "not-an-envelope", refuse);
  if (envelope.payloadType !== PAYLOAD_TYPE) refuse({ code: "wrong-payload-type", found: envelope.payloadType });
  const payload = Buffer.from(envelope.payload, "base64");
  const signers = findSigners(envelope, payload, trust, refuse);
  const release = orRefuse(() => parseStatement(payload), "not-a-release", refuse);
  const { sequence, previous } = release;
  if (!signers.some(({ from, until = Infinity }) => from <= sequence && sequence <= until))
    refuse({ code: "key-out-of-range", keyid: signers[0]?.keyid ?? "", sequence });
  if (expected && expected.sequence !== sequence)
    refuse({ code: "misplaced", expected: expected.sequence, found: sequence });
  if (expected?.previous !== undefined && expected.previous !== previous)
    refuse({ code: "broken-chain", expected: expected.previous, found: previous });
  return { release, bytes, sha256: createHash("sha256").update(bytes).digest("hex") };
}

/** The trusted keys that signed the payload: at least one. */
function findSigners(
  { payloadType, signatures }: Envelope,
  payload: Uint8Array,
  trust: Trust,
  refuse: (fault: RecordFault) => never,
): readonly TrustedKey[] {
  const signed = toSigned(payloadType, payload);
  const known = signatures.flatMap(({ keyid, sig }) =>
    trust.filter((key) => key.keyid === keyid).map((key) => ({ key, sig })),
  );
  if (known.length === 0) refuse({ code: "untrusted-key", keyids: signatures.map(({ keyid }) => keyid) });
  const good = known.filter(({ key, sig }) => verify("sha256", signed, key.publicKey, Buffer.from(sig, "base64")));
  if (good.length === 0) refuse({ code: "bad-signature", keyid: known[0]?.key.keyid ?? "" });
  return good.map(({ key }) => key);
}

function orRefuse<Read>(
  read: () => Read,
  code: "not-an-envelope" | "not-a-release",
  refuse: (fault: RecordFault) => never,
): Read {
  try {
    return read();
  } catch (error) {
    return refuse({ code, detail: error instanceof Error ? error.message : String(error) });
  }
}
