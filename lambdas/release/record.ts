import { createHash } from "node:crypto";
import { sealEnvelope } from "./envelope.ts";
import { parseStatement } from "./parse-statement.ts";
import type { Publication, Release } from "./release.ts";
import type { Signer } from "./signer.ts";

/** A record as it lies in the log: what it says, and its very bytes. */
export interface SealedRecord {
  readonly release: Release;
  readonly bytes: Uint8Array;
  /** The SHA-256 of the bytes, which the next record names. */
  readonly sha256: string;
}

/** The form of our predicate. A tag URI (RFC 4151), since there is no address to promise. */
export const PREDICATE_TYPE = "tag:iraq-russia-claims,2026:release/v1";

/** An in-toto Statement v1 about the manifest of one snapshot. */
export interface Statement {
  readonly _type: "https://in-toto.io/Statement/v1";
  readonly subject: readonly [{ readonly name: string; readonly digest: { readonly sha256: string } }];
  readonly predicateType: typeof PREDICATE_TYPE;
  readonly predicate: Release;
}

/** The only object that is ever replaced. */
export const LATEST = "latest.json";

/** Where a record of the log lies. */
export function toRecordKey(sequence: number): string {
  return `releases/${String(sequence).padStart(10, "0")}.json`;
}

/**
 * Signs a release. Done once for each attempt: the bytes are frozen from here on. Rejects with a `TypeError`, and signs
 * nothing, where no reader would believe it: nothing can be taken out of a log again.
 */
export async function sealRelease(release: Release, subject: Publication, signer: Signer): Promise<SealedRecord> {
  const statement: Statement = {
    _type: "https://in-toto.io/Statement/v1",
    subject: [{ name: `${subject.snapshot}manifest.json`, digest: { sha256: subject.manifest_sha256 } }],
    predicateType: PREDICATE_TYPE,
    predicate: release,
  };
  const payload = Buffer.from(JSON.stringify(statement));
  parseStatement(payload);
  const bytes = await sealEnvelope(payload, signer);
  return { release, bytes, sha256: createHash("sha256").update(bytes).digest("hex") };
}

/** A record as an object to be written: into the log, or as `latest.json`. */
export function toRecordObject(key: string, { bytes, sha256 }: SealedRecord) {
  return {
    key,
    contentType: "application/json",
    size: bytes.byteLength,
    sha256,
    async *open() {
      yield bytes;
    },
  };
}
