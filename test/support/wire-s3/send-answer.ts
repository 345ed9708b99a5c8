import type { ServerResponse } from "node:http";
import { setTimeout } from "node:timers/promises";
import type { Answer } from "./answer.ts";
import type { Fault } from "./script.ts";

/** Sends an answer, with what goes wrong on its way. */
export async function sendAnswer(response: ServerResponse, answer: Answer, fault: Fault | undefined): Promise<void> {
  const { status, headers, body } = answer;
  response.writeHead(status, { ...headers, "content-length": body.byteLength });
  if (response.req.method === "HEAD") response.end();
  else if (response.req.method === "PUT") response.end(body);
  else if (fault?.kind === "truncate") response.write(body.subarray(0, -1), () => response.destroy());
  else if (fault?.kind === "tamper") response.end(tamper(body));
  else if (fault?.kind === "dribble") await dribble(response, body, fault);
  else response.end(body);
}

/** The bytes with one bit turned. */
export function tamper(bytes: Buffer): Buffer {
  const other = Buffer.from(bytes);
  other.writeUInt8(other.readUInt8(0) ^ 1, 0);
  return other;
}

async function dribble(response: ServerResponse, body: Buffer, { pieces, pause }: Fault & { kind: "dribble" }) {
  const length = Math.ceil(body.byteLength / pieces);
  for (let at = 0; at < body.byteLength; at += length) {
    response.write(body.subarray(at, at + length));
    await setTimeout(pause, undefined, { ref: false });
  }
  response.end();
}
