import type { Request } from "../evaluate.ts";
import type { Context } from "../meet-condition.ts";
import type { Caller } from "../policies.ts";
import { ACCOUNT, REGION, type Template } from "../resolve.ts";
import { parseDocument } from "../statement.ts";
import { findOthers } from "./find-others.ts";
import { findParts, type Parts } from "./find-parts.ts";
import { type Row, SAID, type Who } from "./row.ts";
import { BREAK_GLASS, SUBJECT } from "./synthesize.ts";

const STRANGERS = "999999999999";

/** Rights over everything that their account has, as CloudFormation has them that an administrator deploys with. */
const EVERYTHING = parseDocument("an administrator", { Statement: { Effect: "Allow", Action: "*", Resource: "*" } });

/** Makes requests out of the rows of the table. */
export function toRequests(template: Template): (row: Row) => Request {
  const found = findParts(template);
  const execution = `${found.machine}:e`.replace(":stateMachine:", ":execution:");
  const parts = { ...findOthers(template), ...found, execution, everything: "*" };
  const callers = toCallers(parts);
  const said = { ...SAID, ...toSources(parts) };
  return ([who, action, what, how]) => ({
    caller: callers[who],
    action,
    resource: toResource(parts, what),
    context: { ...toOrdinary(callers[who], action), ...toContext(said, how) },
  });
}

function toCallers(parts: Parts): Readonly<Record<Who, Caller>> {
  const role = (name: string): Caller => ({ kind: "aws", arn: parts[`${name} role`] ?? name, account: ACCOUNT });
  const person = (arn: string, account: string): Caller => ({ kind: "aws", arn, account, own: EVERYTHING });
  const service = (name: string): Caller => ({ kind: "service", name: `${name}.amazonaws.com` });
  return {
    validator: role("validate-dataset"),
    publisher: role("publish-release"),
    reconciler: role("reconcile"),
    yanker: role("yank"),
    downloader: role("download"),
    renderer: role("render-catalogue"),
    "record pages": role("record-page"),
    machine: role("machine"),
    rule: role("rule"),
    "first release": role("first release"),
    "is complete": role("is complete"),
    provider: role("provider"),
    "provider waits": role("provider waits"),
    waiter: role("waiter"),
    github: role("github"),
    token: { kind: "federated", provider: `arn:aws:iam::${ACCOUNT}:oidc-provider/token.actions.githubusercontent.com` },
    administrator: person(`arn:aws:iam::${ACCOUNT}:role/administrator`, ACCOUNT),
    "break-glass": person(BREAK_GLASS, ACCOUNT),
    stranger: person(`arn:aws:iam::${STRANGERS}:role/administrator`, STRANGERS),
    anybody: { kind: "anonymous" },
    cloudfront: service("cloudfront"),
    events: service("events"),
    logging: service("logging.s3"),
    cloudwatch: service("cloudwatch"),
    lambda: service("lambda"),
    states: service("states"),
  };
}

/** `data/latest.json` is an object in a bucket; anything else is a part. */
function toResource(parts: Parts, what: string): string {
  const [name = "", ...key] = what.split("/");
  const arn = parts[name];
  if (arn === undefined) throw new TypeError(`the stack has no ${name}`);
  return [arn, ...key].join("/");
}

/** What AWS puts into every request: these are over TLS 1.3. */
function toOrdinary(caller: Caller, action: string): Context {
  const isS3 = action.startsWith("s3:");
  return {
    "aws:SecureTransport": "true",
    "aws:ResourceAccount": ACCOUNT,
    "aws:PrincipalIsAWSService": String(caller.kind === "service"),
    ...(caller.kind === "service" && { "aws:PrincipalServiceName": caller.name }),
    ...(caller.kind === "aws" && { "aws:PrincipalArn": caller.arn, "aws:PrincipalAccount": caller.account }),
    ...(isS3 && { "s3:TlsVersion": "1.3" }),
    ...(action === "s3:PutObject" && { "s3:ObjectCreationOperation": "true" }),
  };
}

function toContext(said: Readonly<Record<string, Context>>, how: string): Context {
  return Object.assign(
    {},
    ...how.split(", ").map((name) => {
      if (said[name] === undefined) throw new TypeError(`nobody knows what "${name}" says`);
      return said[name];
    }),
  );
}

function toSources(parts: Parts): Readonly<Record<string, Context>> {
  const { schedule = "", "render schedule": renderSchedule = "", "bundle rule": bundleRule = "" } = parts;
  const { distribution = "", intake = "", staging = "", data = "", pages = "" } = parts;
  const of = (arn: string): Context => ({ "aws:SourceArn": arn, "aws:SourceAccount": ACCOUNT });
  const alarm = (account: string): Context => ({
    "aws:SourceArn": `arn:aws:cloudwatch:${REGION}:${account}:alarm:a`,
    "aws:SourceAccount": account,
  });
  const token = (sub: string): Context => ({
    "token.actions.githubusercontent.com:sub": sub,
    "token.actions.githubusercontent.com:aud": "sts.amazonaws.com",
  });
  return {
    "of the distribution": of(distribution),
    "of the intake": of(intake),
    "of the staging": of(staging),
    "of the data": of(data),
    "of the pages": of(pages),
    "of the schedule": of(schedule),
    "of the render schedule": of(renderSchedule),
    "of the bundle rule": of(bundleRule),
    "of another rule": of(`${schedule}-2`),
    "of another bucket": of(`${data}-2`),
    elsewhere: { "aws:SourceAccount": STRANGERS },
    "of another distribution": of(`${distribution}X`),
    "of an alarm": alarm(ACCOUNT),
    "of an alarm elsewhere": alarm(STRANGERS),
    "of main": token(SUBJECT),
    "of a pull request": token("repo:made-up/claims:pull_request"),
    "of another branch": token("repo:made-up/claims:ref:refs/heads/other"),
    "of a longer name": token(`${SUBJECT}-2`),
    "for another audience": { "token.actions.githubusercontent.com:aud": "https://example.org" },
  };
}
