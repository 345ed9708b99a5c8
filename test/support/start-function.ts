import { vi } from "vitest";
import type { Environment } from "../../lambdas/runtime/environment.ts";
import type { WireKms } from "./wire-kms.ts";
import type { WireS3 } from "./wire-s3.ts";
import type { WireStepFunctions } from "./wire-step-functions.ts";

/** A function as Lambda has it after a cold start, with what it printed. */
export interface StartedFunction {
  invoke(event: unknown): Promise<unknown>;
  /** Its lines of the log, as JSON. */
  readonly lines: readonly Readonly<Record<string, unknown>>[];
  /** Its metrics of one name, in order. */
  metrics(name: string): readonly unknown[];
}

/** The services that a function reaches. */
export interface Services {
  readonly s3: WireS3;
  readonly kms?: WireKms;
  readonly stepFunctions?: WireStepFunctions;
}

/**
 * Starts a function in this process: sets its environment as Lambda does, and loads its file anew. What it prints is kept
 * and not shown. One at a time, since a process has one environment.
 */
export async function startFunction<Name extends keyof Environment>(
  name: Name,
  environment: Environment[Name],
  { s3, kms, stepFunctions }: Services,
  handler = "handler",
): Promise<StartedFunction> {
  const { accessKeyId, secretAccessKey } = s3.client.credentials;
  vi.unstubAllEnvs();
  const env = {
    ...environment,
    AWS_REGION: "us-east-1",
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_ENDPOINT_URL_S3: s3.client.endpoint,
    AWS_ENDPOINT_URL_KMS: kms?.endpoint ?? "http://127.0.0.1:1",
    AWS_ENDPOINT_URL_SFN: stepFunctions?.endpoint ?? "http://127.0.0.1:1",
    AWS_LAMBDA_FUNCTION_NAME: name,
    POWERTOOLS_DEV: "true",
    POWERTOOLS_METRICS_DISABLED: "false",
  };
  for (const [variable, value] of Object.entries(env)) vi.stubEnv(variable, String(value));
  vi.resetModules();
  const module = await import(`../../lambdas/${name}.ts`);
  const lines: Record<string, unknown>[] = [];
  const keep = (line: string) => void lines.push(JSON.parse(line));
  return {
    lines,
    metrics: (metric) => lines.filter((line) => "_aws" in line && metric in line).map((line) => line[metric]),
    async invoke(event) {
      const spies = (["log", "info", "warn", "error", "debug"] as const).map((method) =>
        vi.spyOn(console, method).mockImplementation(keep),
      );
      try {
        return await module[handler](event, { awsRequestId: "request-1" });
      } finally {
        for (const spy of spies) spy.mockRestore();
      }
    },
  };
}
