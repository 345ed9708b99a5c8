import { askMoto } from "./ask-moto.ts";
import type { Moto } from "./start-moto.ts";

/** What was created, by type and logical id. */
export interface Stack {
  /** The physical id of the resource of a type whose logical id begins so. Throws an `Error` where there is no such. */
  find(type: string, id: string): string;
  describe(): string;
}

interface Resource {
  readonly type: string;
  readonly id: string;
  readonly physical: string;
}

/** What has to be there: as many of each as the stack without CloudFront and custom resources has. */
const EXPECTED = {
  "AWS::S3::Bucket": ["Data", "Intake", "Logs", "Pages", "Staging"],
  "AWS::Lambda::Function": ["Downloader", "Publisher", "Reconciler", "RecordPages", "Renderer", "Validator", "Yanker"],
  "AWS::StepFunctions::StateMachine": ["Pipeline"],
  "AWS::KMS::Key": ["Notices", "Signing"],
  "AWS::SNS::Topic": ["Notices"],
  "AWS::SQS::Queue": ["DeadLetters"],
} as const;

const RESOURCE =
  /<LogicalResourceId>(.*?)<\/LogicalResourceId>\s*<PhysicalResourceId>(.*?)<\/PhysicalResourceId>\s*<ResourceType>(.*?)</gs;

/** Asks CloudFormation what it created. Rejects with an `Error` where something that the stack promises is missing. */
export async function checkStack(moto: Moto): Promise<Stack> {
  const response = await describeResources(moto);
  if (!response.ok) throw new Error(`there is no stack: ${await response.text()}`);
  const resources = [...(await response.text()).matchAll(RESOURCE)].map(toResource);
  const find = (type: string, id: string) => {
    const found = resources.find((resource) => resource.type === type && resource.id.startsWith(id));
    if (found === undefined) throw new Error(`the stack was deployed without ${type} ${id}`);
    return found.physical;
  };
  for (const [type, ids] of Object.entries(EXPECTED)) for (const id of ids) find(type, id);
  return { find, describe: () => describe(resources) };
}

/** Rejects with an `Error` where the stack or a function of it is still there, or a bucket is not. */
export async function checkDestroyed(moto: Moto, stack: Stack): Promise<void> {
  if ((await describeResources(moto)).ok) throw new Error("the stack was destroyed, and is still there");
  for (const id of EXPECTED["AWS::Lambda::Function"]) {
    const name = stack.find("AWS::Lambda::Function", id);
    const { status } = await askMoto(moto, "lambda", `/2015-03-31/functions/${name}`);
    if (status !== 404) throw new Error(`the stack was destroyed, and ${name} answers with ${status}`);
  }
  // moto never deletes a bucket that holds something; that of the logs is empty, so that the template alone keeps it.
  for (const id of EXPECTED["AWS::S3::Bucket"]) {
    const { ok } = await askMoto(moto, "s3", `/${stack.find("AWS::S3::Bucket", id)}`, { method: "HEAD" });
    if (!ok) throw new Error(`the stack was destroyed, and the bucket ${id} with it`);
  }
}

async function describeResources(moto: Moto): Promise<Response> {
  const form = { Action: "DescribeStackResources", Version: "2010-05-15", StackName: "IraqRussiaClaims" };
  return await askMoto(moto, "cloudformation", "/", { method: "POST", body: new URLSearchParams(form) });
}

function toResource([, id = "", physical = "", type = ""]: readonly string[]): Resource {
  return { id, physical, type };
}

function describe(resources: readonly Resource[]): string {
  const counts = Object.keys(EXPECTED).map((type) => {
    const { length } = resources.filter((resource) => resource.type === type);
    return `${length} ${type.replace(/^AWS::/, "")}`;
  });
  return counts.join(", ");
}
