import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { openBucket } from "./wire-s3/bucket.ts";
import { type Cue, openScript } from "./wire-s3/script.ts";
import { type Received, serve, type Wire } from "./wire-s3/serve.ts";
import type { Credentials } from "./wire-s3/signature.ts";

/** A small S3 on loopback that checks what it is sent and can fail on purpose. Any bucket name is the same bucket. */
export interface WireS3 {
  /** How the S3 SDK gets here. */
  readonly client: {
    readonly endpoint: string;
    readonly region: string;
    readonly forcePathStyle: true;
    readonly credentials: Credentials;
  };
  readonly requests: readonly Received[];
  /** What was wrong with requests, beyond what the script did to them: to be empty at the end of a test. */
  readonly violations: readonly string[];
  /** Puts an object past the wire, over what is there too. Returns its version. */
  plant(key: string, bytes: Uint8Array): string;
  fail(cue: Cue): void;
  /** Lets nothing go wrong from now on. */
  mend(): void;
  /** Does now what was put and is yet to land. */
  landLate(): void;
  /** What lies under a key, past the wire. */
  peek(key: string): string | undefined;
  /** Ends every connection, whatever is under way on it. */
  cutConnections(): void;
  /** Ends every connection, and the server. */
  close(): Promise<void>;
}

const CREDENTIALS: Credentials = { accessKeyId: "AKIDTEST", secretAccessKey: "the/secret+of=the test" };

/** Starts a server on a free port. Close it at the end of the test. */
export async function openWireS3(): Promise<WireS3> {
  const bucket = openBucket();
  const script = openScript();
  const wire: Wire = { bucket, script, credentials: CREDENTIALS, requests: [], violations: [], late: [] };
  const answer: RequestListener = (request, response) => {
    serve(wire, request, response).catch((error) => wire.violations.push(`the server failed: ${error}`));
  };
  const server = createServer(answer).on("checkContinue", answer);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const endpoint = `http://127.0.0.1:${port}`;
  return {
    client: { endpoint, region: "us-east-1", forcePathStyle: true, credentials: CREDENTIALS },
    requests: wire.requests,
    violations: wire.violations,
    plant: bucket.plant,
    fail: script.add,
    mend: script.clear,
    landLate() {
      for (const { land } of wire.late.splice(0)) land();
    },
    peek: bucket.peek,
    cutConnections: () => server.closeAllConnections(),
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
