import { Duration } from "aws-cdk-lib";
import type { CfnBucket, IBucket } from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";
import { PrivateBucket } from "./private-bucket.ts";

/**
 * Where dataset bundles come in: one object each under `intake/`, whose key says its order, commit and date.
 *
 * It tells EventBridge of each object. Every version is kept for 30 days, so that what is validated is what came in,
 * whatever is put in its place; afterwards git has it.
 */
export class IntakeBucket extends PrivateBucket {
  constructor(scope: Construct, id: string, { logs }: { readonly logs: IBucket }) {
    const age = Duration.days(30);
    super(scope, id, {
      logs,
      versioned: true,
      lifecycleRules: [{ id: "Forget", expiration: age, noncurrentVersionExpiration: age }],
    });
    // `eventBridgeEnabled` would bring a function of CDK's own with rights on every bucket.
    const element = this.bucket.node.defaultChild as CfnBucket;
    element.addPropertyOverride("NotificationConfiguration.EventBridgeConfiguration.EventBridgeEnabled", true);
  }
}
