import { createHash } from "node:crypto";
import { toSha256Sums } from "../../snapshot/sha256-sums.ts";
import { type Manifest, type ManifestFile, parseManifest } from "../parse-manifest.ts";
import { MOST_BYTES, type Reader, readObject } from "../read-object.ts";
import type { Publication } from "../release.ts";
import type { Finding } from "./finding.ts";

/** Counts what was read, as it is read. */
export type Count = (bytes: number) => void;

/**
 * Verifies a snapshot: that its manifest is the one that was released, and every file the one that the manifest lists.
 * Where the manifest is not, none of its files can be told from any other, and they are not read.
 */
export async function* verifySnapshot(
  reader: Reader,
  dataset: string,
  publication: Publication,
  count: Count,
): AsyncIterable<Finding> {
  const manifest = await readManifest(reader, dataset, publication, count);
  if ("code" in manifest) {
    yield manifest;
    return;
  }
  for (const file of manifest.files) {
    const finding = await verifyFile(reader, publication.snapshot + file.path, file, count);
    if (finding) yield finding;
  }
  if (!hasTrueSums(manifest)) yield { code: "other-sums", key: `${publication.snapshot}SHA256SUMS` };
}

async function readManifest(
  reader: Reader,
  dataset: string,
  { snapshot, version, manifest_sha256: expected }: Publication,
  count: Count,
): Promise<Manifest | Finding> {
  const key = `${snapshot}manifest.json`;
  const read = (await readObject(reader, key))?.bytes;
  if (read === undefined) return { code: "missing-file", key, expected };
  if (read.byteLength > MOST_BYTES)
    return { code: "not-a-manifest", key, detail: `it has more than ${MOST_BYTES} bytes` };
  count(read.byteLength);
  const found = createHash("sha256").update(read).digest("hex");
  if (found !== expected) return { code: "wrong-digest", key, expected, found };
  try {
    const manifest = parseManifest("it", read);
    if (manifest.name === dataset && manifest.version === version) return manifest;
    return { code: "not-a-manifest", key, detail: `it is that of ${manifest.name} ${manifest.version}` };
  } catch (error) {
    return { code: "not-a-manifest", key, detail: error instanceof Error ? error.message : String(error) };
  }
}

async function verifyFile(
  reader: Reader,
  key: string,
  { bytes, sha256: expected }: ManifestFile,
  count: Count,
): Promise<Finding | undefined> {
  const stored = await reader.read(key);
  if (stored === undefined) return { code: "missing-file", key, expected };
  const hash = createHash("sha256");
  let size = 0;
  for await (const chunk of stored.body) {
    size += chunk.byteLength;
    // A store that nobody vouches for could go on for ever.
    if (size > bytes) return { code: "wrong-size", key, expected: bytes, found: Math.max(size, stored.size || 0) };
    hash.update(chunk);
  }
  count(size);
  if (size !== bytes) return { code: "wrong-size", key, expected: bytes, found: size };
  const found = hash.digest("hex");
  return found === expected ? undefined : { code: "wrong-digest", key, expected, found };
}

/** Tells whether `SHA256SUMS` is listed with the digest that it must have, given the other files. */
function hasTrueSums({ files }: Manifest): boolean {
  const others = files.filter(({ path }) => path !== "SHA256SUMS");
  const sums = toSha256Sums(others.map((file) => ({ ...file, mediaType: "" })));
  const sha256 = createHash("sha256")
    .update([...sums.chunks()].join(""))
    .digest("hex");
  return files.some((file) => file.path === "SHA256SUMS" && file.sha256 === sha256);
}
