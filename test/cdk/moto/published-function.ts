import { createHash } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { WireKms } from "../../support/wire-kms.ts";
import { askMoto } from "./ask-moto.ts";
import type { Stack } from "./check-stack.ts";
import { toAwsEnvironment } from "./local-aws.ts";
import { runProcess } from "./run-process.ts";
import type { Moto } from "./start-moto.ts";

/** A function as it was deployed. */
export interface PublishedFunction {
  readonly kilobytes: number;
  /** Calls the handler in a new process, with nothing in its environment but what Lambda would have there. */
  invoke(event: unknown): Promise<unknown>;
}

/** What GetFunction of Lambda answers, as far as it is of use here. */
interface Deployed {
  readonly Configuration: {
    readonly CodeSha256: string;
    readonly Environment: { readonly Variables: Readonly<Record<string, string>> };
    readonly FunctionName: string;
    readonly Handler: string;
  };
  readonly Code: { readonly Location: string };
}

/** Where bootstrap has assets put. */
const ASSETS = "cdk-hnb659fds-assets-123456789012-us-east-1";

const PROGRAM = `const { writeSync } = await import("node:fs");
const { json } = await import("node:stream/consumers");
const module = await import(process.env.MODULE);
const result = await module[process.env._HANDLER.split(".")[1]](await json(process.stdin), { awsRequestId: "moto" });
writeSync(3, JSON.stringify(result));`;

/** A stack that was deployed, and what is needed to call its functions. */
export interface Deployment {
  readonly moto: Moto;
  readonly stack: Stack;
  /** Signs in place of moto, which signs the digest of the digest that it is sent. */
  readonly kms: WireKms;
  /** A folder for files. */
  readonly scratch: string;
  readonly signal: AbortSignal;
}

/** Fetches the code that Lambda was given, and unpacks it. Rejects where it is not the code whose digest Lambda tells. */
export async function fetchFunction(deployment: Deployment, id: string): Promise<PublishedFunction> {
  const { moto, stack, scratch, signal } = deployment;
  const name = stack.find("AWS::Lambda::Function", id);
  const response = await askMoto(moto, "lambda", `/2015-03-31/functions/${name}`);
  const deployed = (await response.json()) as Deployed;
  const zip = await fetchCode(moto, deployed);
  const folder = mkdtempSync(join(scratch, `${id}-`));
  writeFileSync(`${folder}.zip`, zip);
  const unpack = ["-m", "zipfile", "-e", `${folder}.zip`, folder];
  await runProcess({ file: "python3", args: unpack, env: process.env, signal });
  const env = toLambdaEnvironment(deployment, deployed, folder);
  const args = ["--input-type=module", "-e", PROGRAM];
  return {
    kilobytes: Math.round(zip.length / 1000),
    async invoke(event) {
      const input = JSON.stringify(event);
      return JSON.parse(await runProcess({ file: process.execPath, args, env, input, signal }));
    },
  };
}

async function fetchCode(moto: Moto, { Configuration, Code }: Deployed): Promise<Uint8Array> {
  // moto names the asset in a bucket of Lambda's own, which it does not have.
  const asset = basename(new URL(Code.Location).pathname);
  const zip = await (await askMoto(moto, "s3", `/${ASSETS}/${asset}`)).bytes();
  const digest = createHash("sha256").update(zip).digest("base64");
  if (digest === Configuration.CodeSha256) return zip;
  throw new Error(`${asset} in the assets is not the code of ${Configuration.FunctionName}`);
}

function toLambdaEnvironment({ moto, kms, scratch }: Deployment, { Configuration }: Deployed, folder: string) {
  const { FunctionName, Handler, Environment } = Configuration;
  const [file] = Handler.split(".");
  return {
    ...Environment.Variables,
    ...("SIGNING_KEY" in Environment.Variables && { SIGNING_KEY: kms.key }),
    ...toAwsEnvironment(moto),
    AWS_ENDPOINT_URL_KMS: kms.endpoint,
    AWS_LAMBDA_FUNCTION_NAME: FunctionName,
    _HANDLER: Handler,
    MODULE: pathToFileURL(join(folder, `${file}.mjs`)).href,
    TMPDIR: scratch,
  };
}
