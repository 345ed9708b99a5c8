import { type Parse, parseMembers, textUpTo } from "../../claims/json/parse-members.ts";

/** What somebody asks for. A file left out asks for the list of files, and a version left out for the list of versions. */
export type Request =
  | { readonly asks: "file"; readonly version: "latest" | (string & {}); readonly file: string | undefined }
  | { readonly asks: "nothing known" }
  | { readonly asks: "what methods there are" }
  | { readonly asks: "with a wrong method" };

/** The part of a Function URL event (payload 2.0) that says what is asked for. */
const parseEvent = parseMembers({
  rawPath: textUpTo(8192),
  requestContext: parseMembers({ http: parseMembers({ method: textUpTo(20) }) }),
});

const LATEST = /^\/latest(?:\/([A-Za-z0-9][A-Za-z0-9._-]{0,63})?)?$/;
const VERSION = /^\/v\/((?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8})){2})(?:\/([A-Za-z0-9][A-Za-z0-9._-]{0,63})?)?$/;

/**
 * Reads the event of `download`. Names are taken as they are: no file has one that would have to be decoded. Throws a
 * `TypeError` where it is no event of a Function URL.
 */
export const parseRequest: Parse<Request> = (event, at) => {
  const { rawPath, requestContext } = parseEvent(event, at);
  const { method } = requestContext.http;
  if (method === "OPTIONS") return { asks: "what methods there are" };
  if (method !== "GET" && method !== "HEAD") return { asks: "with a wrong method" };
  const latest = LATEST.exec(rawPath);
  if (latest) return { asks: "file", version: "latest", file: latest[1] };
  const [, version, file] = VERSION.exec(rawPath) ?? [];
  return version === undefined ? { asks: "nothing known" } : { asks: "file", version, file };
};
