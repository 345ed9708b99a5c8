import { createHash } from "node:crypto";

/** Bytes that lie in a scripted store, or are sent to one: the same bytes are the same object. */
export interface Content {
  readonly id: number;
  readonly bytes: Uint8Array;
  /** Their SHA-256 as 64 lower-case hexadecimal digits. */
  readonly sha256: string;
}

const known = new Map<string, Content>();

/** The one object for these bytes, so that two contents are compared by `===`. */
export function toContent(bytes: Uint8Array): Content {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const found = known.get(sha256);
  if (found !== undefined) return found;
  const content = { id: known.size, bytes, sha256 };
  known.set(sha256, content);
  return content;
}
