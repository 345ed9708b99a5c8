import { createHash } from "node:crypto";
import { type Answer, toError } from "./answer.ts";

/** An object as it lies in the bucket. */
interface Kept {
  readonly bytes: Buffer;
  readonly contentType: string;
  readonly version: string;
}

/** A conditional write: `match` undefined is "only where nothing is". */
export interface Put extends Omit<Kept, "version"> {
  readonly key: string;
  readonly match: string | undefined;
}

/** A bucket in memory, strongly consistent, that keeps every version. */
export interface Bucket {
  put(put: Put): Answer;
  /** Writes over what is there. */
  overwrite(key: string, bytes: Buffer, contentType: string): Answer;
  /** Takes an object away, or does nothing. */
  remove(key: string): Answer;
  /** The newest version, or the one asked for. */
  get(key: string, version?: string): Answer;
  /** Puts without a condition, past the wire. Returns the version. */
  plant(key: string, bytes: Uint8Array): string;
  /** What lies there, past the wire. */
  peek(key: string): string | undefined;
}

export function openBucket(): Bucket {
  const objects = new Map<string, Kept>();
  const versions = new Map<string, Kept>();
  const keep = (key: string, object: Omit<Kept, "version">): Kept => {
    const kept = { ...object, version: `v${versions.size + 1}` };
    objects.set(key, kept);
    versions.set(`${key} ${kept.version}`, kept);
    return kept;
  };
  return {
    plant: (key, bytes) => keep(key, { bytes: Buffer.from(bytes), contentType: "application/zip" }).version,
    put({ key, match, bytes, contentType }) {
      const there = objects.get(key);
      if (match !== undefined && there === undefined) return noSuchKey();
      if (match === undefined ? there !== undefined : there !== undefined && toEtag(there) !== match)
        return toError(412, "PreconditionFailed", "At least one of the pre-conditions you specified did not hold");
      return toWritten(keep(key, { bytes, contentType }));
    },
    overwrite: (key, bytes, contentType) => toWritten(keep(key, { bytes, contentType })),
    remove(key) {
      objects.delete(key);
      return { status: 204, headers: {}, body: Buffer.alloc(0) };
    },
    get(key, version) {
      const there = version === undefined ? objects.get(key) : versions.get(`${key} ${version}`);
      if (there === undefined && version !== undefined)
        return toError(404, "NoSuchVersion", "The specified version does not exist.");
      return there === undefined ? noSuchKey() : { status: 200, headers: toHeaders(there), body: there.bytes };
    },
    peek: (key) => objects.get(key)?.bytes.toString(),
  };
}

function toWritten(kept: Kept): Answer {
  return { status: 200, headers: { etag: toEtag(kept), "x-amz-version-id": kept.version }, body: Buffer.alloc(0) };
}

function noSuchKey(): Answer {
  return toError(404, "NoSuchKey", "The specified key does not exist.");
}

function toHeaders(kept: Kept): Answer["headers"] {
  const checksum = createHash("sha256").update(kept.bytes).digest("base64");
  return {
    etag: toEtag(kept),
    "content-type": kept.contentType,
    "x-amz-checksum-sha256": checksum,
    "x-amz-version-id": kept.version,
  };
}

/** As S3 makes it of an object that was put in one piece: so two versions with the same bytes share it. */
function toEtag({ bytes }: Pick<Kept, "bytes">): string {
  return `"${createHash("md5").update(bytes).digest("hex")}"`;
}
