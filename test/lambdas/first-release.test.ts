import { beforeEach, describe, expect, it } from "vitest";
import { keyOf, MADE_UP, zipOf } from "../support/intake.ts";
import { startFunction } from "../support/start-function.ts";
import { openWireS3, type WireS3 } from "../support/wire-s3.ts";
import { openWireStepFunctions, STATE_MACHINE, type WireStepFunctions } from "../support/wire-step-functions.ts";

const ZIP = zipOf(MADE_UP);
const ASSET = `${"a".repeat(64)}.zip`;

let s3: WireS3;
let stepFunctions: WireStepFunctions;
beforeEach(async () => {
  [s3, stepFunctions] = await Promise.all([openWireS3(), openWireStepFunctions()]);
  s3.plant(ASSET, ZIP);
  return () => Promise.all([s3.close(), stepFunctions.close()]);
});

/** What the provider framework sends. */
function deployment(parts: object = {}) {
  const ResourceProperties = { ServiceToken: "x", BundleBucket: "assets", BundleKey: ASSET, IntakeKey: keyOf(4) };
  return { RequestType: "Create", RequestId: "request-1", ResourceProperties, ...parts };
}

async function call(handler: "onEvent" | "isComplete", event: object) {
  const environment = { INTAKE_BUCKET: "intake", STATE_MACHINE };
  return await (await startFunction("first-release", environment, { s3, stepFunctions }, handler)).invoke(event);
}

/** The event with what `onEvent` gave back, as the framework makes it. */
async function started(event = deployment()) {
  return { ...event, ...((await call("onEvent", event)) as object) };
}

const puts = () => s3.requests.filter(({ method }) => method === "PUT").map(({ url }) => url.replace(/\?.*/, ""));

describe("first-release", () => {
  it("submits the bundle under its key and starts the state machine on that very version", async () => {
    expect(await call("onEvent", deployment())).toEqual({
      PhysicalResourceId: "first-release",
      Data: { Execution: expect.stringMatching(/:execution:publish:first-[0-9a-f]{32}-[0-9a-f]{16}$/) },
    });
    expect([puts(), s3.violations]).toEqual([[`/intake/${keyOf(4)}`], []]);
    const [execution] = stepFunctions.executions.values();
    expect(JSON.parse(execution?.input ?? "")).toEqual({
      detail: { bucket: { name: "intake" }, object: { key: keyOf(4), "version-id": "v2", size: ZIP.byteLength } },
    });
  });

  it("starts one execution for a request that is sent twice, also where that has ended", async () => {
    const first = await call("onEvent", deployment());
    expect(await call("onEvent", deployment())).toEqual(first);
    stepFunctions.end("SUCCEEDED");
    expect(await call("onEvent", deployment())).toEqual(first);
    expect(stepFunctions.executions.size).toBe(1);
  });

  it("starts another one for a deployment that is made again", async () => {
    await call("onEvent", deployment());
    await call("onEvent", deployment({ RequestId: "request-2" }));
    expect(stepFunctions.executions.size).toBe(2);
  });

  it("is complete when the execution has ended, and not before", async () => {
    const event = await started();
    expect(await call("isComplete", event)).toEqual({ IsComplete: false });
    stepFunctions.end("SUCCEEDED");
    expect(await call("isComplete", event)).toEqual({ IsComplete: true });
  });

  it.each(["FAILED", "TIMED_OUT"] as const)(
    "fails the deployment with the words of an execution that %s",
    async (status) => {
      const event = await started();
      stepFunctions.end(status, "InvalidSubmission", "3 problems");
      await expect(call("isComplete", event)).rejects.toThrow(
        "the dataset was not released: InvalidSubmission: 3 problems",
      );
    },
  );

  it("does nothing on a delete, even of a resource that could never be made", async () => {
    const event = { RequestType: "Delete", PhysicalResourceId: "first-release", ResourceProperties: {} };
    expect(await call("onEvent", event)).toEqual({ PhysicalResourceId: "first-release", Data: {} });
    expect(await call("isComplete", event)).toEqual({ IsComplete: true });
    expect([s3.requests.length, stepFunctions.executions.size]).toEqual([0, 0]);
  });

  it("leaves alone what lies in the intake under the same key", async () => {
    s3.plant(keyOf(4), Buffer.from("other"));
    await expect(call("onEvent", deployment())).rejects.toThrow("is there with other bytes: deploy a later commit");
    expect([s3.peek(keyOf(4)), stepFunctions.executions.size]).toEqual(["other", 0]);
  });

  it("submits nothing under a key that no validator would take, and nothing that is not there", async () => {
    const properties = deployment().ResourceProperties;
    for (const [name, value, message] of [
      ["IntakeKey", "intake/x.zip", "the key of an intake object"],
      ["BundleKey", "b.zip", "the dataset bundle b.zip is not there"],
      ["BundleBucket", "", "event.ResourceProperties.BundleBucket is no text"],
    ] as const) {
      const event = deployment({ ResourceProperties: { ...properties, [name]: value } });
      await expect(call("onEvent", event)).rejects.toThrow(message);
    }
    expect(puts()).toEqual([]);
  });
});
