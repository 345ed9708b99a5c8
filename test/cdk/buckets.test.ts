import { describe, expect, it } from "vitest";
import { inShort, resourceOf, resourcesLike, statementOf, statementsOf } from "./read-template.ts";
import { FULL, synthesize, synthesized } from "./synthesize.ts";

const { template } = synthesized();
const ALL = ["Data", "Intake", "Logs", "Pages", "Staging"];

describe.each(ALL)("the bucket %s", (name) => {
  const { Properties: bucket, ...kept } = resourceOf(template, `${name}Bucket`);

  it("is closed to the public, owned with all that is in it, and encrypted", () => {
    const closed = ["BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets"];
    expect(bucket.PublicAccessBlockConfiguration).toEqual(Object.fromEntries(closed.map((each) => [each, true])));
    expect(bucket.OwnershipControls.Rules).toEqual([{ ObjectOwnership: "BucketOwnerEnforced" }]);
    expect(bucket.AccessControl).toBeUndefined();
    const [rule] = bucket.BucketEncryption.ServerSideEncryptionConfiguration;
    expect(rule.ServerSideEncryptionByDefault.SSEAlgorithm).toBe("AES256");
  });

  it("stays with its policy when the stack goes", () => {
    expect(kept).toMatchObject({ DeletionPolicy: "Retain", UpdateReplacePolicy: "Retain" });
    expect(resourceOf(template, `${name}BucketPolicy`)).toMatchObject({ DeletionPolicy: "Retain" });
  });

  it("takes no request without TLS, and none below TLS 1.2", () => {
    const everything = [`${name}Bucket.Arn`, `${name}Bucket.Arn/*`];
    const refused = { Effect: "Deny", Principal: { AWS: "*" }, Action: "s3:*", Resource: everything };
    const statements = statementsOf(template, `${name}BucketPolicy`).map(inShort);
    expect(statements).toContainEqual({ ...refused, Condition: { Bool: { "aws:SecureTransport": "false" } } });
    expect(statements).toContainEqual({ ...refused, Condition: { NumericLessThan: { "s3:TlsVersion": 1.2 } } });
  });

  it("logs each request, but for the bucket of the logs", () => {
    const to = { DestinationBucketName: "LogsBucket", LogFilePrefix: `${name.toLowerCase()}/` };
    expect(inShort(bucket.LoggingConfiguration)).toEqual(name === "Logs" ? undefined : to);
  });
});

describe("what is published", () => {
  it("is never replaced: an unconditional put is refused to everybody", () => {
    expect(inShort(statementOf(template, "DataBucketPolicy", "OnlyCreate"))).toEqual({
      Sid: "OnlyCreate",
      Effect: "Deny",
      Principal: { AWS: "*" },
      Action: "s3:PutObject",
      Resource: ["snapshots", "releases", "keys"].map((folder) => `DataBucket.Arn/${folder}/*`),
      Condition: { Null: { "s3:if-none-match": "true" } },
    });
  });

  it("has a pointer that is replaced only by who names what it replaces", () => {
    expect(inShort(statementOf(template, "DataBucketPolicy", "OnlyReplaceWhatWasRead"))).toMatchObject({
      Effect: "Deny",
      Principal: { AWS: "*" },
      Action: "s3:PutObject",
      Resource: "DataBucket.Arn/latest.json",
      Condition: { Null: { "s3:if-none-match": "true", "s3:if-match": "true" } },
    });
  });

  it("is deleted by nobody, or by the one role that is named", () => {
    const deny = { Effect: "Deny", Principal: { AWS: "*" }, Resource: "DataBucket.Arn/*" };
    const Action = ["s3:DeleteObject", "s3:DeleteObjectVersion", "s3:BypassGovernanceRetention"];
    const refused = { Sid: "NoDelete", ...deny, Action };
    expect(inShort(statementOf(template, "DataBucketPolicy", "NoDelete"))).toEqual(refused);
    const named = statementOf(synthesized(FULL).template, "DataBucketPolicy", "NoDelete");
    const others = { ArnNotEquals: { "aws:PrincipalArn": FULL.breakGlassRoleArn } };
    expect(inShort(named)).toEqual({ ...refused, Condition: others });
  });

  it("is kept in every version, and locked where that is asked for", () => {
    const { Properties: bucket } = resourceOf(template, "DataBucket");
    expect(bucket).toMatchObject({ VersioningConfiguration: { Status: "Enabled" } });
    expect(bucket.LifecycleConfiguration).toBeUndefined();
    expect(bucket.ObjectLockEnabled).toBeUndefined();
    const DefaultRetention = { Mode: "GOVERNANCE", Days: 30 };
    expect(resourceOf(synthesized(FULL).template, "DataBucket").Properties).toMatchObject({
      ObjectLockEnabled: true,
      ObjectLockConfiguration: { Rule: { DefaultRetention } },
    });
  });

  it("can be read by pages of other sites, and nothing more", () => {
    const [rule, ...others] = resourceOf(template, "DataBucket").Properties.CorsConfiguration.CorsRules;
    expect(rule).toMatchObject({ AllowedMethods: ["GET", "HEAD"], AllowedOrigins: ["*"] });
    expect(others).toEqual([]);
  });

  it("leaves it to who administers the bucket to change its rules, as CloudFormation does", () => {
    for (const { Effect, Action, Condition } of statementsOf(template, "DataBucketPolicy")) {
      const isOverTls = /SecureTransport|TlsVersion/.test(JSON.stringify(Condition ?? {}));
      if (Effect === "Deny" && !isOverTls) expect(JSON.stringify(Action)).not.toMatch(/Bucket|\*|Configuration/);
    }
  });

  it.each(["arn:aws:iam::111111111111:role/*", "arn:aws:iam::*:role/a", "arn:aws:iam::111111111111:user/a", "me"])(
    "has no break-glass role like %s",
    (breakGlassRoleArn) => {
      expect(() => synthesize({ breakGlassRoleArn })).toThrow(/ARN of one role/);
    },
  );
});

describe("what comes in", () => {
  const { Properties: intake } = resourceOf(template, "IntakeBucket");

  it("is told to EventBridge, without a function of CDK's own", () => {
    expect(intake.NotificationConfiguration).toEqual({ EventBridgeConfiguration: { EventBridgeEnabled: true } });
    expect(resourcesLike(template, /BucketNotifications/)).toEqual([]);
  });

  it("is kept in every version for 30 days", () => {
    const NoncurrentVersionExpiration = { NoncurrentDays: 30 };
    const rule = { ExpirationInDays: 30, NoncurrentVersionExpiration, Status: "Enabled" };
    expect(intake.VersioningConfiguration).toEqual({ Status: "Enabled" });
    expect(intake.LifecycleConfiguration.Rules).toMatchObject([rule]);
  });

  it("is forgotten in staging after 30 days, and in the logs after 90", () => {
    const daysOf = (name: string) =>
      resourceOf(template, name).Properties.LifecycleConfiguration.Rules[0].ExpirationInDays;
    expect([daysOf("StagingBucket"), daysOf("LogsBucket")]).toEqual([30, 90]);
  });
});
