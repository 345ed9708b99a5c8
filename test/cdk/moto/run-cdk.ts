import { join } from "node:path";
import { toToolEnvironment } from "./local-aws.ts";
import { runProcess } from "./run-process.ts";
import type { Moto } from "./start-moto.ts";

/** The CDK's command line, on moto. */
export interface Cdk {
  /** Runs one command. Rejects with all that it said where it fails. */
  run(command: "bootstrap" | "deploy" | "destroy", ...args: readonly string[]): Promise<void>;
}

/** Opens the command line of the CDK; what it synthesizes is written beside what is deployed in earnest. */
export function openCdk(moto: Moto, scratch: string, signal: AbortSignal): Cdk {
  const env = {
    ...toToolEnvironment(moto),
    CI: "true",
    CDK_DISABLE_CLI_TELEMETRY: "true",
    // CloudFormation fetches the template itself and takes no other address; moto does not ask for it.
    AWS_ENDPOINT_URL_S3_FOR_CLOUDFORMATION: "https://s3.us-east-1.amazonaws.com",
  };
  const shared = ["--context", "local=true", "--output", join(scratch, "cdk.out")];
  return {
    async run(...command) {
      const args = [join("node_modules", "aws-cdk", "bin", "cdk"), ...command, ...shared];
      await runProcess({ file: process.execPath, args, env, signal });
    },
  };
}
