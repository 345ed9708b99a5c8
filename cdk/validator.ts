import { Duration } from "aws-cdk-lib";
import type { IBucket } from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";
import { ClaimsFunction } from "./claims-function.ts";
import { grantCreate, grantRead, grantReadVersion } from "./grant.ts";

/** What it reads and where it writes. */
export interface ValidatorProps {
  readonly intake: IBucket;
  readonly staging: IBucket;
}

/**
 * The function that validates what came in.
 *
 * It reads what strangers wrote, so it reaches nothing else: neither the published bytes nor the key. Into the staging
 * bucket it puts new objects and overwrites none.
 */
export class Validator extends ClaimsFunction<"validate-dataset"> {
  constructor(scope: Construct, id: string, { intake, staging }: ValidatorProps) {
    super(scope, id, {
      name: "validate-dataset",
      description: "Validates a dataset bundle and writes the report",
      environment: { INTAKE_BUCKET: intake.bucketName, STAGING_BUCKET: staging.bucketName },
      memory: 3008,
      timeout: Duration.minutes(5),
    });
    const written = { bucket: staging, keys: ["reports/*", "validated/*"] };
    grantReadVersion(this.role, "ReadBundles", { bucket: intake, keys: ["intake/*"] });
    grantCreate(this.role, "WriteFindings", written);
    grantRead(this.role, "CompareFindings", written);
  }
}
