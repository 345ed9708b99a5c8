import { resolve, type Template, toArn } from "../resolve.ts";
import { fieldsOf } from "../statement.ts";

/** Parts that nothing but their names tells apart: most of them are CDK's own, for the first release. */
const OTHERS: readonly (readonly [name: string, type: string, id: RegExp])[] = [
  ["dead letters", "AWS::SQS::Queue", /./],
  ["notices key", "AWS::KMS::Key", /^Notices/],
  ["schedule", "AWS::Events::Rule", /^Reconciler/],
  ["render schedule", "AWS::Events::Rule", /^Renderer/],
  ["bundle rule", "AWS::Events::Rule", /^Pipeline/],
  ["rule role", "AWS::IAM::Role", /^Pipeline.*Events/],
  ["first release", "AWS::Lambda::Function", /^FirstReleaseOnEvent/],
  ["first release role", "AWS::IAM::Role", /^FirstReleaseOnEvent/],
  ["is complete", "AWS::Lambda::Function", /^FirstReleaseIsComplete/],
  ["is complete role", "AWS::IAM::Role", /^FirstReleaseIsComplete/],
  ["provider role", "AWS::IAM::Role", /^FirstReleaseProviderStarts/],
  ["provider waits role", "AWS::IAM::Role", /^FirstReleaseProviderWaits/],
  ["waiter", "AWS::StepFunctions::StateMachine", /waiter/],
  ["waiter role", "AWS::IAM::Role", /waiter/],
  ["provider asks", "AWS::Lambda::Function", /frameworkisComplete/],
  ["provider gives up", "AWS::Lambda::Function", /frameworkonTimeout/],
  ["validator log", "AWS::Logs::LogGroup", /^Validator/],
  ["publisher log", "AWS::Logs::LogGroup", /^Publisher/],
  ["yanker log", "AWS::Logs::LogGroup", /^Yanker/],
  ["reconciler log", "AWS::Logs::LogGroup", /^Reconciler/],
  ["downloader log", "AWS::Logs::LogGroup", /^Downloader/],
  ["renderer log", "AWS::Logs::LogGroup", /^Renderer/],
  ["record pages log", "AWS::Logs::LogGroup", /^RecordPages/],
  ["first release log", "AWS::Logs::LogGroup", /^FirstReleaseOnEvent/],
  ["is complete log", "AWS::Logs::LogGroup", /^FirstReleaseIsComplete/],
  ["provider log", "AWS::Logs::LogGroup", /^FirstReleaseProvider/],
];

/** Finds them. Throws a `TypeError` where there is none, or more than one that could be it. */
export function findOthers(template: Template): Readonly<Record<string, string>> {
  const found = OTHERS.map(([name, type, id]) => [name, toArn(template, findOne(template, type, id))] as const);
  const release = Object.values(template.Resources).find(({ Type }) => Type === "Custom::FirstRelease");
  const { BundleBucket, BundleKey } = fieldsOf(resolve(template, fieldsOf(release?.Properties)));
  return {
    ...Object.fromEntries(found.map(([name, arn]) => [name, arn.replace(/:\*$/, ":log-stream:a")])),
    assets: `arn:aws:s3:::${BundleBucket}`,
    "bundle asset": `arn:aws:s3:::${BundleBucket}/${BundleKey}`,
  };
}

function findOne(template: Template, type: string, id: RegExp): string {
  const ids = Object.keys(template.Resources).filter((one) => template.Resources[one]?.Type === type && id.test(one));
  const [found, ...more] = ids;
  if (found === undefined || more.length > 0) throw new TypeError(`${id} is ${ids.join(", ") || "nothing"}`);
  return found;
}
