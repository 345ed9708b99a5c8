import { keyOf, MADE_UP, submitZip, zipOf } from "./intake.ts";
import { type StartedFunction, startFunction } from "./start-function.ts";
import type { Texts } from "./valid-dataset.ts";
import { openWireKms, type WireKms } from "./wire-kms.ts";
import { openWireS3, type WireS3 } from "./wire-s3.ts";

/** All functions of the way from the intake to a release, and the services that they reach. */
export interface Services {
  readonly s3: WireS3;
  readonly kms: WireKms;
  close(): Promise<void>;
}

/** Starts an empty S3 and a KMS. */
export async function openServices(): Promise<Services> {
  const [s3, kms] = await Promise.all([openWireS3(), openWireKms()]);
  return { s3, kms, close: async () => void (await Promise.all([s3.close(), kms.close()])) };
}

/** The environment of the functions that read or write the release log. */
export function logOf({ kms }: Services, trusted = "") {
  return { STAGING_BUCKET: "staging", DATA_BUCKET: "data", SIGNING_KEY: kms.key, TRUSTED_KEYS: trusted };
}

/** Validates a dataset as the commit with this number. Returns the event of `publish-release`. */
export async function validateTexts(services: Services, order: number, texts: Texts = MADE_UP) {
  const environment = { INTAKE_BUCKET: "intake", STAGING_BUCKET: "staging" };
  const validate = await startFunction("validate-dataset", environment, services);
  const result = await validate.invoke(submitZip(services.s3, zipOf(texts), keyOf(order)));
  const { validated, report } = result as Validated;
  if (validated === undefined) throw new Error(report.first.join("\n"));
  return { validated };
}

interface Validated {
  readonly report: { readonly first: readonly string[] };
  readonly validated?: { readonly key: string; readonly sha256: string };
}

/** Starts `publish-release`. */
export async function startPublisher(services: Services, trusted?: string): Promise<StartedFunction> {
  return await startFunction("publish-release", logOf(services, trusted), services);
}

/** Releases a dataset as the commit with this number. */
export async function release(services: Services, order: number, texts: Texts = MADE_UP): Promise<unknown> {
  const event = await validateTexts(services, order, texts);
  return await (await startPublisher(services)).invoke(event);
}
