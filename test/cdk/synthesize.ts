import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { ClaimsStack } from "../../cdk/claims-stack.ts";
import { findDatasetBundle } from "../../cdk/dataset-bundle.ts";
import { readSettings } from "../../cdk/settings.ts";

/** A stack as `cdk synth` makes it, without the functions' code. */
export interface Synthesized {
  readonly app: App;
  readonly stack: ClaimsStack;
  readonly template: Template;
}

/** The name of the bundle in every stack of the tests. */
export const BUNDLE = `0000000007-${"0123456789".repeat(4)}-20260101T000000Z.zip`;

/** Everything that an operator can ask for. */
export const FULL = {
  domainName: "claims.example.org",
  certificateArn: "arn:aws:acm:us-east-1:111111111111:certificate/0a1b",
  githubSubject: "repo:o/r:ref:refs/heads/main,repo:o@1/r@2:environment:x",
  alarmEmail: "operator@example.org",
  objectLockDays: 30,
  breakGlassRoleArn: "arn:aws:iam::111111111111:role/break-glass",
} as const;

/** Without these the template is the same but for the digests of the code, which cost seconds. */
const UNBUNDLED = { "aws:cdk:bundling-stacks": [] };

/** Makes the stack with the settings of `-c`, and a dataset bundle. */
export function synthesize(settings: Readonly<Record<string, unknown>> = {}): Synthesized {
  const folder = mkdtempSync(join(tmpdir(), "claims-stack-"));
  try {
    writeFileSync(join(folder, BUNDLE), "a bundle");
    const { context } = JSON.parse(readFileSync("cdk.json", "utf8"));
    const app = new App({ context: { ...context, ...UNBUNDLED, ...settings }, outdir: join(folder, "out") });
    const bundle = findDatasetBundle(folder);
    const read = readSettings((name) => app.node.tryGetContext(name));
    const stack = new ClaimsStack(app, "Claims", { settings: read, bundle });
    return { app, stack, template: Template.fromStack(stack) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const made = new Map<string, Synthesized>();

/** The same, made once for each file of tests. */
export function synthesized(settings: Readonly<Record<string, unknown>> = {}): Synthesized {
  const name = JSON.stringify(settings);
  const found = made.get(name) ?? synthesize(settings);
  made.set(name, found);
  return found;
}
