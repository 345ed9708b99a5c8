import { AnyPrincipal, Effect, PolicyStatement, type Role } from "aws-cdk-lib/aws-iam";
import type { IBucket } from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";
import { grantDelete, grantPut, grantRead } from "./grant.ts";
import { PrivateBucket } from "./private-bucket.ts";

/** Who else may take a page away. */
export interface SiteBucketProps {
  readonly logs: IBucket;
  /** The one role that may delete what is published, of which the pages hold a copy. */
  readonly breakGlassRoleArn?: string | undefined;
}

/**
 * Where the pages of the catalogue lie, and the files that they are made from.
 *
 * All of it is made again from the release log, so that no older version is kept and nothing is locked. One role writes
 * and deletes; nobody else does, administrators included, since readers take what is here for what was released.
 */
export class SiteBucket extends PrivateBucket {
  private readonly breakGlassRoleArn: string | undefined;

  constructor(scope: Construct, id: string, { logs, breakGlassRoleArn }: SiteBucketProps) {
    super(scope, id, { logs });
    this.breakGlassRoleArn = breakGlassRoleArn;
  }

  /** Lets a role write, and refuses it to all others: to be called for one. */
  grantRender(role: Role): void {
    const objects = { bucket: this.bucket, keys: ["*"] };
    grantRead(role, "ReadPages", objects);
    grantPut(role, "WritePages", objects);
    grantDelete(role, "DeletePages", objects);
    this.refuse("OnlyTheRendererWrites", ["s3:PutObject"], [role.roleArn]);
    const deleters = this.breakGlassRoleArn === undefined ? [] : [this.breakGlassRoleArn];
    const deletes = ["s3:DeleteObject", "s3:DeleteObjectVersion"];
    this.refuse("OnlyTheRendererDeletes", deletes, [role.roleArn, ...deleters]);
  }

  private refuse(sid: string, actions: readonly string[], except: readonly string[]): void {
    this.bucket.addToResourcePolicy(
      new PolicyStatement({
        sid,
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: [...actions],
        resources: [this.bucket.arnForObjects("*")],
        conditions: { ArnNotEquals: { "aws:PrincipalArn": except } },
      }),
    );
  }
}
