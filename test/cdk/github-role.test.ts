import { App, Stack } from "aws-cdk-lib";
import { Bucket } from "aws-cdk-lib/aws-s3";
import { describe, expect, it } from "vitest";
import { GitHubRole } from "../../cdk/github-role.ts";
import { inShort, resourceOf, resourcesLike, resourcesOfType, statementsOf } from "./read-template.ts";
import { FULL, synthesize, synthesized } from "./synthesize.ts";

const { template } = synthesized(FULL);
const GOOD = [
  "repo:owner/name:ref:refs/heads/main",
  "repo:owner/name:environment:production",
  "repo:owner@12/name@34:ref:refs/heads/main",
  "repo:owner@12/name@34:environment:production",
];
const WRONG = [
  "repo:o/r:*",
  "repo:o/*:ref:refs/heads/main",
  "repo:o/r:ref:refs/heads/mai?",
  "repo:o/r:pull_request",
  "repo:o/r:ref:refs/tags/v1",
  "repo:o/r",
  "repo:o/r:environment:",
  "repo:o/r:environment:$" + "{aws:userid}",
  "o/r:ref:refs/heads/main",
  "*",
];

describe("a workflow on GitHub", () => {
  it("gets the role by a token for AWS with exactly one of the subjects", () => {
    const { AssumeRolePolicyDocument: trust, MaxSessionDuration } = resourceOf(template, "GitHubRole").Properties;
    expect(trust.Statement).toHaveLength(1);
    expect(inShort(trust.Statement[0])).toEqual({
      Effect: "Allow",
      Action: "sts:AssumeRoleWithWebIdentity",
      Principal: { Federated: "GitHubProvider" },
      Condition: {
        StringEquals: {
          "token.actions.githubusercontent.com:aud": "sts.amazonaws.com",
          "token.actions.githubusercontent.com:sub": FULL.githubSubject.split(","),
        },
      },
    });
    expect(MaxSessionDuration).toBe(3600);
  });

  it("can then put one new object under intake/, and nothing else", () => {
    expect(statementsOf(template, "GitHubRoleDefaultPolicy").map(inShort)).toEqual([
      {
        Sid: "Submit",
        Effect: "Allow",
        Action: "s3:PutObject",
        Resource: "IntakeBucket.Arn/intake/*",
        Condition: { Null: { "s3:if-none-match": "false" } },
      },
    ]);
    expect(resourceOf(template, "GitHubRole").Properties.ManagedPolicyArns).toBeUndefined();
  });

  it("is known by GitHub's own provider, or by one that the account has", () => {
    const provider = resourceOf(template, "GitHubProvider").Properties;
    expect(provider).toEqual({
      Url: "https://token.actions.githubusercontent.com",
      ClientIdList: ["sts.amazonaws.com"],
    });
    const githubProviderArn = "arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com";
    const other = synthesize({ githubSubject: GOOD[0], githubProviderArn }).template;
    expect(resourcesOfType(other, "AWS::IAM::OIDCProvider")).toEqual([]);
    expect(JSON.stringify(resourceOf(other, "GitHubRole").Properties)).toContain(githubProviderArn);
  });

  it("gets no role where nobody is named", () => {
    expect(resourcesLike(synthesized().template, /^GitHub/)).toEqual([]);
  });

  it.each(GOOD)("may be %s", (githubSubject) => {
    expect(() => synthesize({ githubSubject })).not.toThrow();
  });

  it.each(WRONG)("may not be %s, neither by the setting nor by the construct", (subject) => {
    expect(() => synthesize({ githubSubject: `${GOOD[0]},${subject}` })).toThrow(/without a wildcard/);
    const stack = new Stack(new App(), "Other");
    const intake = new Bucket(stack, "Intake");
    expect(() => new GitHubRole(stack, "GitHub", { intake, subjects: [subject] })).toThrow(/without a wildcard/);
  });
});
