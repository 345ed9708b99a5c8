import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { resourcesLike } from "./read-template.ts";
import { FULL, synthesize, synthesized } from "./synthesize.ts";

/** Another id is another resource: CloudFormation would make it anew, and leave what was published behind. */
const STATEFUL = {
  LogsBucket5C52C3D2: "AWS::S3::Bucket",
  PagesBucket1F9960AC: "AWS::S3::Bucket",
  DataBucketE6B0FAA8: "AWS::S3::Bucket",
  IntakeBucketDF3620F2: "AWS::S3::Bucket",
  StagingBucketF0D7AEDD: "AWS::S3::Bucket",
  SigningKey70710D41: "AWS::KMS::Key",
};

describe("what outlives a deployment", () => {
  it.each([
    ["with nothing asked for", {}],
    ["with everything asked for", FULL],
    ["in an emulator", { local: "true" }],
  ])("has the ids that it always had, %s", (_, settings) => {
    const kept = resourcesLike(synthesized(settings).template, /./)
      .filter(([, { Type, DeletionPolicy }]) => DeletionPolicy === "Retain" && Type !== "AWS::S3::BucketPolicy")
      .map(([id, { Type }]) => [id, Type]);
    expect(Object.fromEntries(kept)).toEqual(STATEFUL);
  });
});

it("tells people and the workflow what they need to go on", () => {
  const outputs = Object.keys(synthesized(FULL).template.toJSON().Outputs).toSorted();
  const expected = ["IntakeBucket", "IntakeRole", "SigningKeyArn", "SiteAddress", "StateMachineArn", "YankFunction"];
  expect(outputs).toEqual(expected);
});

it("hands the functions the trust file that is named", () => {
  const { Resources } = synthesize({ trustFile: "cdk.json" }).template.toJSON();
  const trusted = Object.values<{ Properties?: { Environment?: { Variables: Record<string, string> } } }>(Resources)
    .map(({ Properties }) => Properties?.Environment?.Variables.TRUSTED_KEYS)
    .filter((value) => value !== undefined);
  expect(trusted).toEqual(Array(4).fill(readFileSync("cdk.json", "utf8")));
});

it.each([
  ["objectLockDays", "0"],
  ["objectLockDays", "ten"],
  ["keyGeneration", -1],
  ["local", "yes"],
  ["alarmEmail", 5],
])("refuses the setting %s=%s, and names it", (name, value) => {
  expect(() => synthesize({ [name]: value })).toThrow(name);
});

it("is synthesized with an empty environment: without a network, credentials or a home", () => {
  const folder = mkdtempSync(join(tmpdir(), "claims-empty-"));
  try {
    const { context } = JSON.parse(readFileSync("cdk.json", "utf8"));
    const CDK_CONTEXT_JSON = JSON.stringify({ ...context, "aws:cdk:bundling-stacks": [], bundleFolder: folder });
    const env = { CDK_OUTDIR: join(folder, "out"), CDK_CONTEXT_JSON };
    const { status, stderr } = spawnSync(process.execPath, ["cdk/app.ts"], { env, encoding: "utf8" });
    expect(stderr).toMatch(/no dataset bundle/);
    expect(status).toBe(0);
    const made = JSON.parse(readFileSync(join(folder, "out", "IraqRussiaClaims.template.json"), "utf8"));
    expect(made.Resources).toHaveProperty("DataBucketE6B0FAA8");
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it("asks cdk for nothing that needs a network", () => {
  expect(JSON.parse(readFileSync("cdk.json", "utf8"))).toMatchObject({
    app: "node cdk/app.ts",
    notices: false,
    versionReporting: false,
  });
});
