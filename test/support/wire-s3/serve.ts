import type { IncomingMessage, ServerResponse } from "node:http";
import { type Answer, toError } from "./answer.ts";
import type { Bucket } from "./bucket.ts";
import { isSite, refuseBody, refusePut, refuseUnsigned } from "./check-request.ts";
import type { Fault, Script } from "./script.ts";
import { sendAnswer, tamper } from "./send-answer.ts";
import type { Credentials, SignedRequest } from "./signature.ts";

/** A request that came in, and how it was answered: status undefined where it was not. */
export interface Received extends SignedRequest {
  readonly key: string;
  status?: number;
  /** Tells whether its connection is gone. */
  isClosed(): boolean;
}

/** All that a server has and remembers. */
export interface Wire {
  readonly bucket: Bucket;
  readonly script: Script;
  readonly credentials: Credentials;
  readonly requests: Received[];
  readonly violations: string[];
  /** What is yet to land, after so many further requests. */
  readonly late: { after: number; readonly land: () => void }[];
}

/** Answers one request of a client, or does to it what the script says. */
export async function serve(wire: Wire, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const received = receive(request);
  wire.requests.push(received);
  const fault = wire.script.next(received.method, received.key);
  // Whoever has a large body may wait to be asked for it (RFC 9110, section 10.1.1).
  const isAsked = request.headers.expect !== undefined && !(fault?.kind === "refuse" && fault.unasked);
  if (isAsked) response.writeContinue();
  if (fault?.kind === "reset") return void request.socket.resetAndDestroy();
  const answer = fault?.kind === "refuse" ? toFailure(fault) : await perform(wire, received, request, fault);
  if (answer === undefined || fault?.kind === "hang") return;
  if (fault?.kind === "lose-answer") return void request.socket.destroy();
  received.status = answer.status;
  if (fault?.kind !== "late") landDue(wire);
  await sendAnswer(response, answer, fault);
}

function receive({ method = "", url = "", headers, socket }: IncomingMessage): Received {
  const flat = Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(",") : value]);
  const key = decodeURIComponent(new URL(url, "http://host").pathname.split("/").slice(2).join("/"));
  return { method, url, key, headers: Object.fromEntries(flat), isClosed: () => socket.destroyed };
}

/** Does what is asked, as far as the fault lets it; undefined where the client hung up before all had come. */
async function perform(wire: Wire, received: Received, request: IncomingMessage, fault: Fault | undefined) {
  const sent = await readBody(request);
  if (sent === undefined) return undefined;
  const isTampered = fault?.kind === "tamper" && received.method === "PUT";
  const body = isTampered ? tamper(sent) : sent;
  const refused = refuse(wire, received, body);
  if (refused !== undefined) {
    if (!isTampered) wire.violations.push(`${received.method} ${received.key}: ${refused.body}`);
    return refused;
  }
  const act = toAction(wire.bucket, received, body);
  if (fault?.kind === "hang" && !fault.done) return undefined;
  if (fault?.kind === "late") {
    wire.late.push({ after: fault.after, land: act });
    return toFailure({ status: 500, code: "InternalError" });
  }
  const answer = act();
  return fault?.kind === "error-after" ? toFailure(fault) : answer;
}

function refuse(wire: Wire, received: Received, body: Buffer): Answer | undefined {
  const refused = refuseUnsigned(received, wire.credentials);
  if (refused !== undefined || received.method !== "PUT") return refused;
  return refusePut(received) ?? refuseBody(received, body);
}

function toAction(bucket: Bucket, { method, url, key, headers }: Received, bytes: Buffer): () => Answer {
  const version = new URL(url, "http://host").searchParams.get("versionId") ?? undefined;
  if (method === "GET" || method === "HEAD") return () => bucket.get(key, version);
  if (method === "DELETE" && isSite({ url })) return () => bucket.remove(key);
  if (method !== "PUT") return () => toError(405, "MethodNotAllowed", `${method} is not allowed`);
  const { "if-match": match, "content-type": contentType = "" } = headers;
  if (isSite({ url })) return () => bucket.overwrite(key, bytes, contentType);
  return () => bucket.put({ key, match, bytes, contentType });
}

function toFailure({ status, code }: { readonly status: number; readonly code: string }): Answer {
  return toError(status, code, "this failure was asked for");
}

function landDue({ late }: Wire): void {
  for (const entry of late) entry.after -= 1;
  for (const entry of late.filter(({ after }) => after <= 0)) late.splice(late.indexOf(entry), 1)[0]?.land();
}

async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  try {
    return Buffer.concat(await Array.fromAsync(request));
  } catch {
    return undefined;
  }
}
