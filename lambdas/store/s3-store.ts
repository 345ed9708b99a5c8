import { Readable } from "node:stream";
// biome-ignore lint/style/noRestrictedImports: what is asked of S3 by a store
import { GetObjectCommand, HeadObjectCommand, PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import type { NewObject, ObjectStore, Revision, StoredObject } from "./object-store.ts";
import { type Address, openClient, type S3Place, toAddress, toHeaders, toPatience } from "./s3-client.ts";
import { isS3Error, toStoreError } from "./s3-error.ts";
import { openUpload } from "./upload.ts";

/** A store in a bucket that keeps the versions of its objects (S3 Versioning). */
export interface S3Store extends ObjectStore {
  /** Reads one version of an object, or `undefined` where there is none. */
  readVersion(key: string, version: string): Promise<StoredObject | undefined>;
  /** Finds the newest version of an object, and its size in bytes; `undefined` where there is none. */
  findVersion(key: string): Promise<{ readonly version: string; readonly size: number } | undefined>;
}

/** The SDK would print a line for each failed write; whoever called is told, and decides what is worth a line. */
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

/**
 * Opens a bucket of Amazon S3, or of anything with its conditional writes, as a store.
 *
 * Each write is sent once and never again beneath us: the SDK would meet its own first attempt and report it as
 * somebody else's. It carries its SHA-256, which S3 checks before the object appears. A revision is an ETag, so that
 * versions with the same bytes may share one. Whoever reads needs `s3:ListBucket` too: without it S3 answers 403 for an
 * object that is not there, and `read` rejects.
 */
export function openS3Store(place: S3Place): S3Store {
  const reads = openClient(place);
  const writes = openClient(place, { maxAttempts: 1, logger: SILENT });
  const write = async (object: NewObject, condition: { IfNoneMatch: "*" } | { IfMatch: string }) => {
    const command = { ...toAddress(place, object.key), ...condition };
    return await writeOnce(writes, object, command, toPatience(place, object));
  };
  return {
    async read(key) {
      return await orAbsent(readStored(reads, toAddress(place, key)));
    },
    async readVersion(key, version) {
      return await orAbsent(readStored(reads, { ...toAddress(place, key), VersionId: version }));
    },
    async findVersion(key) {
      return await orAbsent(findNewest(reads, toAddress(place, key)));
    },
    async create(object) {
      return (await write(object, { IfNoneMatch: "*" })) ? "created" : "exists";
    },
    async replace(object, expected) {
      return (await write(object, { IfMatch: expected })) ? "replaced" : "moved";
    },
  };
}

async function readStored(client: S3Client, address: Address & { VersionId?: string }): Promise<StoredObject> {
  const { Body, ContentLength, ETag } = await client.send(new GetObjectCommand(address));
  if (!(Body instanceof Readable) || ContentLength === undefined || ETag === undefined)
    throw new Error(`${address.Key} came without a body, a size or an ETag; this is no S3`);
  // A connection that dies before anybody reads must not end the process: whoever reads is told then.
  Body.on("error", () => {});
  return { revision: ETag as Revision, size: ContentLength, body: Body };
}

async function findNewest(client: S3Client, address: Address) {
  const { VersionId, ContentLength } = await client.send(new HeadObjectCommand(address));
  if (VersionId === undefined || ContentLength === undefined)
    throw new Error(`${address.Key} has no version or no size; the bucket has to keep versions`);
  return { version: VersionId, size: ContentLength };
}

/** A HEAD has no body to name the error in; the SDK says `NotFound` then. */
async function orAbsent<Found>(search: Promise<Found>): Promise<Found | undefined> {
  try {
    return await search;
  } catch (error) {
    if (["NoSuchKey", "NoSuchVersion", "NotFound"].some((code) => isS3Error(error, 404, code))) return undefined;
    throw error;
  }
}

/** Tells whether the object was written, or its condition did not hold. Rejects where neither is certain. */
async function writeOnce(
  client: S3Client,
  object: NewObject,
  condition: Address & { IfNoneMatch?: string; IfMatch?: string },
  requestTimeout: number,
): Promise<boolean> {
  using upload = await openUpload(object);
  const command = new PutObjectCommand({
    ...condition,
    ...toHeaders(object),
    Body: upload.body,
  });
  try {
    await client.send(command, { abortSignal: upload.signal, requestTimeout });
    return true;
  } catch (error) {
    if (upload.fault() !== undefined) throw upload.fault();
    if (isS3Error(error, 412)) return false;
    if (condition.IfMatch !== undefined && isS3Error(error, 404, "NoSuchKey")) return false;
    throw toStoreError(error, object.key);
  }
}
