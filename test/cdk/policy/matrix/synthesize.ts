import { App } from "aws-cdk-lib";
import { Template as Assertions } from "aws-cdk-lib/assertions";
import { ClaimsStack } from "../../../../cdk/claims-stack.ts";
import { readSettings } from "../../../../cdk/settings.ts";
import { ACCOUNT, REGION, type Template } from "../resolve.ts";

/** What the tests deploy with. */
export const SUBJECT = "repo:made-up/claims:ref:refs/heads/main";
export const BREAK_GLASS = `arn:aws:iam::${ACCOUNT}:role/break-glass`;

const CONTEXT: Readonly<Record<string, unknown>> = {
  "aws:cdk:bundling-stacks": [],
  "@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy": true,
  githubSubject: SUBJECT,
  breakGlassRoleArn: BREAK_GLASS,
  alarmEmail: "operator@example.org",
};

/** The template of the stack, with every part that has policies; the code of its functions is left out. */
export function synthesize(): Template {
  const app = new App({ context: { ...CONTEXT } });
  const settings = readSettings((name) => app.node.tryGetContext(name));
  const bundle = { path: "package.json", intakeKey: `intake/0000000001-${"0".repeat(40)}-20260101T000000Z.zip` };
  const stack = new ClaimsStack(app, "Claims", { settings, bundle, env: { account: ACCOUNT, region: REGION } });
  return Assertions.fromStack(stack).toJSON() as Template;
}
