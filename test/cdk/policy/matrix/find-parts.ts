import { type Resource, resolve, type Template, toArn } from "../resolve.ts";
import { type Fields, fieldsOf, toList } from "../statement.ts";

/** The parts of the stack that the table names: the ARN of each. */
export type Parts = Readonly<Record<string, string>>;

/** What tells the functions apart, whatever the constructs are called: what is put into their environment. */
const FUNCTIONS: Readonly<Record<string, (id: string, names: readonly string[]) => boolean>> = {
  "validate-dataset": (_, names) => names.includes("INTAKE_BUCKET") && names.includes("STAGING_BUCKET"),
  "publish-release": (_, names) => names.includes("STAGING_BUCKET") && names.includes("DATA_BUCKET"),
  "render-catalogue": (_, names) => names.includes("SITE_ADDRESS"),
  download: (_, names) => names.includes("DATA_BUCKET") && !names.includes("SIGNING_KEY"),
  "record-page": (_, names) => names.includes("SITE_BUCKET") && !names.includes("DATA_BUCKET"),
  reconcile: (id, names) => isKeeper(names) && !/yank/i.test(id),
  yank: (id, names) => isKeeper(names) && /yank/i.test(id),
};

function isKeeper(names: readonly string[]): boolean {
  return names.includes("SIGNING_KEY") && !names.includes("STAGING_BUCKET") && !names.includes("SITE_BUCKET");
}

/** Finds the parts in a template. Throws a `TypeError` where there is none, or more than one that could be it. */
export function findParts(template: Template): Parts {
  const ofType = (type: string) => idsOf(template, (_, { Type }) => Type === type);
  const functions = Object.entries(FUNCTIONS).map(([name, is]): [string, string] => {
    const wanted = (id: string, one: Resource) => is(id, Object.keys(environmentOf(one)));
    return [name, theOne(name, idsOf(template, wanted))];
  });
  const [validator = "", publisher = "", renderer = ""] = functions.map(([, id]) => id);
  const bucket = (id: string, name: string) =>
    `arn:aws:s3:::${resolve(template, environmentOf(at(template, id))[name])}`;
  const roles = functions.map(([name, id]) => [
    `${name} role`,
    resolve(template, fieldsOf(at(template, id).Properties).Role),
  ]);
  const machine = theOne("state machine", idsOf(template, isPipeline));
  const single = { topic: "AWS::SNS::Topic", distribution: "AWS::CloudFront::Distribution" };
  return {
    ...Object.fromEntries(functions.map(([name, id]) => [name, toArn(template, id)])),
    ...Object.fromEntries(roles),
    ...Object.fromEntries(
      Object.entries(single).map(([name, type]) => [name, toArn(template, theOne(name, ofType(type)))]),
    ),
    intake: bucket(validator, "INTAKE_BUCKET"),
    staging: bucket(validator, "STAGING_BUCKET"),
    data: bucket(publisher, "DATA_BUCKET"),
    pages: bucket(renderer, "SITE_BUCKET"),
    key: String(resolve(template, environmentOf(at(template, publisher)).SIGNING_KEY)),
    logs: `arn:aws:s3:::${toLogs(template)}`,
    machine: toArn(template, machine),
    "machine role": String(resolve(template, fieldsOf(at(template, machine).Properties).RoleArn)),
    "github role": toArn(template, theOne("role for GitHub", idsOf(template, isFederated))),
  };
}

/** The one bucket that others write to who asked them for what. */
function toLogs(template: Template): unknown {
  const settings = Object.values(template.Resources).flatMap(
    ({ Properties = {} }) => Properties.LoggingConfiguration ?? [],
  );
  return settings
    .map((one) => resolve(template, fieldsOf(one).DestinationBucketName))
    .find((name) => name !== undefined);
}

function idsOf(template: Template, is: (id: string, resource: Resource) => boolean): readonly string[] {
  return Object.entries(template.Resources).flatMap(([id, resource]) => (is(id, resource) ? [id] : []));
}

function theOne(name: string, ids: readonly string[]): string {
  const [id, ...more] = ids;
  if (id === undefined || more.length > 0) throw new TypeError(`which is the ${name}? ${ids.join(", ") || "none"}`);
  return id;
}

function at(template: Template, id: string): Resource {
  const found = template.Resources[id];
  if (found === undefined) throw new TypeError(`there is no ${id}`);
  return found;
}

function environmentOf({ Type, Properties = {} }: Resource): Fields {
  if (Type !== "AWS::Lambda::Function" || Properties.Environment === undefined) return {};
  return fieldsOf(fieldsOf(Properties.Environment).Variables);
}

/** The other one is CDK's own, which waits for the first release. */
function isPipeline(id: string, { Type }: Resource): boolean {
  return Type === "AWS::StepFunctions::StateMachine" && !/waiter/i.test(id);
}

function isFederated(_: string, { Type, Properties = {} }: Resource): boolean {
  if (Type !== "AWS::IAM::Role") return false;
  const trust = toList(fieldsOf(Properties.AssumeRolePolicyDocument).Statement).map(fieldsOf);
  return trust.some(({ Principal }) => typeof Principal === "object" && "Federated" in fieldsOf(Principal));
}
