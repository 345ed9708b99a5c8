import { describe, expect, it } from "vitest";
import { inShort, resourceOf, resourcesOfType, statementsOf } from "./read-template.ts";
import { synthesized } from "./synthesize.ts";

const { template } = synthesized();
const LOG = { DATA_BUCKET: "DataBucket", SIGNING_KEY: "SigningKey.Arn", TRUSTED_KEYS: "" };
const FIRST = { INTAKE_BUCKET: "IntakeBucket", STATE_MACHINE: "PipelineStateMachine" };
const ENVIRONMENTS = {
  Validator: { INTAKE_BUCKET: "IntakeBucket", STAGING_BUCKET: "StagingBucket" },
  Publisher: { STAGING_BUCKET: "StagingBucket", ...LOG },
  Yanker: LOG,
  Reconciler: LOG,
  Downloader: { DATA_BUCKET: "DataBucket" },
  Renderer: {
    ...LOG,
    SITE_BUCKET: "PagesBucket",
    SITE_ADDRESS: "https://SiteDistribution.DomainName",
  },
  RecordPages: { SITE_BUCKET: "PagesBucket" },
  FirstReleaseOnEvent: FIRST,
  FirstReleaseIsComplete: FIRST,
} as const;

/** What a role may do, beside writing its own log. */
const RIGHTS: Readonly<Record<keyof typeof ENVIRONMENTS, readonly string[]>> = {
  Validator: ["s3:GetObjectVersion", "s3:PutObject", "s3:GetObject", "s3:ListBucket"],
  Publisher: ["s3:GetObject", "s3:ListBucket", "s3:GetObject", "s3:ListBucket", "s3:PutObject"],
  Yanker: ["s3:GetObject", "s3:ListBucket", "s3:PutObject"],
  Reconciler: ["sqs:SendMessage", "s3:GetObject", "s3:ListBucket", "s3:PutObject"],
  Downloader: ["s3:GetObject", "s3:ListBucket"],
  Renderer: [
    "sqs:SendMessage",
    "s3:GetObject",
    "s3:ListBucket",
    "s3:GetObject",
    "s3:ListBucket",
    "s3:PutObject",
    "s3:DeleteObject",
  ],
  RecordPages: ["s3:GetObject", "s3:ListBucket"],
  FirstReleaseOnEvent: [
    "s3:GetObject",
    "s3:ListBucket",
    "s3:PutObject",
    "s3:GetObject",
    "s3:ListBucket",
    "states:StartExecution",
  ],
  FirstReleaseIsComplete: ["states:DescribeExecution"],
};

describe.each(Object.keys(ENVIRONMENTS) as (keyof typeof ENVIRONMENTS)[])("the function of %s", (name) => {
  const { Properties: lambda } = resourceOf(template, `${name}Function`);

  it("runs on Node 24 and Arm, with no more memory than a new account has, and reserves nothing", () => {
    expect(lambda).toMatchObject({ Runtime: "nodejs24.x", Architectures: ["arm64"] });
    expect(lambda.MemorySize).toBeLessThanOrEqual(3008);
    expect(lambda.ReservedConcurrentExecutions).toBeUndefined();
    expect(lambda.TracingConfig).toBeUndefined();
  });

  it("is told exactly what it reads", () => {
    expect(inShort(lambda.Environment.Variables)).toEqual(ENVIRONMENTS[name]);
  });

  it("has a role of its own, which begins with nothing but its log", () => {
    expect(inShort(lambda.Role)).toBe(`${name}Role.Arn`);
    const { Properties: role } = resourceOf(template, `${name}Role`);
    expect(role.ManagedPolicyArns).toBeUndefined();
    expect(role.AssumeRolePolicyDocument.Statement).toMatchObject([
      { Action: "sts:AssumeRole", Principal: { Service: "lambda.amazonaws.com" } },
    ]);
    const [log, ...others] = statementsOf(template, `${name}RoleDefaultPolicy`);
    const Action = ["logs:CreateLogStream", "logs:PutLogEvents"];
    expect(inShort(log)).toEqual({ Action, Effect: "Allow", Resource: `${name}Log.Arn` });
    expect(others.flatMap((statement) => statement.Action)).toEqual(RIGHTS[name]);
  });

  it("writes its log to a place of its own, for 90 days", () => {
    expect(inShort(lambda.LoggingConfig.LogGroup)).toBe(`${name}Log`);
    expect(resourceOf(template, `${name}Log`).Properties.RetentionInDays).toBe(90);
  });
});

describe("the yanker", () => {
  it("can be called by nobody whom IAM gives no right: no service, no event, no address", () => {
    for (const type of [
      "AWS::Lambda::Permission",
      "AWS::Lambda::Url",
      "AWS::Events::Rule",
      "AWS::Lambda::EventSourceMapping",
    ])
      for (const [id, { Properties }] of resourcesOfType(template, type))
        expect(JSON.stringify(Properties), id).not.toContain("Yanker");
    for (const [id, { Properties }] of resourcesOfType(template, "AWS::IAM::Policy"))
      expect(JSON.stringify(inShort(Properties)), id).not.toContain("YankerFunction");
  });

  it("decides once: what was sent without waiting is not sent again", () => {
    expect(resourceOf(template, "YankerFunctionEventInvokeConfig").Properties.MaximumRetryAttempts).toBe(0);
  });
});

describe.each(["Reconciler", "Renderer"])("the schedule of the %s", (name) => {
  const { Properties: rule } = resourceOf(template, `${name}Schedule`);

  it("calls it every 15 minutes", () => {
    expect(rule).toMatchObject({ ScheduleExpression: "rate(15 minutes)", State: "ENABLED" });
    expect(inShort(rule.Targets)).toMatchObject({ Arn: `${name}Function.Arn` });
  });

  it("leaves a dead letter where it could not be called, and where it failed", () => {
    expect(inShort(rule.Targets[0].DeadLetterConfig)).toEqual({ Arn: "DeadLetters.Arn" });
    const { Properties: lambda } = resourceOf(template, `${name}Function`);
    expect(inShort(lambda.DeadLetterConfig)).toEqual({ TargetArn: "DeadLetters.Arn" });
  });
});

it.each(["Downloader", "RecordPages"])("answers by the %s only who signs: CloudFront for this distribution", (name) => {
  expect(resourceOf(template, `${name}FunctionFunctionUrl`).Properties.AuthType).toBe("AWS_IAM");
  const called = resourcesOfType(template, "AWS::Lambda::Permission")
    .map(([, { Properties }]) => inShort(Properties) as Record<string, unknown>)
    .filter(({ FunctionName }) => String(FunctionName).startsWith(name));
  expect(called.map(({ Action }) => Action)).toEqual(["lambda:InvokeFunctionUrl", "lambda:InvokeFunction"]);
  for (const { Principal, SourceArn } of called) {
    expect(Principal).toBe("cloudfront.amazonaws.com");
    expect(SourceArn).toBe("arn:AWS::Partition:cloudfront::AWS::AccountId:distribution/SiteDistribution");
  }
});

it("keeps dead letters for 14 days, encrypted, over TLS", () => {
  const { Properties: queue } = resourceOf(template, "DeadLetters");
  expect(queue).toMatchObject({ MessageRetentionPeriod: 1_209_600, SqsManagedSseEnabled: true });
  const refused = { Effect: "Deny", Action: "sqs:*", Condition: { Bool: { "aws:SecureTransport": "false" } } };
  expect(statementsOf(template, "DeadLettersPolicy")).toContainEqual(expect.objectContaining(refused));
});
