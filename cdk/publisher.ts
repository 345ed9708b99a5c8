import { Duration, Size } from "aws-cdk-lib";
import type { IBucket } from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";
import { ClaimsFunction } from "./claims-function.ts";
import { IMMUTABLE, POINTER } from "./data-bucket.ts";
import { grantPut, grantRead } from "./grant.ts";
import { type ReleaseLog, toEnvironment } from "./release-log.ts";

/** What it reads and where it publishes. */
export interface PublisherProps {
  readonly staging: IBucket;
  readonly log: ReleaseLog;
}

/**
 * The function that publishes a release.
 *
 * It reads what was validated and nothing that was not. It may create published objects, read them back and move
 * `latest.json`. It may not delete any and, by the policy of their bucket, cannot overwrite one, so that a fault in it
 * cannot take away what someone has cited. It signs.
 */
export class Publisher extends ClaimsFunction<"publish-release"> {
  constructor(scope: Construct, id: string, { staging, log }: PublisherProps) {
    super(scope, id, {
      name: "publish-release",
      description: "Publishes a validated dataset as a signed release",
      environment: { STAGING_BUCKET: staging.bucketName, ...toEnvironment(log) },
      memory: 3008,
      timeout: Duration.minutes(15),
      // The files of a snapshot are built here before any of them is public.
      scratch: Size.gibibytes(4),
    });
    const published = { bucket: log.data, keys: [...IMMUTABLE, POINTER] };
    grantRead(this.role, "ReadValidated", { bucket: staging, keys: ["validated/*"] });
    grantRead(this.role, "ReadPublished", published);
    grantPut(this.role, "Publish", published);
    log.signingKey.grantSign(this.role);
  }
}
