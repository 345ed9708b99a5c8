import { parseGitHubSubjects } from "./github-subject.ts";
import { parseSite, type SiteName } from "./site-name.ts";

/** What an operator decides of a deployment: `cdk deploy -c name=value`, or `context` in cdk.json. */
export interface Settings {
  /** `domainName` and `certificateArn`: the name that the catalogue has, beside the one that CloudFront gives it. */
  readonly site?: SiteName | undefined;
  /** `githubSubject`: who may submit, as GitHub says it in its tokens; several separated by commas. Empty: nobody. */
  readonly githubSubjects: readonly string[];
  /** `githubProviderArn`: GitHub's identity provider, where the account has one already (it can have only one). */
  readonly githubProviderArn?: string | undefined;
  /** `alarmEmail`: who is told of releases, refusals and alarms. */
  readonly alarmEmail?: string | undefined;
  /** `objectLockDays`: for how many days nobody but the break-glass role can delete a version. Only for a new bucket. */
  readonly objectLockDays?: number | undefined;
  /** `breakGlassRoleArn`: the one role that may delete what is published. Left out: none may. */
  readonly breakGlassRoleArn?: string | undefined;
  /** `keyGeneration`: counts the signing keys; one more makes a new key and keeps the old one. */
  readonly keyGeneration: number;
  /** `trustFile`: the path of a trust file with the keys that signed before. */
  readonly trustFile?: string | undefined;
  /** `bundleFolder`: where the dataset bundle lies that the deployment releases. */
  readonly bundleFolder: string;
  /** `local`: for an emulator of AWS, without custom resources and without CloudFront. */
  readonly local: boolean;
}

/** Gives the value of a context key, if it is set. */
type Context = (name: string) => unknown;

/** Reads the settings. Throws an `Error` that names the setting, what it is, and what it should be. */
export function readSettings(context: Context): Settings {
  return {
    site: parseSite(textOf(context, "domainName"), textOf(context, "certificateArn")),
    githubSubjects: parseGitHubSubjects(textOf(context, "githubSubject") ?? ""),
    githubProviderArn: textOf(context, "githubProviderArn"),
    alarmEmail: textOf(context, "alarmEmail"),
    objectLockDays: numberOf(context, "objectLockDays"),
    breakGlassRoleArn: textOf(context, "breakGlassRoleArn"),
    keyGeneration: numberOf(context, "keyGeneration") ?? 1,
    trustFile: textOf(context, "trustFile"),
    bundleFolder: textOf(context, "bundleFolder") ?? "cdk.out/bundle",
    local: isSet(context, "local"),
  };
}

function textOf(context: Context, name: string): string | undefined {
  const value = context(name);
  if (value === undefined || value === "") return undefined;
  if (typeof value !== "string") throw new Error(`${name} is ${JSON.stringify(value)}; write a text`);
  return value;
}

/** On a command line every value is a text; in cdk.json it may be a number. */
function numberOf(context: Context, name: string): number | undefined {
  const value = context(name);
  if (value === undefined || value === "") return undefined;
  if (!/^[1-9]\d{0,4}$/.test(String(value)))
    throw new Error(`${name} is ${JSON.stringify(value)}; write a whole number, 1 or more`);
  return Number(value);
}

function isSet(context: Context, name: string): boolean {
  const value = context(name) ?? false;
  if (!["true", "false"].includes(String(value)))
    throw new Error(`${name} is ${JSON.stringify(value)}; write true or false`);
  return String(value) === "true";
}
