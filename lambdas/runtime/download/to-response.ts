import type { Found } from "../../release/find-version.ts";

/** What was found for a request. */
export type Finding =
  | {
      readonly is: "file";
      readonly by: "latest" | "version";
      readonly of: Found;
      readonly file: string;
      readonly yanked?: string;
    }
  | { readonly is: "no such file"; readonly of: Found; readonly files: readonly string[] }
  | { readonly is: "no such version"; readonly versions: readonly string[]; readonly older: boolean }
  | { readonly is: "no current version"; readonly versions: readonly string[]; readonly older: boolean }
  | { readonly is: "nothing released" }
  | { readonly is: "what methods there are" }
  | { readonly is: "a wrong method" }
  | { readonly is: "out of order" };

/** A response of a Function URL (payload 2.0). A HEAD gets the same, of which HTTP leaves the body out (RFC 9110, section 9.3.2). */
export interface Response {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Seconds: whoever asks again finds a newer release by then. */
const SHORT = "public, max-age=60";
/** A year, as long as caches may keep anything: the files of a version never change (RFC 8246). */
const FOREVER = "public, max-age=31536000, immutable";
const METHODS = "GET, HEAD, OPTIONS";

const SHARED = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "claims-yanked, etag, location",
  "x-content-type-options": "nosniff",
};

/**
 * Answers with what was found: pure, so that each answer can be looked at.
 *
 * The redirect of a version is permanent (301), except where the version is withdrawn: that may be taken back. It still
 * leads to the files, for whoever has cited it, with the header `claims-yanked`, whose value is the reason, encoded as in
 * an address (RFC 3986), since it may be any text. There is no registered header for it: `Warning` is obsolete (RFC 9111,
 * section 5.5), and `Deprecation` (RFC 9745) is about an address and not about what it says.
 */
export function toResponse(finding: Finding): Response {
  switch (finding.is) {
    case "file":
      return toRedirect(finding);
    case "no such file": {
      const { version } = finding.of;
      return toList(`version ${version} has no such file`, { version, files: finding.files });
    }
    case "no such version":
    case "no current version": {
      const { versions, older } = finding;
      const error = finding.is === "no such version" ? "there is no such version" : "every version is withdrawn";
      return toList(error, { versions, older, paths: ["/latest/<file>", "/v/<version>/<file>"] });
    }
    case "nothing released":
      return toList("nothing is released yet", { versions: [], older: false });
    case "what methods there are":
      return toPlain(204, { allow: METHODS, "access-control-allow-methods": METHODS, "cache-control": SHORT });
    case "a wrong method":
      return toPlain(405, { allow: METHODS, "cache-control": "no-store" });
    case "out of order":
      return toPlain(503, { "retry-after": "5", "cache-control": "no-store" });
  }
}

function toRedirect({ by, of, file, yanked }: Finding & { readonly is: "file" }): Response {
  const isForever = by === "version" && yanked === undefined;
  return toPlain(by === "latest" ? 302 : 301, {
    location: `/${of.snapshot}${file}`,
    "cache-control": isForever ? FOREVER : SHORT,
    ...(yanked !== undefined && { "claims-yanked": encodeReason(yanked) }),
  });
}

/** A header has room for some kilobytes; half of a character, which no address can have, is left out. */
function encodeReason(reason: string): string {
  return encodeURIComponent(reason.slice(0, 200).toWellFormed());
}

function toPlain(statusCode: number, headers: Record<string, string>): Response {
  return { statusCode, headers: { ...SHARED, ...headers }, body: "" };
}

function toList(error: string, exists: object): Response {
  const headers = { ...SHARED, "cache-control": SHORT, "content-type": "application/json; charset=utf-8" };
  return { statusCode: 404, headers, body: `${JSON.stringify({ error, ...exists }, null, 2)}\n` };
}
