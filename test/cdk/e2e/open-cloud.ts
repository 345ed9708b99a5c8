import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWireKms, type WireKms } from "../../support/wire-kms.ts";
import { isSite } from "../../support/wire-s3/check-request.ts";
import { openWireS3, type WireS3 } from "../../support/wire-s3.ts";
import { openWireStepFunctions, type WireStepFunctions } from "../../support/wire-step-functions.ts";
import { type FunctionProcess, startProcess } from "./start-process.ts";
import type { Deployed } from "./synthesize-with-code.ts";

/** An account of its own for one test: the services, and the functions in processes of their own. */
export interface Cloud {
  readonly s3: WireS3;
  readonly kms: WireKms;
  readonly stepFunctions: WireStepFunctions;
  /** Calls a function by its name in the template or its ARN: in a process that is idle, or in a new one. */
  invoke(name: string, event: unknown): Promise<unknown>;
  /** Ends every process of a function, whatever it does. */
  kill(name: string): Promise<void>;
  /** How often a function was started. */
  starts(name: string): number;
  /** The metrics of one name that were written, in order. */
  metrics(metric: string): readonly unknown[];
  /** The keys that were put, the later last, but for those of the catalogue. */
  puts(prefix?: string): readonly string[];
  /** The keys of the catalogue that were put, the later last. */
  pages(): readonly string[];
  signatures(): number;
  close(): Promise<void>;
}

/** Opens it. Nothing is in it yet, and no function runs. */
export async function openCloud(deployed: Deployed): Promise<Cloud> {
  const services = {
    s3: await openWireS3(),
    kms: await openWireKms(),
    stepFunctions: await openWireStepFunctions(),
  };
  const { s3, kms } = services;
  const scratch = mkdtempSync(join(tmpdir(), "claims-cloud-"));
  const processes = new Map<string, FunctionProcess[]>();
  const lines: string[] = [];
  // Two functions may share their code.
  const toId = (name: string) => Object.values(deployed.functionOf(name)).slice(0, 2).join(" ");
  const of = (name: string) => processes.get(toId(name)) ?? [];
  const putsTo = (is: typeof isSite) =>
    s3.requests.filter((request) => request.method === "PUT" && is(request)).map(({ key }) => key);
  const start = (name: string) => {
    const code = deployed.functionOf(name);
    const env = { ...toEnv(services, code.environment), TMPDIR: scratch, AWS_LAMBDA_FUNCTION_NAME: name };
    const started = startProcess(code, env, (line) => void lines.push(line));
    processes.set(toId(name), [...of(name), started]);
    return started;
  };
  const kill = async (all: readonly FunctionProcess[]) => void (await Promise.all(all.map((one) => one.kill())));
  return {
    ...services,
    invoke: async (name, event) => await (of(name).find((one) => one.isIdle()) ?? start(name)).invoke(event),
    kill: async (name) => await kill(of(name)),
    starts: (name) => of(name).length,
    metrics: (metric) => lines.flatMap((line) => readMetric(line, metric)),
    puts: (prefix = "") => putsTo(({ url }) => !isSite({ url })).filter((key) => key.startsWith(prefix)),
    pages: () => putsTo(isSite),
    signatures: () => kms.calls.filter((call) => call === "Sign").length,
    async close() {
      await kill([...processes.values()].flat());
      await Promise.all(Object.values(services).map((service) => service.close()));
      rmSync(scratch, { recursive: true });
    },
  };
}

/** The environment of a process, with nothing in it of this one. */
function toEnv({ s3, kms, stepFunctions }: Pick<Cloud, "s3" | "kms" | "stepFunctions">, own: Record<string, string>) {
  const { accessKeyId, secretAccessKey } = s3.client.credentials;
  // The small KMS has one key.
  const signing = own.SIGNING_KEY?.startsWith("arn:aws:kms:") && { SIGNING_KEY: kms.key };
  // The small S3 knows by this name that pages may be replaced.
  const site = own.SITE_BUCKET !== undefined && { SITE_BUCKET: "site" };
  return {
    ...own,
    ...signing,
    ...site,
    AWS_REGION: "us-east-1",
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_ENDPOINT_URL_S3: s3.client.endpoint,
    AWS_ENDPOINT_URL_KMS: kms.endpoint,
    AWS_ENDPOINT_URL_SFN: stepFunctions.endpoint,
  };
}

function readMetric(line: string, metric: string): readonly unknown[] {
  if (!line.startsWith("{")) return [];
  const written = JSON.parse(line);
  return "_aws" in written && metric in written ? [written[metric]] : [];
}
