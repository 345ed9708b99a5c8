import { Duration } from "aws-cdk-lib";
import type { IBucket } from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";
import { PrivateBucket } from "./private-bucket.ts";

/**
 * What lies between validation and publication: `reports/<SHA-256>.json` and `validated/<SHA-256>.json`, each named by its
 * own digest. It is kept for 30 days, and can be made again from the bundle.
 */
export class StagingBucket extends PrivateBucket {
  constructor(scope: Construct, id: string, { logs }: { readonly logs: IBucket }) {
    super(scope, id, { logs, lifecycleRules: [{ id: "Forget", expiration: Duration.days(30) }] });
  }
}
