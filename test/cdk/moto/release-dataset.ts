import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openS3Store } from "../../../lambdas/store/s3-store.ts";
import { runCommand } from "../../support/run-command.ts";
import { askMoto } from "./ask-moto.ts";
import { toClient } from "./local-aws.ts";
import { type Deployment, fetchFunction } from "./published-function.ts";

/** A deployment, and a person who is told what was shown. */
export interface Demonstration extends Deployment {
  step(words: string): void;
}

/**
 * Releases `dataset/` by the published code of the functions, called as the state machine calls them, and downloads a
 * file. Rejects at the first thing that is not as it should be.
 */
export async function releaseDataset(deployment: Demonstration): Promise<void> {
  const { step } = deployment;
  const submission = await submitBundle(deployment);
  step(`submitted: ${submission.key}, ${submission.size} bytes, version ${submission.versionId}`);
  const { fit, validated } = await call(deployment, "Validator", submission);
  if (fit !== true) throw new Error("the dataset was found not fit");
  await publish(deployment, validated, "published");
  await publish(deployment, validated, "already released");
  await download(deployment);
}

/** Once more with the same is what a redelivered event does. */
async function publish(deployment: Demonstration, validated: unknown, expected: string): Promise<void> {
  const { outcome, message } = await call(deployment, "Publisher", { validated });
  if (outcome !== expected) throw new Error(`publishing ended with "${outcome}" and not "${expected}": ${message}`);
}

async function submitBundle({ moto, stack, scratch }: Demonstration) {
  const { code, stdout, stderr } = runCommand(["bundle", "--out", join(scratch, "bundle")]);
  const [path, key] = stdout.split("\n");
  if (code !== 0 || !path || !key) throw new Error(`there is no bundle to release: ${stderr}`);
  const zip = readFileSync(path);
  const bucket = stack.find("AWS::S3::Bucket", "Intake");
  const intake = openS3Store({ bucket, client: toClient(moto) });
  const sha256 = createHash("sha256").update(zip).digest("hex");
  const open = async function* () {
    yield zip;
  };
  const object = { key, contentType: "application/zip", size: zip.length, sha256, open };
  const ends = [await intake.create(object), await intake.create(object)];
  if (ends.join() !== "created,exists") throw new Error(`moto took ${key} twice: ${ends.join(", then ")}`);
  const found = await intake.findVersion(key);
  if (found === undefined) throw new Error(`${key} was written and is not there`);
  return { bucket, key, versionId: found.version, size: found.size };
}

async function download(deployment: Demonstration): Promise<void> {
  const { moto, stack, step } = deployment;
  const event = { rawPath: "/latest/claims.csv", requestContext: { http: { method: "GET" } } };
  const { statusCode, headers } = await call(deployment, "Downloader", event);
  if (statusCode !== 302) throw new Error(`the download answered with ${statusCode} and not with 302`);
  const file = await askMoto(moto, "s3", `/${stack.find("AWS::S3::Bucket", "Data")}${headers.location}`);
  if (!file.ok) throw new Error(`${headers.location} answered with ${file.status}`);
  step(`followed to ${headers.location}: ${(await file.bytes()).length} bytes`);
}

async function call(deployment: Demonstration, id: string, event: unknown) {
  const published = await fetchFunction(deployment, id);
  // biome-ignore lint/suspicious/noExplicitAny: each member is compared with what it should be
  const result = (await published.invoke(event)) as any;
  deployment.step(`${id}, ${published.kilobytes} kB as published, returned ${JSON.stringify(result).slice(0, 200)}`);
  return result;
}
