import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { letGo } from "../../store/let-go.ts";
import { type Answer, SECURITY_HEADERS, toWords } from "./answer.ts";
import { findAnswer, type Served } from "./find-answer.ts";

/**
 * Answers one request: only to names of this machine, since a page elsewhere could else have its own name lead here and
 * read what is served (DNS rebinding), and only to be read.
 */
export async function answerRequest(served: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  await sendAnswer(request, response, await find(served, request));
}

async function find(served: Served, request: IncomingMessage): Promise<Answer> {
  if (!isOwnName(request)) return toWords(421, "this catalogue is served to its own machine only");
  if (request.method !== "GET" && request.method !== "HEAD")
    return toWords(405, "this catalogue can only be read", { allow: "GET, HEAD" });
  const path = toPath(request.url ?? "");
  if (path === undefined) return toWords(404, "there is no such address");
  try {
    return await findAnswer(served, request, path);
  } catch (error) {
    served.report(error);
    return toWords(503, "this cannot be read; the terminal says why");
  }
}

function isOwnName({ headers, socket }: IncomingMessage): boolean {
  const { localPort } = socket;
  const hosts = ["127.0.0.1", "localhost", "[::1]"].flatMap((name) => [
    `${name}:${localPort}`,
    ...(localPort === 80 ? [name] : []),
  ]);
  return hosts.includes((headers.host ?? "").toLowerCase());
}

/** The path of a request, without its query and its escapes; undefined where it has none that could be meant. */
function toPath(url: string): string | undefined {
  const [path = ""] = url.split("?", 1);
  if (!path.startsWith("/")) return undefined;
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** Sends an answer, with what all of them say to browsers. */
export async function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: Answer,
): Promise<void> {
  const length = typeof body === "string" && status !== 304 ? { "content-length": `${Buffer.byteLength(body)}` } : {};
  response.writeHead(status, { ...SECURITY_HEADERS, ...length, ...headers });
  if (request.method === "HEAD" || status === 304) {
    if (typeof body !== "string") await letGo(body);
    response.end();
    return;
  }
  // A reader may hang up; that is no error of ours.
  const chunks = typeof body === "string" ? [Buffer.from(body)] : body;
  await pipeline(chunks, response).catch(() => response.destroy());
}
