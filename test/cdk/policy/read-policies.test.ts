import { App, aws_iam, aws_kms, aws_lambda, aws_s3, aws_sns, aws_sqs, Fn, Stack } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { beforeAll, describe, expect, it } from "vitest";
import { evaluate } from "./evaluate.ts";
import type { Caller, Policies } from "./policies.ts";
import { readPolicies } from "./read-policies.ts";
import { ACCOUNT, resolve, type Template as Synthesized } from "./resolve.ts";
import { withoutEach } from "./without-each.ts";

let template: Synthesized;
let policies: Policies;

/** A stack with a policy of each kind, as the CDK writes them. */
beforeAll(() => {
  const stack = new Stack(new App(), "made-up");
  const role = new aws_iam.Role(stack, "Reader", { assumedBy: new aws_iam.ServicePrincipal("lambda.amazonaws.com") });
  const bucket = new aws_s3.Bucket(stack, "Bucket", { enforceSSL: true });
  const key = new aws_kms.Key(stack, "Key");
  const topic = new aws_sns.Topic(stack, "Topic");
  const queue = new aws_sqs.Queue(stack, "Queue", { enforceSSL: true });
  bucket.grantRead(role, "open/*");
  key.grantDecrypt(role);
  queue.grantSendMessages(new aws_iam.ServicePrincipal("events.amazonaws.com"));
  topic.grantPublish(new aws_iam.ServicePrincipal("cloudwatch.amazonaws.com"));
  const code = aws_lambda.Code.fromInline("0");
  const fn = new aws_lambda.Function(stack, "Function", {
    code,
    handler: "a.b",
    runtime: aws_lambda.Runtime.NODEJS_24_X,
    role,
  });
  const principal = new aws_iam.ServicePrincipal("events.amazonaws.com");
  fn.addPermission("Rule", { principal, sourceArn: topic.topicArn, sourceAccount: stack.account });
  template = Template.fromStack(stack).toJSON() as Synthesized;
  policies = readPolicies(template);
});

/** The made-up ARN of the only resource of a type. */
function arnOf(type: string): string {
  const [id] = Object.entries(template.Resources).find(([, { Type }]) => Type === type) ?? [];
  return String(resolve(template, { "Fn::GetAtt": [id, "Arn"] }));
}

function decide(caller: Caller, action: string, resource: string, context = {}): string {
  return evaluate(policies, { caller, action, resource, context }).decision;
}

const secure = { "aws:SecureTransport": "true" };

describe("the policies of a template", () => {
  it("are those of its roles, by whatever way they are attached", () => {
    const reader: Caller = { kind: "aws", arn: arnOf("AWS::IAM::Role"), account: ACCOUNT };
    const bucket = arnOf("AWS::S3::Bucket");
    expect(decide(reader, "s3:GetObject", `${bucket}/open/a`, secure)).toBe("allow");
    expect(decide(reader, "s3:GetObject", `${bucket}/open/a`, { "aws:SecureTransport": "false" })).toBe("deny");
    expect(decide(reader, "s3:GetObject", `${bucket}/a`, secure)).toBe("deny");
    expect(decide(reader, "kms:Decrypt", arnOf("AWS::KMS::Key"))).toBe("allow");
    expect(decide(reader, "kms:ScheduleKeyDeletion", arnOf("AWS::KMS::Key"))).toBe("deny");
    expect(decide({ ...reader, arn: "another" }, "kms:Decrypt", arnOf("AWS::KMS::Key"))).toBe("deny");
  });

  it("are those of its queues, topics, functions and trusts", () => {
    const events: Caller = { kind: "service", name: "events.amazonaws.com" };
    const source = {
      "aws:SourceArn": arnOf("AWS::SNS::Topic").replace(":sns:", ":sns:"),
      "aws:SourceAccount": ACCOUNT,
    };
    expect(decide(events, "sqs:SendMessage", arnOf("AWS::SQS::Queue"), secure)).toBe("allow");
    expect(decide(events, "sqs:SendMessage", arnOf("AWS::SQS::Queue"), { "aws:SecureTransport": "false" })).toBe(
      "deny",
    );
    const topic = String(
      resolve(template, { Ref: Object.keys(template.Resources).find((id) => id.startsWith("Topic")) }),
    );
    expect(decide({ kind: "service", name: "cloudwatch.amazonaws.com" }, "sns:Publish", topic)).toBe("allow");
    expect(decide(events, "lambda:InvokeFunction", arnOf("AWS::Lambda::Function"), source)).toBe("allow");
    expect(
      decide(events, "lambda:InvokeFunction", arnOf("AWS::Lambda::Function"), { ...source, "aws:SourceAccount": "9" }),
    ).toBe("deny");
    expect(decide({ kind: "service", name: "lambda.amazonaws.com" }, "sts:AssumeRole", arnOf("AWS::IAM::Role"))).toBe(
      "allow",
    );
    expect(decide(events, "sts:AssumeRole", arnOf("AWS::IAM::Role"))).toBe("deny");
  });

  it("lose one statement or one condition at a time, and nothing else", () => {
    const all = [...withoutEach(policies)];
    const count = ({ ofRole, ofResource }: Policies) => [...ofRole.values(), ...ofResource.values()].flat().length;
    const conditions = ({ ofRole, ofResource }: Policies) =>
      [...ofRole.values(), ...ofResource.values()].flat().flatMap((one) => one.conditions).length;
    expect(all).toHaveLength(count(policies) + conditions(policies));
    expect(all.filter((one) => count(one.policies) === count(policies) - 1)).toHaveLength(count(policies));
    expect(all.filter((one) => count(one.policies) === count(policies))).toHaveLength(conditions(policies));
  });

  it("are not guessed: what is not understood stops the tests", () => {
    const of = (Type: string, Properties: Record<string, unknown>) => () =>
      readPolicies({ Resources: { a: { Type, Properties } } });
    expect(of("AWS::IAM::User", {})).toThrow("nobody here has keys that last");
    const role = { AssumeRolePolicyDocument: { Statement: [] } };
    expect(
      of("AWS::IAM::Role", { ...role, ManagedPolicyArns: ["arn:aws:iam::aws:policy/AdministratorAccess"] }),
    ).toThrow("not known");
    expect(of("AWS::IAM::Role", { ...role, PermissionsBoundary: "x" })).toThrow("boundary");
    expect(of("AWS::IAM::Role", { AssumeRolePolicyDocument: { "Fn::ImportValue": "x" } })).toThrow(
      "no Fn::ImportValue",
    );
    expect(of("AWS::Lambda::Permission", { EventSourceToken: "x", FunctionName: "arn:f", Principal: "*" })).toThrow(
      "EventSourceToken",
    );
    expect(of("AWS::S3::BucketPolicy", { Bucket: { Ref: "nowhere" } })).toThrow("there is no nowhere");
  });
});

describe("a value of a template", () => {
  const resolved = (value: unknown) => resolve({ ...template, Parameters: { Name: { Default: "n" } } }, value);

  it("is put together from its parts", () => {
    expect(resolved({ "Fn::Join": ["-", ["a", { Ref: "AWS::Region" }, { Ref: "Name" }]] })).toBe("a-us-east-1-n");
    expect(resolved({ "Fn::Sub": `a/\${AWS::AccountId}/\${Name}` })).toBe(`a/${ACCOUNT}/n`);
    expect(resolved({ "Fn::Sub": [`a/\${b}`, { b: { Ref: "Name" } }] })).toBe("a/n");
    expect(resolved({ "Fn::Select": [1, { "Fn::Split": ["/", "a/b"] }] })).toBe("b");
    expect(resolved([{ Ref: "AWS::NoValue" }, "a"])).toEqual(["a"]);
  });

  it("has to have an end: a name that nothing has is an error", () => {
    expect(() => resolved({ Ref: "Nobody" })).toThrow("there is no Nobody");
    expect(() => resolved(Fn.getAtt("Nobody", "Arn"))).toThrow(TypeError);
    expect(() => resolved({ "Fn::If": ["a", "b", "c"] })).toThrow("there is no Fn::If here");
  });
});
