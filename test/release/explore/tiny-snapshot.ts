import { createHash } from "node:crypto";
import type { BuiltFile, BuiltSnapshot } from "../../../lambdas/release/built-snapshot.ts";
import type { Publication, ReleaseInput } from "../../../lambdas/release/release.ts";

/** A commit of the dataset: its number, and a letter for what the records say. */
export interface Commit {
  readonly order: number;
  readonly data: string;
}

/** The input that a commit is. */
export function toInput({ order, data }: Commit): ReleaseInput {
  const commit = toDigest(`${order} ${data}`).slice(0, 40);
  return { order, commit, state: "clean", sha256: toDigest(data) };
}

const built = new Map<string, BuiltSnapshot>();

/**
 * The snapshot of a commit after the newest one: two files and a manifest. Like those of a real one, its version counts
 * from the newest one's, one file tells the changes since, and the manifest names the commit; so it fits that place only.
 */
export function buildTiny(commit: Commit, newest: Publication | undefined): BuiltSnapshot {
  const name = `${commit.order} ${commit.data} ${newest?.manifest_sha256}`;
  const found = built.get(name) ?? build(commit, newest);
  built.set(name, found);
  return found;
}

function build({ order, data }: Commit, newest: Publication | undefined): BuiltSnapshot {
  const version = newest
    ? newest.version.replace(/\d+\.0$/, (minor) => `${Number.parseInt(minor, 10) + 1}.0`)
    : "1.0.0";
  const date = `2026-01-${String(order).padStart(2, "0")}T00:00:00Z`;
  const claims = toFile("claims.csv", "text/csv", `${data}\n`);
  const changes = toFile("changes.json", "application/json", JSON.stringify({ since: newest?.snapshot ?? null }));
  const files = [claims, changes].map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 }));
  const source = toInput({ order, data }).commit;
  const manifest = toFile("manifest.json", "application/json", JSON.stringify({ version, source, files }));
  return { version, date, files: [claims, changes, manifest], manifest };
}

function toFile(path: string, mediaType: string, text: string): BuiltFile {
  const bytes = Buffer.from(text);
  async function* open() {
    yield bytes;
  }
  return { path, mediaType, bytes: bytes.byteLength, sha256: toDigest(text), open };
}

function toDigest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
