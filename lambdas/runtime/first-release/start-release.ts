import { createHash } from "node:crypto";
import { parseIntakeKey } from "../../claims/parse-intake-key.ts";
import { putOnce } from "../../release/put-once.ts";
import type { Reader } from "../../release/read-object.ts";
import { readWhole } from "../../release/read-whole.ts";
import { toHeldObject } from "../../store/held-object.ts";
import type { S3Store } from "../../store/s3-store.ts";
import { pause } from "../pause.ts";
import { INTAKE_LIMITS } from "../validate/intake-limits.ts";
import type { Deployment } from "./parse-deployment.ts";
import type { StateMachine } from "./step-functions.ts";

/** The intake, and what starts when something comes in. */
export interface Intake {
  readonly bucket: string;
  readonly store: S3Store;
  readonly machine: Pick<StateMachine, "start">;
  /** Opens the bucket that bundles are deployed to. */
  openBundles(bucket: string): Reader;
}

/** What CloudFormation keeps of the resource. There is only one, so that a change of the bundle replaces nothing. */
interface Started {
  readonly PhysicalResourceId: "first-release";
  readonly Data: { readonly Execution?: string };
}

/**
 * Puts the bundle that was deployed into the intake, once, and starts the state machine on it. On a delete it does
 * nothing: what is released stays.
 *
 * The execution is named by the digest of the bundle and by the request, so that a request sent twice starts one, and a
 * deployment made again after a failure another. Rejects where the bundle is not there, or another one lies in its place.
 */
export async function startRelease(intake: Intake, deployment: Deployment): Promise<Started> {
  if (deployment.RequestType === "Delete") return { PhysicalResourceId: "first-release", Data: {} };
  const { BundleBucket, BundleKey, IntakeKey: key } = deployment.ResourceProperties;
  parseIntakeKey(key);
  const sha256 = await copyBundle(intake.openBundles(BundleBucket), BundleKey, intake.store, key);
  const found = await intake.store.findVersion(key);
  if (found === undefined) throw new Error(`${key} was written and is not there`);
  const object = { key, "version-id": found.version, size: found.size };
  const request = createHash("sha256").update(deployment.RequestId).digest("hex");
  const name = `first-${sha256.slice(0, 32)}-${request.slice(0, 16)}`;
  const Execution = await intake.machine.start(name, { detail: { bucket: { name: intake.bucket }, object } });
  return { PhysicalResourceId: "first-release", Data: { Execution } };
}

/** Copies by way of memory, since a copy within S3 cannot be refused where something is there. Returns the SHA-256. */
async function copyBundle(from: Reader, bundle: string, to: S3Store, key: string): Promise<string> {
  const stored = await from.read(bundle);
  if (stored === undefined) throw new Error(`the dataset bundle ${bundle} is not there: deploy again`);
  const bytes = await readWhole(stored, INTAKE_LIMITS.archiveBytes);
  if (bytes === undefined) throw new Error(`the dataset bundle has more than ${INTAKE_LIMITS.archiveBytes} bytes`);
  const object = toHeldObject(key, "application/zip", bytes);
  const put = await putOnce(to, object, pause);
  if (put.is === "other") throw new Error(`${key} is there with other bytes: deploy a later commit`);
  if (put.is === "unknown") throw new Error(`${key} could not be written: deploy again`, { cause: put.cause });
  return object.sha256;
}
