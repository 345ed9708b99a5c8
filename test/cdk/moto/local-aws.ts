import { dirname } from "node:path";
import { env } from "node:process";
import type { Moto } from "./start-moto.ts";

/** Opens nothing anywhere: moto takes any. */
const NOBODY = { accessKeyId: "nobody", secretAccessKey: "nothing" };

/** How a client in this process reaches moto. */
export function toClient({ endpoint }: Moto) {
  return { endpoint, region: "us-east-1", credentials: NOBODY, forcePathStyle: true };
}

/** The environment in which every SDK and every AWS tool reaches moto, and nothing beyond this machine. */
export function toAwsEnvironment({ endpoint }: Moto): NodeJS.ProcessEnv {
  return {
    AWS_ENDPOINT_URL: endpoint,
    AWS_REGION: "us-east-1",
    AWS_DEFAULT_REGION: "us-east-1",
    AWS_ACCESS_KEY_ID: NOBODY.accessKeyId,
    AWS_SECRET_ACCESS_KEY: NOBODY.secretAccessKey,
    AWS_EC2_METADATA_DISABLED: "true",
    // A profile could name another endpoint, or real credentials.
    AWS_CONFIG_FILE: "/dev/null",
    AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
    NO_PROXY: "127.0.0.1",
    no_proxy: "127.0.0.1",
  };
}

/** The same with what tools need of this machine, and nothing of what it knows of AWS: a real account must stay untouched. */
export function toToolEnvironment(moto: Moto): NodeJS.ProcessEnv {
  const ours = Object.entries(env).filter(([name]) => !/^(AWS|CDK)_/.test(name));
  // The Node of this run, also where the shell has an older one.
  const PATH = `${dirname(process.execPath)}:${env.PATH ?? ""}`;
  return { ...Object.fromEntries(ours), ...toAwsEnvironment(moto), PATH };
}
