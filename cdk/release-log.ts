import type { IBucket } from "aws-cdk-lib/aws-s3";
import type { Environment } from "../lambdas/runtime/environment.ts";
import type { SigningKey } from "./signing-key.ts";

/** The release log that functions read and write, and the keys that it is believed by. */
export interface ReleaseLog {
  readonly data: IBucket;
  readonly signingKey: SigningKey;
  /** A trust file (JSON) with the keys that signed before; "" for none. */
  readonly trustedKeys: string;
}

/** How a function is told of the log. */
export function toEnvironment({ data, signingKey, trustedKeys }: ReleaseLog): Environment["reconcile"] {
  return { DATA_BUCKET: data.bucketName, SIGNING_KEY: signingKey.key.keyArn, TRUSTED_KEYS: trustedKeys };
}
