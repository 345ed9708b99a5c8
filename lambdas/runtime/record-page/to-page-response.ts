import { createHash } from "node:crypto";
import type { Response } from "../download/to-response.ts";
import type { FoundPage } from "./find-page.ts";

/** Seconds: a page of the version that is shown may be another one by then. */
const SHORT = "public, max-age=60";
/** What a version says never changes, but that it is withdrawn has to be seen within the hour. */
const LONG = "public, max-age=3600";
const METHODS = "GET, HEAD, OPTIONS";
const HTML = "text/html; charset=utf-8";
const PLAIN = "text/plain; charset=utf-8";

/** Answers with what was found: pure, so that each answer can be looked at. */
export function toPageResponse(found: FoundPage): Response {
  switch (found.is) {
    case "page":
      return toPage(found);
    case "no page":
      return answer(404, found.html, { "cache-control": SHORT, "content-type": HTML });
    case "nothing rendered":
      return answer(404, "nothing is published yet\n", { "cache-control": SHORT, "content-type": PLAIN });
    case "what methods there are":
      return answer(204, "", { allow: METHODS, "access-control-allow-methods": METHODS, "cache-control": SHORT });
    case "a wrong method":
      return answer(405, "", { allow: METHODS, "cache-control": "no-store" });
    case "out of order":
      return answer(503, "", { "retry-after": "5", "cache-control": "no-store" });
  }
}

function toPage({ html, isVersioned, held }: FoundPage & { readonly is: "page" }): Response {
  const etag = `"${createHash("sha256").update(html).digest("hex").slice(0, 32)}"`;
  const headers = { etag, "cache-control": isVersioned ? LONG : SHORT };
  if (isHeld(held, etag)) return answer(304, "", headers);
  return answer(200, html, { ...headers, "content-type": HTML });
}

/** Compares weakly, since CloudFront marks the tag of what it compressed as weak (RFC 9110, section 8.8.3.2). */
export function isHeld(held: string, etag: string): boolean {
  const tags = held.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return tags.includes(etag) || tags.includes("*");
}

function answer(statusCode: number, body: string, headers: Readonly<Record<string, string>>): Response {
  return { statusCode, headers, body };
}
