import { Duration } from "aws-cdk-lib";
import { AnyPrincipal, Effect, PolicyStatement } from "aws-cdk-lib/aws-iam";
import { HttpMethods, type IBucket, ObjectLockRetention } from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";
import { EXPOSED_HEADERS } from "./exposed-headers.ts";
import { PrivateBucket } from "./private-bucket.ts";

/** How the published bytes are kept. */
export interface DataBucketProps {
  readonly logs: IBucket;
  /** For how many days a version is locked in governance mode; left out: no Object Lock. */
  readonly objectLockDays?: number | undefined;
  /** The one role that may delete; left out: nobody may, until the policy is changed. */
  readonly breakGlassRoleArn?: string | undefined;
}

/** What is written once (see the layout in lambdas/store/object-store.ts). */
export const IMMUTABLE = ["snapshots/*", "releases/*", "keys/*"] as const;

/** The only object that is ever replaced. */
export const POINTER = "latest.json";

/**
 * Where published bytes live.
 *
 * Whatever rights somebody has: an object under `snapshots/`, `releases/` or `keys/` is created where there is none and
 * never replaced, `latest.json` is replaced only by who names what it replaces, and nothing is deleted but by the
 * break-glass role. Who administers the bucket, such as CloudFormation, can change its policy, which is logged; no
 * function can. Every version is kept.
 */
export class DataBucket extends PrivateBucket {
  constructor(scope: Construct, id: string, { logs, objectLockDays, breakGlassRoleArn }: DataBucketProps) {
    const lock = objectLockDays && ObjectLockRetention.governance(Duration.days(objectLockDays));
    super(scope, id, {
      logs,
      versioned: true,
      cors: [
        {
          allowedMethods: [HttpMethods.GET, HttpMethods.HEAD],
          allowedOrigins: ["*"],
          allowedHeaders: ["*"],
          exposedHeaders: [...EXPOSED_HEADERS],
        },
      ],
      ...(lock && { objectLockEnabled: true, objectLockDefaultRetention: lock }),
    });
    this.refuseUnconditionalPuts();
    this.refuseDeletes(breakGlassRoleArn && checkRoleArn(breakGlassRoleArn));
  }

  /** An upload in parts, or a copy, is refused with them: nobody here makes one, and its parts carry no condition. */
  private refuseUnconditionalPuts(): void {
    this.refuse("OnlyCreate", ["s3:PutObject"], [...IMMUTABLE], { Null: { "s3:if-none-match": "true" } });
    const unconditional = { "s3:if-none-match": "true", "s3:if-match": "true" };
    this.refuse("OnlyReplaceWhatWasRead", ["s3:PutObject"], [POINTER], { Null: unconditional });
  }

  private refuseDeletes(breakGlassRoleArn: string | undefined): void {
    const deletes = ["s3:DeleteObject", "s3:DeleteObjectVersion", "s3:BypassGovernanceRetention"];
    const others = breakGlassRoleArn && { ArnNotEquals: { "aws:PrincipalArn": breakGlassRoleArn } };
    this.refuse("NoDelete", deletes, ["*"], others || {});
  }

  private refuse(sid: string, actions: string[], keys: string[], conditions: Record<string, unknown>): void {
    const resources = keys.map((key) => this.bucket.arnForObjects(key));
    const principals = [new AnyPrincipal()];
    this.bucket.addToResourcePolicy(
      new PolicyStatement({ sid, effect: Effect.DENY, principals, actions, resources, conditions }),
    );
  }
}

/** IAM compares ARNs with wildcards: one in here would let in more than one role. */
function checkRoleArn(arn: string): string {
  if (/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/.test(arn)) return arn;
  throw new Error(`breakGlassRoleArn is "${arn}"; write the ARN of one role, arn:aws:iam::ACCOUNT:role/NAME`);
}
