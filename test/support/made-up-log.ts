import { createHash, generateKeyPairSync, sign } from "node:crypto";
import type { BuiltFile, BuiltSnapshot } from "../../lambdas/release/built-snapshot.ts";
import { toPrefix } from "../../lambdas/release/built-snapshot.ts";
import type { WritableLog } from "../../lambdas/release/log.ts";
import type { Prepared, Submission } from "../../lambdas/release/publish-release.ts";
import type { Publication, Release, ReleaseInput } from "../../lambdas/release/release.ts";
import type { Signer } from "../../lambdas/release/signer.ts";
import { toTrustedKey } from "../../lambdas/release/trust.ts";
import { type MemoryStore, openMemoryStore } from "../../lambdas/store/memory-store.ts";
import type { ObjectStore } from "../../lambdas/store/object-store.ts";

/** The SHA-256 of a text, in hexadecimal digits. */
export function toDigest(text: string | Uint8Array): string {
  return createHash("sha256").update(text).digest("hex");
}

/** A real key on P-256, that counts what it signs. */
export function makeKey() {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const pem = publicKey.export({ type: "spki", format: "pem" }).toString();
  const trusted = toTrustedKey(pem);
  const made = { signatures: 0 };
  const signer: Signer = {
    keyid: trusted.keyid,
    publicKey: pem,
    async sign(message) {
      made.signatures += 1;
      return sign("sha256", message, privateKey);
    },
  };
  return { pem, trusted, signer, made, privateKey };
}

/** The key of every made-up log that is given no other. */
export const KEY = makeKey();

/** A log in a store, by default a new one in memory, that never waits. */
export function openLog(parts: Partial<WritableLog> = {}): WritableLog {
  return { store: openMemoryStore(), trust: [KEY.trusted], signer: KEY.signer, pause: async () => {}, ...parts };
}

/** A log in memory, whose keys can be looked at. */
export function openMemoryLog(): WritableLog & { readonly store: MemoryStore } {
  return { ...openLog(), store: openMemoryStore() };
}

/** What a release is made from: the commit with this number, and what the records say. */
export function toInput(order: number, data = `data ${order}`, parts: Partial<ReleaseInput> = {}): ReleaseInput {
  return { order, commit: toDigest(`${order}`).slice(0, 40), state: "clean", sha256: toDigest(data), ...parts };
}

export function toFile(path: string, text: string, mediaType = "text/csv"): BuiltFile {
  const bytes = Buffer.from(text);
  async function* open() {
    yield bytes;
  }
  return { path, mediaType, bytes: bytes.byteLength, sha256: toDigest(text), open };
}

/** A snapshot of one table and a manifest. */
export function toSnapshot(version: string, data: string): BuiltSnapshot {
  const table = toFile("claims.csv", data);
  const manifest = toFile("manifest.json", JSON.stringify({ version, [table.path]: table.sha256 }), "application/json");
  return { version, date: "2026-01-01T00:00:00Z", files: [table, manifest], manifest };
}

/** A submission of made-up data, each version a minor one after the newest, with the newest ones that it was asked about. */
export function submit(order: number, data = `data ${order}`, parts: Partial<Submission> = {}) {
  const asked: (string | undefined)[] = [];
  const submission: Submission = {
    dataset: "claims",
    input: toInput(order, data),
    async prepare(newest): Promise<Prepared> {
      asked.push(newest?.version);
      return { is: "built", snapshot: toSnapshot(newest ? `1.${minorOf(newest) + 1}.0` : "1.0.0", data) };
    },
    ...parts,
  };
  return { ...submission, asked };
}

function minorOf({ version }: Publication): number {
  return Number(version.split(".")[1]);
}

/** A publication as the n-th record of a log that only publishes. */
export function toPublication(sequence: number, version = `1.${sequence - 1}.0`): Publication {
  const snapshot = toSnapshot(version, `data ${sequence}`);
  const { date, manifest } = snapshot;
  const input = toInput(sequence);
  return { sequence, version, date, snapshot: toPrefix(snapshot), manifest_sha256: manifest.sha256, input };
}

/** The n-th release of a log that only publishes. */
export function toRelease(sequence: number, parts: Partial<Release> = {}): Release {
  const newest = toPublication(sequence);
  const { version, date } = newest;
  const previous = sequence === 1 ? null : toDigest("the one before");
  const rest = { version, date, newest, current: newest, yanked: [] };
  return { dataset: "claims", sequence, previous, action: "publish", ...rest, ...parts };
}

/** Writes an object of any bytes, over what is there too. */
export async function overwrite(store: ObjectStore, key: string, content: Uint8Array | string): Promise<void> {
  const bytes = Buffer.from(content);
  async function* open() {
    yield bytes;
  }
  const object = { key, contentType: "text/plain", size: bytes.byteLength, sha256: toDigest(bytes), open };
  const found = await store.read(key);
  if (found === undefined) await store.create(object);
  else await store.replace(object, found.revision);
}

/** The bytes of an object that has to be there. */
export async function readBytes(store: ObjectStore, key: string): Promise<Buffer> {
  const stored = await store.read(key);
  if (stored === undefined) throw new Error(`there is no ${key}`);
  return Buffer.concat(await Array.fromAsync(stored.body));
}
