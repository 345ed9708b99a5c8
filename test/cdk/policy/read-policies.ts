import { toPermission } from "./permission.ts";
import type { Policies } from "./policies.ts";
import { ACCOUNT, type Resource, resolve, type Template, toArn } from "./resolve.ts";
import { type Fields, fieldsOf, parseDocument, type Statement, toList } from "./statement.ts";

/** What AWS's own policy allows: the only one that is used here (AWS Managed Policy Reference). */
const MANAGED: Readonly<Record<string, readonly string[]>> = {
  "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole": [
    "logs:CreateLogGroup",
    "logs:CreateLogStream",
    "logs:PutLogEvents",
  ],
};

/** Gathers every policy of a template. Throws a `TypeError` for what is not understood: it could allow anything. */
export function readPolicies(template: Template): Policies {
  const ofRole = new Map<string, readonly Statement[]>();
  const ofResource = new Map<string, readonly Statement[]>();
  const add = (map: typeof ofRole, arn: string, found: readonly Statement[]) =>
    map.set(arn, [...(map.get(arn) ?? []), ...found]);
  for (const [id, resource] of Object.entries(template.Resources)) {
    const given = readProperties(template, resource);
    for (const [arn, found] of toRolePolicies(template, id, resource, given)) add(ofRole, arn, found);
    for (const [arn, found] of toResourcePolicies(template, id, resource, given)) add(ofResource, arn, found);
  }
  return { account: ACCOUNT, ofRole, ofResource };
}

type Found = readonly (readonly [arn: string, statements: readonly Statement[]])[];

/** Only these hold policies: the rest may well have functions in it that are not known here. */
const RELEVANT = /^AWS::(IAM::|S3::BucketPolicy|SNS::TopicPolicy|SQS::QueuePolicy|KMS::Key|Lambda::Permission)/;

function readProperties(template: Template, { Type, Properties = {} }: Resource): Fields {
  return RELEVANT.test(Type) ? fieldsOf(resolve(template, Properties)) : {};
}

function toRolePolicies(template: Template, id: string, { Type }: Resource, given: Fields): Found {
  switch (Type) {
    case "AWS::IAM::Role": {
      if (given.PermissionsBoundary !== undefined) throw new TypeError(`${id} has a boundary, which is not known here`);
      const inline = listOf(given.Policies).flatMap((one) => parseDocument(id, fieldsOf(one).PolicyDocument));
      return [
        [toArn(template, id), [...inline, ...listOf(given.ManagedPolicyArns).flatMap((arn) => readManaged(id, arn))]],
      ];
    }
    case "AWS::IAM::Policy":
    case "AWS::IAM::ManagedPolicy": {
      const found = parseDocument(id, given.PolicyDocument);
      return listOf(given.Roles).map((role) => [toArn(template, String(role)), found]);
    }
    case "AWS::IAM::User":
    case "AWS::IAM::Group":
      throw new TypeError(`${id} is ${Type}: nobody here has keys that last`);
    default:
      return [];
  }
}

function readManaged(id: string, arn: unknown): readonly Statement[] {
  const actions = MANAGED[String(arn)];
  if (actions === undefined) throw new TypeError(`${id} has the policy ${arn}, which is not known here`);
  return [{ id: `${id} ${arn}`, effect: "Allow", actions, resources: ["*"], conditions: [] }];
}

function toResourcePolicies(template: Template, id: string, { Type }: Resource, given: Fields): Found {
  const parse = () => parseDocument(id, given.PolicyDocument);
  switch (Type) {
    case "AWS::S3::BucketPolicy":
      return [[`arn:aws:s3:::${given.Bucket}`, parse()]];
    case "AWS::SNS::TopicPolicy":
      return listOf(given.Topics).map((topic) => [String(topic), parse()]);
    case "AWS::SQS::QueuePolicy":
      return listOf(given.Queues).map((queue) => [toArn(template, String(queue)), parse()]);
    case "AWS::KMS::Key":
      return [[toArn(template, id), parseDocument(id, given.KeyPolicy)]];
    case "AWS::IAM::Role":
      return [[toArn(template, id), parseDocument(`${id} trust`, given.AssumeRolePolicyDocument)]];
    case "AWS::Lambda::Permission":
      return [toPermission(template, id, given)];
    default:
      return [];
  }
}

function listOf(value: unknown): readonly unknown[] {
  return value === undefined ? [] : toList(value);
}
