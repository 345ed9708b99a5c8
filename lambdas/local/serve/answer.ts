import type { IncomingMessage } from "node:http";
import { CONTENT_SECURITY_POLICY } from "../../catalogue/content-security-policy.ts";
import { isHeld } from "../../runtime/record-page/to-page-response.ts";
import type { StoredObject } from "../../store/object-store.ts";
import { toMediaType } from "./media-types.ts";

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

/** Answers with a file, or says that the reader holds it already. */
export function toFileAnswer(request: IncomingMessage, key: string, file: StoredObject, cacheControl: string): Answer {
  const etag = `"${file.revision}"`;
  const headers = { etag, "cache-control": cacheControl };
  if (isHeld(request.headers["if-none-match"] ?? "", etag)) return { status: 304, headers, body: file.body };
  const about = { "content-type": toMediaType(key), "content-length": `${file.size}` };
  return { status: 200, headers: { ...headers, ...about }, body: file.body };
}
