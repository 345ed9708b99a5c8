import type { IncomingMessage } from "node:http";
import { toSiteKey } from "../../catalogue/routes.ts";
import type { Reader } from "../../release/read-object.ts";
import { findFile } from "../../runtime/download/find-file.ts";
import { parseRequest } from "../../runtime/download/parse-request.ts";
import type { PublishedLog } from "../../runtime/download/published-log.ts";
import { type Response, toResponse } from "../../runtime/download/to-response.ts";
import { answerPage } from "../../runtime/record-page/answer-page.ts";
import { parsePageRequest } from "../../runtime/record-page/parse-page-request.ts";
import type { SiteRecords } from "../../runtime/record-page/site-records.ts";
import { checkKey } from "../../store/object-key.ts";
import type { StoredObject } from "../../store/object-store.ts";
import { type Answer, toFileAnswer, toWords } from "./answer.ts";

/** What is served: what is published, and the site that was made of it. */
export interface Served {
  readonly releases: Reader;
  readonly log: PublishedLog;
  readonly site: Reader;
  readonly records: SiteRecords;
  /** Is told why a reader got no answer. */
  report(error: unknown): void;
}

/** What of the folder of releases everybody may read, as the site has it; beside it lies the catalogue itself. */
const IMMUTABLE = /^\/(?:snapshots\/.*|keys\/[0-9a-f]{64}\.pem|releases\/\d{10}\.json)$/;
const POINTER = "/latest.json";
const REDIRECT = /^\/(?:latest|v)(?:\/|$)/;

const FOREVER = "public, max-age=31536000, immutable";
const SHORT = "public, max-age=60";
/** Whoever corrects a record and starts again is to see it at once. */
const ASK = "no-cache";

/** Finds what a path leads to, by the rules of the site. The path has no query; the method is GET or HEAD. */
export async function findAnswer(served: Served, request: IncomingMessage, path: string): Promise<Answer> {
  if (REDIRECT.test(path))
    return fromResponse(toResponse(await findFile(served.log, parseRequest(toEvent(request, path), "request"))));
  if (path === POINTER || IMMUTABLE.test(path)) {
    const file = await readIfKey(served.releases, path.slice(1));
    if (file !== undefined) return await toFileAnswer(request, path, file, path === POINTER ? SHORT : FOREVER);
    return toWords(404, "there is no such file");
  }
  // A browser would make another site of `//example.org/`.
  if (/^(?:\/[\w.~@-]+)+\/$/.test(path)) return toRedirect(path.slice(0, -1) + toSearch(request));
  const key = toSiteKey(path);
  const page = await readIfKey(served.site, key);
  if (page !== undefined) return await toFileAnswer(request, key, page, ASK);
  return await findPage(served, request, path);
}

/** Makes the page of a record, or the one that says that there is none; in plain words for whoever wants no HTML. */
async function findPage({ records, report }: Served, request: IncomingMessage, path: string): Promise<Answer> {
  const response = await answerPage(records, parsePageRequest(toEvent(request, path), "request"), report);
  const isForPeople = (request.headers.accept ?? "").includes("text/html");
  if (response.statusCode === 404 && !isForPeople) return toWords(404, "there is no such page");
  if (response.statusCode === 503) return toWords(503, "this page cannot be made; the terminal says why");
  return fromResponse(response);
}

/** The event that a Function URL would make of a request. */
function toEvent({ method, headers }: IncomingMessage, rawPath: string): object {
  const held = headers["if-none-match"];
  return { rawPath, requestContext: { http: { method } }, headers: { ...(held && { "if-none-match": held }) } };
}

/** No page of another site is to read what may not be published yet: that permission is the public site's. */
function fromResponse({ statusCode: status, headers, body }: Response): Answer {
  const own = Object.entries(headers).filter(([name]) => !name.startsWith("access-control-"));
  return { status, headers: Object.fromEntries(own), body };
}

function toRedirect(location: string): Answer {
  return { status: 301, headers: { location, "cache-control": ASK }, body: "" };
}

/** The query of a request, which is the page's own. */
function toSearch({ url = "" }: IncomingMessage): string {
  return url.includes("?") ? url.slice(url.indexOf("?")) : "";
}

/** Bytes: no folder holds a longer name. */
const LONGEST_NAME = 255;

/** Reads a file; undefined where there is none or the key is none, as one that leads out of the folder. */
async function readIfKey(store: Reader, key: string): Promise<StoredObject | undefined> {
  if (key.split("/").some((name) => name.length > LONGEST_NAME)) return undefined;
  try {
    checkKey(key);
  } catch {
    return undefined;
  }
  return await store.read(key);
}
