import { Duration } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { PrivateBucket } from "./private-bucket.ts";

/** Where S3 writes who asked the other buckets for what. It keeps that for 90 days, and logs not its own writing. */
export class LogBucket extends PrivateBucket {
  constructor(scope: Construct, id: string) {
    super(scope, id, { lifecycleRules: [{ id: "Forget", expiration: Duration.days(90) }] });
  }
}
