import type { Publication } from "../../../../lambdas/release/release.ts";
import { type Content, toContent } from "../content.ts";
import { TRUST } from "../repeatable-signer.ts";
import type { World } from "../world.ts";
import type { Broken } from "./broken.ts";
import { readRecord, type SignedRecord } from "./read-record.ts";

/** I2: all that a record names is there when the record lands, and the key to verify it with. */
export function checkFiles({ objects }: World, { release, keyid }: SignedRecord): Broken | undefined {
  const { newest, current } = release;
  const missing = findMissing(objects, newest) ?? (current && findMissing(objects, current));
  if (missing) return { promise: "I2", how: `a record named ${missing}, which is missing or different` };
  const key = `keys/${keyid}.pem`;
  const pem = TRUST.find((one) => one.keyid === keyid)?.publicKey.export({ type: "spki", format: "pem" });
  return objects.get(key) === toContent(Buffer.from(`${pem}`))
    ? undefined
    : { promise: "I2", how: `a record was there before ${key}, or it is another key` };
}

/** I2: where there is a manifest, there is a whole snapshot, named by its digest. */
export function checkManifest({ objects }: World, key: string, { sha256 }: Content): Broken | undefined {
  const snapshot = key.slice(0, -"manifest.json".length);
  if (!snapshot.endsWith(`-${sha256.slice(0, 16)}/`)) return { promise: "I2", how: `${key} has another digest` };
  const missing = findMissing(objects, { snapshot, manifest_sha256: sha256 });
  return missing === undefined ? undefined : { promise: "I2", how: `${key} was there before ${missing}` };
}

/** I11: what every pointer until now led readers to is there. */
export function checkReadable({ objects, pointers }: World): Broken | undefined {
  for (const pointer of pointers) {
    const current = readRecord(pointer)?.current;
    const missing = current && findMissing(objects, current);
    if (missing) return { promise: "I11", how: `latest named ${missing}, and it cannot be read` };
  }
  return undefined;
}

function findMissing(
  objects: ReadonlyMap<string, Content>,
  { snapshot, manifest_sha256 }: Pick<Publication, "snapshot" | "manifest_sha256">,
): string | undefined {
  const manifest = objects.get(`${snapshot}manifest.json`);
  if (manifest?.sha256 !== manifest_sha256) return `${snapshot}manifest.json`;
  const { files } = JSON.parse(Buffer.from(manifest.bytes).toString());
  const lost = files.find((file: { path: string; sha256: string }) => {
    return objects.get(snapshot + file.path)?.sha256 !== file.sha256;
  });
  return lost && snapshot + lost.path;
}
