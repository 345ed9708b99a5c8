import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findDatasetBundle } from "../../cdk/dataset-bundle.ts";
import { inShort, resourceOf, resourcesLike, resourcesOfType, statementOf } from "./read-template.ts";
import { BUNDLE, synthesized } from "./synthesize.ts";

const { template } = synthesized();

describe("the first release", () => {
  const release = resourcesOfType(template, "Custom::FirstRelease")[0]?.[1];

  it("hands over the bundle that is deployed, and the key that it gets", () => {
    expect(inShort(release?.Properties)).toMatchObject({
      ServiceToken: "FirstReleaseProviderframeworkonEvent.Arn",
      BundleKey: expect.stringMatching(/^[0-9a-f]{64}\.zip$/),
      IntakeKey: `intake/${BUNDLE}`,
    });
  });

  it("comes after all that protects it and all that tells of its failure", () => {
    const before = release?.DependsOn?.map((id) => id.slice(0, -8)) ?? [];
    const needed = [
      "DataBucketPolicy",
      "IntakeBucketPolicy",
      "SigningKey",
      "PipelineStateMachine",
      "AlarmsFailedExecution",
      "AlarmsUnrenderedCatalogue",
      "PagesBucketPolicy",
      "RendererFunction",
      "RendererRoleDefaultPolicy",
    ];
    expect(before).toEqual(expect.arrayContaining([...needed, "NoticesTopicPolicy", "SiteDistribution"]));
  });

  it("is started by one function and waited for by another", () => {
    const handlerOf = (name: string) => resourceOf(template, name).Properties.Handler;
    expect(handlerOf("FirstReleaseOnEventFunction")).toBe("index.onEvent");
    expect(handlerOf("FirstReleaseIsCompleteFunction")).toBe("index.isComplete");
  });

  it("may read the one bundle, submit it where there is none, and start the pipeline", () => {
    const may = (sid: string) => inShort(statementOf(template, "FirstReleaseOnEventRoleDefaultPolicy", sid));
    expect(may("ReadBundle")).toMatchObject({ Resource: expect.stringMatching(/\/[0-9a-f]{64}\.zip$/) });
    const Condition = { Null: { "s3:if-none-match": "false" } };
    expect(may("Submit")).toMatchObject({ Action: "s3:PutObject", Resource: "IntakeBucket.Arn/intake/*", Condition });
    expect(may("CompareBundle")).toMatchObject({ Resource: "IntakeBucket.Arn/intake/*" });
    expect(may("Start")).toMatchObject({ Action: "states:StartExecution", Resource: "PipelineStateMachine" });
  });

  it("waits only for runs of the pipeline", () => {
    const executions = "arn:AWS::Partition:states:AWS::Region:AWS::AccountId:execution:PipelineStateMachine.Name:*";
    const wait = inShort(statementOf(template, "FirstReleaseIsCompleteRoleDefaultPolicy", "Wait"));
    expect(wait).toMatchObject({ Action: "states:DescribeExecution", Resource: executions });
  });

  it("is not there in an emulator, which cannot run it", () => {
    const { template: local } = synthesized({ local: "true" });
    expect(resourcesLike(local, /^FirstRelease/)).toEqual([]);
    expect(resourcesOfType(local, "AWS::CloudFormation::CustomResource")).toEqual([]);
    expect(Object.values(local.toJSON().Outputs).filter((output) => JSON.stringify(output).includes("Site"))).toEqual(
      [],
    );
  });
});

describe("the bundle of a deployment", () => {
  it("is the only one of its folder: of several, none is taken", () => {
    const folder = mkdtempSync(join(tmpdir(), "claims-bundle-"));
    try {
      expect(findDatasetBundle(join(folder, "none"))).toBeUndefined();
      expect(findDatasetBundle(folder)).toBeUndefined();
      writeFileSync(join(folder, BUNDLE), "");
      expect(findDatasetBundle(folder)).toEqual({ path: join(folder, BUNDLE), intakeKey: `intake/${BUNDLE}` });
      writeFileSync(join(folder, "other.zip"), "");
      expect(() => findDatasetBundle(folder)).toThrow(/2 bundles/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
