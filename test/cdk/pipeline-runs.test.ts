import { describe, expect, it } from "vitest";
import { type Answer, type PipelineRun, runPipeline } from "./run-pipeline.ts";
import { synthesized } from "./synthesize.ts";

const { template } = synthesized();
const REPORT = { key: "reports/0.json", problems: 2, first: ["a", "b"] };
const FIT = {
  fit: true,
  report: { ...REPORT, problems: 0, first: [] },
  validated: { key: "validated/1.json", sha256: "1" },
};
const OBJECT = { key: "intake/a.zip", "version-id": "v1", size: 12 };
const EVENT = { detail: { bucket: { name: "intake" }, object: OBJECT } };

const run = (answers: Readonly<Record<string, Answer>>, event: object = EVENT) => runPipeline(template, answers, event);
const ended = (outcome: string) => ({ Validate: () => FIT, Publish: () => ({ outcome, message: "so it ended" }) });
const statesOf = ({ calls }: PipelineRun) => calls.map(([state]) => state);
const fails = (name: string) => () => {
  throw Object.assign(new Error("no"), { name });
};

describe("a run", () => {
  it("validates the version that came in, publishes what was validated, renders the catalogue, and tells", async () => {
    const { calls, failed } = await run(ended("published"));
    expect(failed).toBeUndefined();
    const version = { bucket: "intake", key: OBJECT.key, versionId: "v1", size: 12 };
    expect(calls.slice(0, 3)).toEqual([
      ["Validate", version],
      ["Publish", { validated: FIT.validated }],
      ["Catalogue", {}],
    ]);
    expect(calls.slice(3)).toMatchObject([["NotifyPublished", { Message: "so it ended" }]]);
  });

  it.each(["already released", "nothing changed"])("ends well, renders and says nothing when %s", async (outcome) => {
    const ran = await run(ended(outcome));
    expect(ran.failed).toBeUndefined();
    expect(statesOf(ran)).toEqual(["Validate", "Publish", "Catalogue"]);
  });

  it("ends well, renders nothing and says nothing when superseded", async () => {
    const ran = await run(ended("superseded"));
    expect(ran.failed).toBeUndefined();
    expect(statesOf(ran)).toEqual(["Validate", "Publish"]);
  });

  it.each(["yanked", "conflict", "refused"])("fails and tells when %s", async (outcome) => {
    const ran = await run(ended(outcome));
    expect(ran.failed).toMatch(/so it ended$/);
    expect(ran.calls.at(-1)).toMatchObject(["NotifyRefused", { Message: "intake/a.zip: so it ended" }]);
  });

  it("fails and tells the first problems of a dataset that is not fit, and publishes nothing", async () => {
    const ran = await run({ Validate: () => ({ fit: false, report: REPORT }) });
    expect(ran.failed).toMatch(/\ba$/);
    expect(statesOf(ran)).toEqual(["Validate", "NotifyInvalid"]);
    const Message = 'intake/a.zip: 2 problems, all of them in reports/0.json, the first: ["a","b"]';
    expect(ran.calls.at(-1)).toMatchObject(["NotifyInvalid", { Message }]);
  });

  it("hands on why the dataset may shrink, where an operator says so", async () => {
    const detail = { ...EVENT.detail, acceptShrinking: "merged" };
    const answers = { Validate: () => FIT, PublishShrinking: () => ({ outcome: "published", message: "" }) };
    const ran = await run(answers, { detail });
    expect(ran.calls[1]).toEqual(["PublishShrinking", { validated: FIT.validated, acceptShrinking: "merged" }]);
    expect(ran.failed).toBeUndefined();
  });

  it("does not publish an unfit dataset, whatever may shrink", async () => {
    const ran = await run(
      { Validate: () => ({ fit: false, report: REPORT }) },
      { detail: { ...EVENT.detail, acceptShrinking: "x" } },
    );
    expect(statesOf(ran)).toEqual(["Validate", "NotifyInvalid"]);
  });

  it("fails and tells where an outcome is none that it knows", async () => {
    const ran = await run(ended("exploded"));
    expect(statesOf(ran)).toEqual(["Validate", "Publish", "NotifyBroken"]);
    expect(ran.failed).toMatch(/it ended as exploded$/);
  });

  it.each([
    ["TryAgain", 6],
    ["Lambda.TooManyRequestsException", 6],
    ["TypeError", 1],
    ["Lambda.Unknown", 3],
    ["Sandbox.Timedout", 3],
    ["Runtime.ExitError", 3],
  ])("calls again after %s: %i times, then fails and tells", async (name, times) => {
    const ran = await run({ Validate: () => FIT, Publish: fails(name) });
    expect(statesOf(ran).filter((state) => state === "Publish")).toHaveLength(times);
    expect(statesOf(ran).at(-1)).toBe("NotifyBroken");
    expect(ran.failed).toBeDefined();
  });

  it.each(["NotifyPublished", "NotifyRefused"])("ends as it ended, though %s could not tell", async (state) => {
    const outcome = state === "NotifyPublished" ? "published" : "conflict";
    const ran = await run({ ...ended(outcome), [state]: fails("States.TaskFailed") });
    expect(ran.failed === undefined).toBe(outcome === "published");
  });
});
