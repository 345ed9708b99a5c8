import { describe, expect, it } from "vitest";
import { type Answer, runPipeline } from "./run-pipeline.ts";
import { synthesized } from "./synthesize.ts";

const { template } = synthesized();
const FIT = {
  fit: true,
  report: { key: "reports/0.json", problems: 0, first: [] },
  validated: { key: "v", sha256: "1" },
};
const EVENT = { detail: { bucket: { name: "intake" }, object: { key: "intake/a.zip", "version-id": "v1", size: 12 } } };
const MESSAGE = "version 1.0.0 is released";

/** Runs the pipeline on a dataset that is published, or ends otherwise, with a renderer that answers so. */
async function render(Catalogue: Answer, { outcome = "published", ...others }: Record<string, unknown> = {}) {
  const Publish = () => ({ outcome, message: MESSAGE });
  const answers = { Validate: () => FIT, Publish, Catalogue, ...(others as Record<string, Answer>) };
  const { calls, ...end } = await runPipeline(template, answers, EVENT);
  return { ...end, states: calls.slice(2).map(([state]) => state), told: calls.slice(2).map(([, input]) => input) };
}

function fails(name: string, times = Number.POSITIVE_INFINITY): Answer {
  let calls = 0;
  return () => {
    calls += 1;
    if (calls <= times) throw Object.assign(new Error("there is no room"), { name });
    return { message: "rendered" };
  };
}

describe("a run whose catalogue", () => {
  it("is rendered tells of the release alone, and knows both", async () => {
    const { states, failed, output } = await render(() => ({ message: "rendered", files: 7 }));
    expect([states, failed]).toEqual([["Catalogue", "NotifyPublished"], undefined]);
    expect(output).toMatchObject({ publication: { outcome: "published" }, catalogue: { files: 7 } });
  });

  it.each([
    ["TypeError", 1],
    ["TryAgain", 6],
    ["Lambda.TooManyRequestsException", 6],
    ["Lambda.Unknown", 2],
    ["Sandbox.Timedout", 2],
    ["Runtime.ExitError", 2],
    ["States.Timeout", 1],
  ])("fails with %s is called %i times, and leaves the release as it is told", async (name, times) => {
    const { states, told, failed, output } = await render(fails(name));
    expect(failed).toBeUndefined();
    expect(states).toEqual([...Array(times).fill("Catalogue"), "NotifyNoCatalogue", "NotifyPublished"]);
    expect(told.slice(-2)).toMatchObject([
      { Subject: "Claims: No catalogue", Message: expect.stringMatching(/^intake\/a\.zip: .*15 minutes.*no room/) },
      { Subject: "Claims: Released", Message: MESSAGE },
    ]);
    expect(output).toMatchObject({ publication: { outcome: "published" }, catalogue: { Error: name } });
  });

  it.each(["TryAgain", "Sandbox.Timedout"])("comes after one %s tells of the release alone", async (name) => {
    const { states, failed } = await render(fails(name, 1));
    expect([states, failed]).toEqual([["Catalogue", "Catalogue", "NotifyPublished"], undefined]);
  });

  it.each(["already released", "nothing changed"])(
    "fails when %s tells of that alone, and ends well",
    async (outcome) => {
      const { states, failed, output } = await render(fails("TypeError"), { outcome });
      expect([states, failed]).toEqual([["Catalogue", "NotifyNoCatalogue"], undefined]);
      expect(output).toMatchObject({ publication: { outcome } });
    },
  );

  it("fails without anybody to tell ends as the release did", async () => {
    const mute = { NotifyNoCatalogue: fails("States.TaskFailed"), NotifyPublished: fails("States.TaskFailed") };
    const { states, failed, output } = await render(fails("TypeError"), mute);
    expect([...new Set(states)]).toEqual(["Catalogue", "NotifyNoCatalogue", "NotifyPublished"]);
    expect([failed, output]).toMatchObject([undefined, { publication: { outcome: "published" } }]);
  });

  it.each(["yanked", "conflict", "refused", "exploded"])("nobody asks for is not rendered: %s", async (outcome) => {
    const { states, failed } = await render(() => ({}), { outcome });
    expect([states.includes("Catalogue"), failed === undefined]).toEqual([false, false]);
  });
});
