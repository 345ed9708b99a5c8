import { afterEach, expect } from "vitest";
import type { ObjectStore } from "../../lambdas/store/object-store.ts";
import type { S3Place } from "../../lambdas/store/s3-client.ts";
import { openS3Store } from "../../lambdas/store/s3-store.ts";
import type { Cue } from "../support/wire-s3/script.ts";
import { openWireS3, type WireS3 } from "../support/wire-s3.ts";

const servers: WireS3[] = [];

/** Starts an S3 that ends with the test, and in which this goes wrong. */
export async function openServer(cue?: Cue): Promise<WireS3> {
  const s3 = await openWireS3();
  servers.push(s3);
  if (cue !== undefined) s3.fail(cue);
  return s3;
}

/** A store in such an S3. */
export function connect(s3: WireS3, limits: S3Place["limits"] = {}): ObjectStore {
  return openS3Store({ bucket: "b", prefix: "test/", client: s3.client, limits });
}

/** Whatever a test was about: everything that was sent was signed and carried its checksum. */
afterEach(async () => {
  const closed = servers.splice(0);
  await Promise.all(closed.map((s3) => s3.close()));
  expect(closed.flatMap((s3) => s3.violations)).toEqual([]);
});

/** How many writes came in. */
export function countPuts(s3: WireS3): number {
  return s3.requests.filter(({ method }) => method === "PUT").length;
}
