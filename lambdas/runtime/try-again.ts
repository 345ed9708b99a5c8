import { ConditionalRequestConflict } from "../store/conditional-request-conflict.ts";
import { DigestMismatch } from "../store/verified-bytes.ts";

/**
 * The same call made again may end well, and does no harm. The state machine makes those calls again that end with an
 * error of this name or with one of Lambda's own, and no others.
 */
export class TryAgain extends Error {
  override readonly name = "TryAgain";
}

/** What the operating system says of a connection that did not come about or broke off. */
const BROKEN = [
  "ECONNRESET",
  "ECONNREFUSED",
  "ECONNABORTED",
  "ETIMEDOUT",
  "EPIPE",
  "EAI_AGAIN",
  "ERR_STREAM_PREMATURE_CLOSE",
];

/** What services of AWS say with a status that would else be the caller's fault. */
const BUSY = ["ThrottlingException", "RequestTimeout", "RequestTimeoutException", "TimeoutError", "SlowDown"];

/** How far the causes of an error are followed. */
const DEPTH = 8;

/** The error to throw for one that came up: a `TryAgain` where it is transient by itself or by what caused it. */
export function toThrown(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof TryAgain || !isTransient(error)) return error;
  return new TryAgain(error.message, { cause: error });
}

/** Tells whether an error says that a service or the way to it was out of order, and nothing of what was asked. */
function isTransient(error: unknown, depth = DEPTH): boolean {
  if (!(error instanceof Error) || depth === 0) return false;
  if (error instanceof ConditionalRequestConflict || error instanceof DigestMismatch) return true;
  if (BUSY.includes(error.name) || ("code" in error && BROKEN.some((code) => code === error.code))) return true;
  const status = statusOf(error);
  return status === undefined ? isTransient(error.cause, depth - 1) : status >= 500 || status === 429;
}

/** The status of an answer of AWS; undefined where the error is none. */
function statusOf(error: Error): number | undefined {
  if (!("$metadata" in error) || typeof error.$metadata !== "object" || error.$metadata === null) return undefined;
  const { httpStatusCode: status } = error.$metadata as { readonly httpStatusCode?: unknown };
  return typeof status === "number" ? status : undefined;
}
