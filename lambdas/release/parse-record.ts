import { createHash, verify } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { type Envelope, PAYLOAD_TYPE, parseEnvelope, toSigned } from "./envelope.ts";
import type { SealedRecord, Statement } from "./record.ts";
import { type RecordFault, UntrustedRecord } from "./record-fault.ts";
import type { Release } from "./release.ts";
import type { Trust, TrustedKey } from "./trust.ts";
import { release } from "./validators.generated.ts";

/** A check that ajv compiled when `npm run generate` ran. It leaves its errors on itself. */
const validate: {
  (value: unknown): boolean;
  errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
} = release;

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

/** Throws a `TypeError` that says what does not fit. */
function parseStatement(payload: Uint8Array): Release {
  const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(payload));
  if (!isStatement(value)) {
    const [error] = validate.errors ?? [];
    throw new TypeError(`${error?.instancePath || "it"} ${error?.message}`);
  }
  const fault = findContradiction(value);
  if (fault !== undefined) throw new TypeError(fault);
  return value.predicate;
}

function isStatement(value: unknown): value is Statement {
  return validate(value);
}

/** Finds where a statement does not agree with itself, which no schema can say. */
function findContradiction({ subject: [subject], predicate }: Statement): string | undefined {
  const { action, sequence, previous, version, newest, current, yanked } = predicate;
  const isYanked = (of: string) => yanked.some((yank) => yank.version === of);
  if ((previous === null) !== (sequence === 1)) return "only the first record has none before it";
  if (isYanked(version) !== (action === "yank")) return `its list of yanked versions contradicts the ${action}`;
  if (current !== null && isYanked(current.version)) return "its current version is yanked";
  const about = [newest, current].find((publication) => publication?.version === version);
  if (about && (subject.name !== `${about.snapshot}manifest.json` || subject.digest.sha256 !== about.manifest_sha256))
    return "its subject is not the snapshot that it is about";
  if (action !== "publish") return predicate.reason === undefined ? "it gives no reason" : undefined;
  if (newest.sequence !== sequence || newest.version !== version) return "it publishes something else than its newest";
  return isDeepStrictEqual(current, newest) ? undefined : "what it publishes is not its current version";
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
