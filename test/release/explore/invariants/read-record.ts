import { verify } from "node:crypto";
import type { Release } from "../../../../lambdas/release/release.ts";
import type { Content } from "../content.ts";
import { PUBLIC_KEY } from "../repeatable-signer.ts";

const known = new Map<Content, Release | undefined>();

/**
 * What a record says; undefined where its signature does not verify. Written apart from `parse-record.ts`, so that a
 * fault there is not repeated here: DSSE 1.0.2 (pre-authentication encoding), in-toto Statement v1.
 */
export function readRecord(content: Content): Release | undefined {
  if (!known.has(content)) known.set(content, read(content));
  return known.get(content);
}

function read({ bytes }: Content): Release | undefined {
  try {
    const { payloadType, payload, signatures } = JSON.parse(Buffer.from(bytes).toString());
    const body = Buffer.from(payload, "base64");
    const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${body.byteLength} `;
    const signature = Buffer.from(signatures[0].sig, "base64");
    if (!verify("sha256", Buffer.concat([Buffer.from(head), body]), PUBLIC_KEY, signature)) return undefined;
    const { subject, predicate } = JSON.parse(body.toString());
    const about = [predicate.newest, predicate.current].find((one) => one?.version === predicate.version);
    return about === undefined || isAbout(subject, about) ? predicate : undefined;
  } catch {
    return undefined;
  }
}

function isAbout(subject: readonly { name: string; digest: { sha256: string } }[], about: Release["newest"]): boolean {
  return subject[0]?.name === `${about.snapshot}manifest.json` && subject[0].digest.sha256 === about.manifest_sha256;
}
