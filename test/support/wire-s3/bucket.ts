import { createHash } from "node:crypto";
import { type Answer, toError } from "./answer.ts";

/** An object as it lies in the bucket. */
interface Kept {
  readonly bytes: Buffer;
  readonly contentType: string;
}

/** A conditional write: `match` undefined is "only where nothing is". */
export interface Put extends Kept {
  readonly key: string;
  readonly match: string | undefined;
}

/** A bucket in memory, strongly consistent. */
export interface Bucket {
  put(put: Put): Answer;
  get(key: string): Answer;
  /** What lies there, past the wire. */
  peek(key: string): string | undefined;
}

export function openBucket(): Bucket {
  const objects = new Map<string, Kept>();
  return {
    put({ key, match, bytes, contentType }) {
      const there = objects.get(key);
      if (match !== undefined && there === undefined) return noSuchKey();
      if (match === undefined ? there !== undefined : there !== undefined && toEtag(there) !== match)
        return toError(412, "PreconditionFailed", "At least one of the pre-conditions you specified did not hold");
      const kept = { bytes, contentType };
      objects.set(key, kept);
      return { status: 200, headers: { etag: toEtag(kept) }, body: Buffer.alloc(0) };
    },
    get(key) {
      const there = objects.get(key);
      return there === undefined ? noSuchKey() : { status: 200, headers: toHeaders(there), body: there.bytes };
    },
    peek: (key) => objects.get(key)?.bytes.toString(),
  };
}

function noSuchKey(): Answer {
  return toError(404, "NoSuchKey", "The specified key does not exist.");
}

function toHeaders(kept: Kept): Answer["headers"] {
  const checksum = createHash("sha256").update(kept.bytes).digest("base64");
  return { etag: toEtag(kept), "content-type": kept.contentType, "x-amz-checksum-sha256": checksum };
}

/** As S3 makes it of an object that was put in one piece: so two versions with the same bytes share it. */
function toEtag({ bytes }: Kept): string {
  return `"${createHash("md5").update(bytes).digest("hex")}"`;
}
