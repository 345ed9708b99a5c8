import { RemovalPolicy } from "aws-cdk-lib";
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  type IBucket,
  ObjectOwnership,
} from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";

/** What may differ between the buckets. */
export interface PrivateBucketProps
  extends Pick<
    BucketProps,
    "versioned" | "lifecycleRules" | "cors" | "objectLockEnabled" | "objectLockDefaultRetention"
  > {
  /** Where S3 writes who asked for what; left out only by the bucket of the logs. */
  readonly logs?: IBucket;
}

/**
 * A bucket that nobody outside the account can open, whatever a policy or an ACL says later.
 *
 * It belongs to the account with everything in it, is encrypted, takes no request below TLS 1.2, logs every request, and
 * stays with what it holds when the stack goes.
 */
export class PrivateBucket extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, { logs, ...props }: PrivateBucketProps) {
    super(scope, id);
    this.bucket = new Bucket(this, "Bucket", {
      ...props,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      removalPolicy: RemovalPolicy.RETAIN,
      ...(logs && { serverAccessLogsBucket: logs, serverAccessLogsPrefix: `${id.toLowerCase()}/` }),
    });
    // Without its policy the bucket that stays would be open to mistakes.
    this.bucket.policy?.applyRemovalPolicy(RemovalPolicy.RETAIN);
  }
}
