import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Descriptor } from "../../../lambdas/claims/records.generated.ts";
import type { BuiltFile, BuiltSnapshot } from "../../../lambdas/release/built-snapshot.ts";
import { findHead } from "../../../lambdas/release/find-head.ts";
import { publishRelease } from "../../../lambdas/release/publish-release.ts";
import type { Signer } from "../../../lambdas/release/signer.ts";
import { type Trust, type TrustedKey, toTrustedKey } from "../../../lambdas/release/trust.ts";
import { yankRelease } from "../../../lambdas/release/yank-release.ts";
import { toManifest } from "../../../lambdas/snapshot/manifest.ts";
import { type FileRecord, type PlannedFile, textFile } from "../../../lambdas/snapshot/planned-file.ts";
import { toSha256Sums } from "../../../lambdas/snapshot/sha256-sums.ts";
import { type MemoryStore, openMemoryStore } from "../../../lambdas/store/memory-store.ts";

const DESCRIPTOR: Descriptor = {
  $schema: "../schemas/dataset/dataset.schema.json",
  name: "made-up",
  title: "Made-up tides",
  description: "Nothing of this ever happened.",
  licence: { name: "CC-BY-4.0", title: "Creative Commons Attribution 4.0", path: "https://creativecommons.org" },
  creators: [{ name: "Nobody" }],
  keywords: ["tide"],
};

export const NOON = "2025-01-01T12:00:00Z";

/** A key of its own, with which a record can be signed. */
export function makeSigner(): Signer {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const pem = publicKey.export({ type: "spki", format: "pem" }).toString();
  return {
    keyid: toTrustedKey(pem).keyid,
    publicKey: pem,
    sign: async (message) => sign("sha256", message, privateKey),
  };
}

/** Trusts a signer for some records. */
export function trusting(signer: Signer, from = 1, until?: number): TrustedKey {
  return toTrustedKey(signer.publicKey, from, until);
}

/** A log in memory, to which the real publisher writes small snapshots. */
export interface MadeUpLog {
  readonly store: MemoryStore;
  publish(version: string, files?: readonly PlannedFile[]): Promise<void>;
  withdraw(action: "yank" | "restore", version: string): Promise<void>;
  /** Writes everything into a folder. */
  dump(folder: string): Promise<void>;
}

export function openMadeUpLog(signer: () => Signer, trust: Trust): MadeUpLog {
  const store = openMemoryStore();
  const toLog = () => ({ store, trust, signer: signer(), pause: async () => {} });
  let order = 0;
  return {
    store,
    async publish(version, files) {
      order += 1;
      const input = { order, commit: "0".repeat(40), state: "clean", sha256: digestOf(`records ${order}`) } as const;
      const snapshot = toSnapshot(version, files);
      const submission = { dataset: "made-up", input, prepare: async () => ({ is: "built", snapshot }) as const };
      expectOutcome("published", await publishRelease(toLog(), submission));
    },
    async withdraw(action, version) {
      const expected = (await findHead(toLog()))?.sha256 ?? "";
      const reason = `a tide was wrong (${action})`;
      const outcome = await yankRelease(toLog(), { action, version, reason, date: NOON, expected });
      expectOutcome(action === "yank" ? "yanked" : "published", outcome);
    },
    async dump(folder) {
      for (const key of store.keys()) {
        await mkdir(dirname(join(folder, key)), { recursive: true });
        const chunks = await Array.fromAsync((await store.read(key))?.body ?? []);
        await writeFile(join(folder, key), Buffer.concat(chunks));
      }
    },
  };
}

export function digestOf(bytes: string | Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** A snapshot of three files with a true manifest, or of others and what they make of it. */
function toSnapshot(version: string, files: readonly PlannedFile[] = filesOf(version)): BuiltSnapshot {
  const sums = files.some(({ path }) => path === "SHA256SUMS") ? [] : [toSha256Sums(files.map(toRecord))];
  const edition = { version, date: NOON, source: { commit: "0".repeat(40), state: "clean" } } as const;
  const listed = [...files, ...sums];
  const manifest =
    files.find(({ path }) => path === "manifest.json") ?? toManifest(DESCRIPTOR, edition, null, listed.map(toRecord));
  const others = listed.filter((file) => file !== manifest);
  return { version, date: NOON, files: [...others, manifest].map(toBuilt), manifest: toRecord(manifest) };
}

/** The files of a version as they are, where nothing is wrong with them. */
export function filesOf(version: string): PlannedFile[] {
  return [
    { ...textFile("tides.csv", "text/csv", `id,height\nt-1,${version}\n`), table: "tides" },
    textFile("tides.json", "application/json", `[{"id":"t-1","height":"${version}"}]\n`),
    textFile("notes.md", "text/markdown", `Tides of ${version}, in "quotes"\n`),
  ];
}

function toRecord(file: PlannedFile): FileRecord {
  const text = [...file.chunks()].join("");
  const { path, mediaType, table } = file;
  return { path, mediaType, bytes: Buffer.byteLength(text), sha256: digestOf(text), ...(table && { table, rows: 1 }) };
}

function toBuilt(file: PlannedFile): BuiltFile {
  return {
    ...toRecord(file),
    async *open() {
      for (const chunk of file.chunks()) yield Buffer.from(chunk);
    },
  };
}

function expectOutcome(expected: string, { outcome }: { readonly outcome: string }): void {
  if (outcome !== expected) throw new Error(`the made-up release was to end as ${expected} and ended as ${outcome}`);
}
