import { describe, expect, it } from "vitest";
import { inShort, resourceOf, statementsOf } from "./read-template.ts";
import { pipelineOf } from "./run-pipeline.ts";
import { synthesized } from "./synthesize.ts";

const { template } = synthesized();
const { Properties: machine } = resourceOf(template, "PipelineStateMachine");

const CALLED = ["Validator", "Publisher", "Renderer"];

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

  it("may call its three functions and tell, and nothing else", () => {
    expect(statementsOf(template, "PipelineRoleDefaultPolicy").map(inShort)).toMatchObject([
      { Sid: "Call", Action: "lambda:InvokeFunction", Resource: CALLED.map((name) => `${name}Function.Arn`) },
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
      RenderFunction: "RendererFunction.Arn",
      Topic: "NoticesTopic",
    });
    const { Validate, Publish, PublishShrinking, Catalogue, ...others } = pipelineOf(template).States;
    const called = [Validate, Publish, PublishShrinking, Catalogue].map((state) =>
      String(state?.Resource).split(":").at(-1),
    );
    expect(called).toEqual(["ValidateFunction", "PublishFunction", "PublishFunction", "RenderFunction"]);
    const told = Object.values(others).filter(({ Type }) => Type === "Task");
    expect(told).toHaveLength(5);
    for (const { Resource, Parameters } of told) {
      expect(Resource).toBe("arn:aws:states:::sns:publish");
      expect(Parameters).toMatchObject({ TopicArn: expect.stringMatching(/:Topic$/) });
    }
  });

  it("has time for every step, tried again as often as it may be", () => {
    const { TimeoutSeconds, States } = pipelineOf(template);
    const longest = (state: string, seconds: number) => {
      const retries = States[state]?.Retry as readonly { readonly MaxAttempts: number }[];
      const again = retries.reduce((sum, { MaxAttempts }) => sum + MaxAttempts, 0);
      return seconds + again * (seconds + 120);
    };
    const timeoutOf = (name: string): number => resourceOf(template, `${name}Function`).Properties.Timeout;
    const [validating = 0, publishing = 0, rendering = 0] = CALLED.map(timeoutOf);
    expect(States.Catalogue?.TimeoutSeconds).toBeGreaterThan(rendering);
    const catalogue = longest("Catalogue", Number(States.Catalogue?.TimeoutSeconds));
    const all = longest("Validate", validating) + longest("Publish", publishing) + catalogue;
    expect(TimeoutSeconds).toBeGreaterThan(all);
  });

  it("logs the whole course of a run, for 90 days", () => {
    expect(machine.LoggingConfiguration).toMatchObject({ Level: "ALL", IncludeExecutionData: true });
    expect(resourceOf(template, "PipelineLog").Properties.RetentionInDays).toBe(90);
  });
});
