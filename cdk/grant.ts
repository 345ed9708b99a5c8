import { PolicyStatement, type Role } from "aws-cdk-lib/aws-iam";
import type { IBucket } from "aws-cdk-lib/aws-s3";
import { acknowledge, wildcardBehind } from "./acknowledge.ts";

/** Which objects of a bucket, by their keys or by what these begin with and a `*`. */
export interface Objects {
  readonly bucket: IBucket;
  readonly keys: readonly string[];
}

/**
 * Lets a role read objects. With that goes asking whether there is one: without `s3:ListBucket` S3 answers 403 for an
 * object that is not there, and nobody could tell the two apart.
 */
export function grantRead(role: Role, sid: string, { bucket, keys }: Objects): void {
  allow(role, sid, ["s3:GetObject"], { bucket, keys });
  const statement = { sid: `${sid}OrSeeNone`, actions: ["s3:ListBucket"], resources: [bucket.bucketArn] };
  role.addToPrincipalPolicy(new PolicyStatement(statement));
}

/** Lets a role read any version of objects that it can name. */
export function grantReadVersion(role: Role, sid: string, objects: Objects): void {
  allow(role, sid, ["s3:GetObjectVersion"], objects);
}

/** Lets a role put objects where there are none. */
export function grantCreate(role: Role, sid: string, objects: Objects): void {
  allow(role, sid, ["s3:PutObject"], objects, { Null: { "s3:if-none-match": "false" } });
}

/** Lets a role put objects as far as the policy of their bucket lets anybody. */
export function grantPut(role: Role, sid: string, objects: Objects): void {
  allow(role, sid, ["s3:PutObject"], objects);
}

/** Lets a role take objects away. */
export function grantDelete(role: Role, sid: string, objects: Objects): void {
  allow(role, sid, ["s3:DeleteObject"], objects);
}

function allow(role: Role, sid: string, actions: string[], { bucket, keys }: Objects, conditions = {}): void {
  const resources = keys.map((key) => bucket.arnForObjects(key));
  role.addToPrincipalPolicy(new PolicyStatement({ sid, actions, resources, conditions }));
  for (const key of keys.filter((key) => key.endsWith("*")))
    acknowledge(role, wildcardBehind(bucket, `/${key}`), `the keys under ${key} are made at run time: ${sid}`);
}
