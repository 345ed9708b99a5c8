import { describe, expect, it } from "vitest";
import { inShort, resourceOf, statementsOf } from "./read-template.ts";
import { pipelineOf } from "./run-pipeline.ts";
import { synthesized } from "./synthesize.ts";

const { template } = synthesized();
const { Properties: machine } = resourceOf(template, "PipelineStateMachine");

describe("the pipeline", () => {
  it("starts for each object under intake/, and leaves a dead letter where it could not", () => {
    const { Properties: rule } = resourceOf(template, "PipelineOnBundle");
    expect(inShort(rule.EventPattern)).toEqual({
      source: "aws.s3",
      "detail-type": "Object Created",
      detail: { bucket: { name: "IntakeBucket" }, object: { key: { prefix: "intake/" } } },
    });
    expect(inShort(rule.Targets)).toMatchObject({
      Arn: "PipelineStateMachine",
      DeadLetterConfig: { Arn: "DeadLetters.Arn" },
    });
  });

  it("may call its two functions and tell, and nothing else", () => {
    expect(statementsOf(template, "PipelineRoleDefaultPolicy").map(inShort)).toMatchObject([
      { Sid: "Call", Action: "lambda:InvokeFunction", Resource: ["ValidatorFunction.Arn", "PublisherFunction.Arn"] },
      { Sid: "Log", Resource: "*" },
      { Sid: "Tell", Action: "sns:Publish", Resource: "NoticesTopic" },
      { Sid: "TellSecretly", Action: ["kms:GenerateDataKey", "kms:Decrypt"], Resource: "NoticesKey.Arn" },
    ]);
    const [, log] = statementsOf(template, "PipelineRoleDefaultPolicy");
    expect([log?.Action].flat().every((action) => /^logs:(\w*LogDeliver|PutRes|Describe)/.test(String(action)))).toBe(
      true,
    );
  });

  it("calls the functions and the topic of this stack", () => {
    expect(inShort(machine.DefinitionSubstitutions)).toEqual({
      ValidateFunction: "ValidatorFunction.Arn",
      PublishFunction: "PublisherFunction.Arn",
      Topic: "NoticesTopic",
    });
    const { Validate, Publish, PublishShrinking, ...others } = pipelineOf(template).States;
    const called = [Validate, Publish, PublishShrinking].map((state) => String(state?.Resource).split(":").at(-1));
    expect(called).toEqual(["ValidateFunction", "PublishFunction", "PublishFunction"]);
    const told = Object.values(others).filter(({ Type }) => Type === "Task");
    expect(told).toHaveLength(4);
    for (const { Resource, Parameters } of told) {
      expect(Resource).toBe("arn:aws:states:::sns:publish");
      expect(Parameters).toMatchObject({ TopicArn: expect.stringMatching(/:Topic$/) });
    }
  });

  it("logs the whole course of a run, for 90 days", () => {
    expect(machine.LoggingConfiguration).toMatchObject({ Level: "ALL", IncludeExecutionData: true });
    expect(resourceOf(template, "PipelineLog").Properties.RetentionInDays).toBe(90);
  });
});
