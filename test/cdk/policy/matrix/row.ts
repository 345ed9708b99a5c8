import type { Context } from "../meet-condition.ts";

/** Whoever may want something: the roles of the stack, services, and people of this account and of others. */
export type Who =
  | "validator"
  | "publisher"
  | "reconciler"
  | "yanker"
  | "downloader"
  | "renderer"
  | "record pages"
  | "machine"
  | "rule"
  | "first release"
  | "is complete"
  | "provider"
  | "provider waits"
  | "waiter"
  | "github"
  | "token"
  | "administrator"
  | "break-glass"
  | "stranger"
  | "anybody"
  | "cloudfront"
  | "events"
  | "logging"
  | "cloudwatch"
  | "lambda"
  | "states";

/**
 * Who does what to what, and how, and what comes of it. What is `<bucket>/<key>`, or the name of another resource; how is
 * a list of what the request says, separated by commas, and empty for an ordinary one over TLS 1.3.
 */
export type Row = readonly [who: Who, action: string, what: string, how: string, decision: "allow" | "deny"];

/** What a request says, by how the table calls it. Sources are filled in by whoever knows the stack. */
export const SAID: Readonly<Record<string, Context>> = {
  "": {},
  new: { "s3:if-none-match": "*" },
  over: { "s3:if-match": '"9b2cf535f27731c974343645a3985328"' },
  http: { "aws:SecureTransport": "false" },
  "TLS 1.1": { "s3:TlsVersion": "1.1" },
  "TLS 1.2": { "s3:TlsVersion": "1.2" },
  "by its address": { "lambda:InvokedViaFunctionUrl": "true" },
  "P-256": { "kms:SigningAlgorithm": "ECDSA_SHA_256" },
  "another algorithm": { "kms:SigningAlgorithm": "ECDSA_SHA_512" },
};
