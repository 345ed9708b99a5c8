import { generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { signDigest } from "./wire-kms/sign-digest.ts";

/** A small KMS on loopback with one key on P-256, that signs digests and nothing else, and counts. */
export interface WireKms {
  readonly endpoint: string;
  /** The ARN of its key. */
  readonly key: string;
  /** The public key as PEM. */
  readonly publicKey: string;
  /** The operations that were asked for, in order. */
  readonly calls: readonly string[];
  /** Answers so many of the next calls with an error. */
  fail(error: { readonly status: number; readonly name: string; readonly times: number }): void;
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

const KEY = "arn:aws:kms:us-east-1:123456789012:key/11111111-2222-3333-4444-555555555555";

/** Starts a server on a free port. Close it at the end of the test. */
export async function openWireKms(curve: "P-256" | "P-384" = "P-256"): Promise<WireKms> {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: curve });
  const spki = publicKey.export({ type: "spki", format: "der" }).toString("base64");
  const calls: string[] = [];
  const errors: { readonly status: number; readonly name: string }[] = [];
  const operations: { readonly [operation: string]: (asked: Record<string, unknown>) => Answer } = {
    GetPublicKey: () => ({ status: 200, body: { KeyId: KEY, PublicKey: spki, KeyUsage: "SIGN_VERIFY" } }),
    Sign({ Message, MessageType, SigningAlgorithm }) {
      const digest = Buffer.from(String(Message), "base64");
      if (MessageType !== "DIGEST" || SigningAlgorithm !== "ECDSA_SHA_256" || digest.length !== 32)
        return toError(400, "ValidationException");
      return { status: 200, body: { KeyId: KEY, Signature: signDigest(digest, privateKey).toString("base64") } };
    },
  };
  const serve = async (request: IncomingMessage): Promise<Answer> => {
    const operation = String(request.headers["x-amz-target"]).replace("TrentService.", "");
    calls.push(operation);
    const asked = (await json(request)) as Record<string, unknown>;
    const error = errors.shift();
    if (error !== undefined) return toError(error.status, error.name);
    if (asked.KeyId !== KEY) return toError(400, "NotFoundException");
    return operations[operation]?.(asked) ?? toError(400, "UnknownOperationException");
  };
  const server = createServer(async (request, response) => {
    const { status, body } = await serve(request);
    response.writeHead(status, { "content-type": "application/x-amz-json-1.1" }).end(JSON.stringify(body));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    key: KEY,
    publicKey: publicKey.export({ type: "spki", format: "pem" }).toString(),
    calls,
    fail: ({ times, ...error }) => void errors.push(...Array(times).fill(error)),
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

/** An error as the protocol AWS JSON 1.1 has it. */
function toError(status: number, name: string): Answer {
  return { status, body: { __type: name, message: "this failure was asked for" } };
}
