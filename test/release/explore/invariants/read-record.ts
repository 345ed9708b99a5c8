import { verify } from "node:crypto";
import type { Release } from "../../../../lambdas/release/release.ts";
import type { Content } from "../content.ts";
import { TRUST } from "../repeatable-signer.ts";

/** A record whose signature verifies. */
export interface SignedRecord {
  readonly release: Release;
  readonly keyid: string;
}

const known = new Map<Content, SignedRecord | undefined>();

/**
 * What a record says; undefined where its signature does not verify. Written apart from `parse-record.ts`, so that a
 * fault there is not repeated here: DSSE 1.0.2 (pre-authentication encoding), in-toto Statement v1.
 */
export function readRecord(content: Content): Release | undefined {
  return readSigned(content)?.release;
}

/** What a record says, and who signed it. */
export function readSigned(content: Content): SignedRecord | undefined {
  if (!known.has(content)) known.set(content, read(content));
  return known.get(content);
}

function read({ bytes }: Content): SignedRecord | undefined {
  try {
    const { payloadType, payload, signatures } = JSON.parse(Buffer.from(bytes).toString());
    const body = Buffer.from(payload, "base64");
    const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${body.byteLength} `;
    const [{ keyid, sig }] = signatures;
    const key = TRUST.find((one) => one.keyid === keyid)?.publicKey;
    const message = Buffer.concat([Buffer.from(head), body]);
    if (!key || !verify("sha256", message, key, Buffer.from(sig, "base64"))) return undefined;
    const { subject, predicate } = JSON.parse(body.toString());
    const about = [predicate.newest, predicate.current].find((one) => one?.version === predicate.version);
    return about === undefined || isAbout(subject, about) ? { release: predicate, keyid } : undefined;
  } catch {
    return undefined;
  }
}

function isAbout(subject: readonly { name: string; digest: { sha256: string } }[], about: Release["newest"]): boolean {
  return subject[0]?.name === `${about.snapshot}manifest.json` && subject[0].digest.sha256 === about.manifest_sha256;
}
