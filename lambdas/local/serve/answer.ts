import type { IncomingMessage } from "node:http";
import { CONTENT_SECURITY_POLICY } from "../../catalogue/content-security-policy.ts";
import { isHeld } from "../../runtime/record-page/to-page-response.ts";
import { letGo } from "../../store/let-go.ts";
import type { StoredObject } from "../../store/object-store.ts";
import { toMediaType } from "./media-types.ts";
import { parseRange, type Range, takeRange } from "./parse-range.ts";

/** What a request is answered with. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | AsyncIterable<Uint8Array>;
}

/** What every answer says to browsers, as the site does, which can also demand HTTPS. */
export const SECURITY_HEADERS = {
  "content-security-policy": CONTENT_SECURITY_POLICY,
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
};

/** Answers with a few words. */
export function toWords(status: number, words: string, headers: Answer["headers"] = {}): Answer {
  const type = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" };
  return { status, headers: { ...type, ...headers }, body: `${words}\n` };
}

/**
 * Answers with a file or the part of it that is asked for, as programs do that read Parquet; or says that the reader holds
 * it already.
 */
export async function toFileAnswer(
  request: IncomingMessage,
  key: string,
  file: StoredObject,
  cacheControl: string,
): Promise<Answer> {
  const etag = `"${file.revision}"`;
  const headers = { etag, "cache-control": cacheControl, "accept-ranges": "bytes" };
  if (isHeld(request.headers["if-none-match"] ?? "", etag)) return { status: 304, headers, body: file.body };
  const range = findRange(request, file.size, etag);
  if (range === "none") {
    await letGo(file.body);
    return toWords(416, "the file has no such part", { "content-range": `bytes */${file.size}` });
  }
  const about = { ...headers, "content-type": toMediaType(key) };
  if (range === undefined)
    return { status: 200, headers: { ...about, "content-length": `${file.size}` }, body: file.body };
  const { first, last } = range;
  const part = { "content-range": `bytes ${first}-${last}/${file.size}`, "content-length": `${last - first + 1}` };
  return { status: 206, headers: { ...about, ...part }, body: takeRange(file.body, range) };
}

/** A part is for a GET only (RFC 9110, section 14.2), and of no other file than the reader has the rest of (13.1.5). */
function findRange({ method, headers }: IncomingMessage, size: number, etag: string): Range | "none" | undefined {
  const isOther = headers["if-range"] !== undefined && headers["if-range"] !== etag;
  return method === "GET" && !isOther ? parseRange(headers.range, size) : undefined;
}
