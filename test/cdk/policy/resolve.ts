import { type Fields, fieldsOf, toList } from "./statement.ts";

/** What `cdk synth` writes, as far as policies need it. */
export interface Template {
  readonly Parameters?: Readonly<Record<string, { readonly Default?: unknown }>>;
  readonly Resources: Readonly<Record<string, Resource>>;
}

export interface Resource {
  readonly Type: string;
  readonly Properties?: Fields;
}

export const ACCOUNT = "111122223333";
export const REGION = "us-east-1";

const PSEUDO: Fields = {
  "AWS::Partition": "aws",
  "AWS::AccountId": ACCOUNT,
  "AWS::Region": REGION,
  "AWS::URLSuffix": "amazonaws.com",
  "AWS::StackName": "claims",
  "AWS::StackId": `arn:aws:cloudformation:${REGION}:${ACCOUNT}:stack/claims/1`,
};

const HERE = `${REGION}:${ACCOUNT}`;

/** The ARN of a resource that has policies or is named in them: made up, and the same each time. */
const ARNS: Readonly<Record<string, (name: string) => string>> = {
  "AWS::S3::Bucket": (name) => `arn:aws:s3:::${name.toLowerCase()}`,
  "AWS::IAM::Role": (name) => `arn:aws:iam::${ACCOUNT}:role/${name}`,
  "AWS::IAM::OIDCProvider": () => `arn:aws:iam::${ACCOUNT}:oidc-provider/token.actions.githubusercontent.com`,
  "AWS::KMS::Key": (name) => `arn:aws:kms:${HERE}:key/${name}`,
  "AWS::SNS::Topic": (name) => `arn:aws:sns:${HERE}:${name}`,
  "AWS::SQS::Queue": (name) => `arn:aws:sqs:${HERE}:${name}`,
  "AWS::Lambda::Function": (name) => `arn:aws:lambda:${HERE}:function:${name}`,
  "AWS::StepFunctions::StateMachine": (name) => `arn:aws:states:${HERE}:stateMachine:${name}`,
  "AWS::Events::Rule": (name) => `arn:aws:events:${HERE}:rule/${name}`,
  "AWS::Logs::LogGroup": (name) => `arn:aws:logs:${HERE}:log-group:${name}:*`,
  "AWS::CloudWatch::Alarm": (name) => `arn:aws:cloudwatch:${HERE}:alarm:${name}`,
  "AWS::CloudFront::Distribution": (name) => `arn:aws:cloudfront::${ACCOUNT}:distribution/${name}`,
};

/** What `Ref` gives for these is the ARN; for all others a name. */
const REF_IS_ARN = ["AWS::SNS::Topic", "AWS::StepFunctions::StateMachine", "AWS::IAM::OIDCProvider"];

/** The made-up ARN of a resource. Throws a `TypeError` for a type that is not known here. */
export function toArn(template: Template, id: string): string {
  const type = template.Resources[id]?.Type ?? "nothing";
  const make = ARNS[type];
  if (make === undefined) throw new TypeError(`${id} is ${type}, which has no ARN here`);
  return make(id);
}

/** Replaces intrinsic functions by made-up values. Throws a `TypeError` for one that is not known here. */
export function resolve(template: Template, value: unknown): unknown {
  const go = (one: unknown) => resolve(template, one);
  if (Array.isArray(value)) return value.map(go).filter((one) => one !== undefined);
  if (typeof value !== "object" || value === null) return value;
  const [[name = "", argument] = [], ...more] = Object.entries(value);
  if (more.length > 0 || !(name === "Ref" || name.startsWith("Fn::")))
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, go(one)]));
  return call(template, name, go(argument));
}

function call(template: Template, name: string, argument: unknown): unknown {
  const [first, second] = toList(argument);
  switch (name) {
    case "Ref":
      return toRef(template, String(argument));
    case "Fn::GetAtt":
      return toAttribute(template, String(first), String(second));
    case "Fn::Join":
      return toList(second).join(String(first));
    case "Fn::Select":
      return toList(second)[Number(first)];
    case "Fn::Split":
      return String(second).split(String(first));
    case "Fn::Sub":
      return substitute(template, String(first), second === undefined ? {} : fieldsOf(second));
    default:
      throw new TypeError(`there is no ${name} here`);
  }
}

function toAttribute(template: Template, id: string, name: string): unknown {
  const { Type, Properties = {} } = template.Resources[id] ?? {};
  if (Type === "AWS::Lambda::Url" && name === "FunctionArn") return resolve(template, Properties.TargetFunctionArn);
  if (Type === "AWS::CloudFront::Distribution" && name === "DomainName") return "d111111abcdef8.cloudfront.net";
  if (Type === "AWS::StepFunctions::StateMachine" && name === "Name") return id;
  return name === "Arn" ? toArn(template, id) : `${id}.${name}`;
}

function toRef(template: Template, id: string): unknown {
  if (id === "AWS::NoValue") return undefined;
  const known = PSEUDO[id] ?? template.Parameters?.[id]?.Default;
  if (known !== undefined) return known;
  const type = template.Resources[id]?.Type;
  if (type === undefined) throw new TypeError(`there is no ${id} to refer to, or it has no default`);
  if (type === "AWS::S3::Bucket") return id.toLowerCase();
  return REF_IS_ARN.includes(type) ? toArn(template, id) : id;
}

function substitute(template: Template, text: string, given: Fields): string {
  return text.replaceAll(/\$\{([^!}]+)\}/g, (_, name: string) => {
    const [id = "", attribute] = name.split(".");
    if (attribute !== undefined) return String(call(template, "Fn::GetAtt", [id, attribute]));
    return String(given[name] ?? toRef(template, name));
  });
}
