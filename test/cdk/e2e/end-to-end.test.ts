import { afterAll, describe, expect, it, vi } from "vitest";
import { keyOf } from "../../support/intake.ts";
import { CATALOGUE_RUNS } from "./catalogue-runs.ts";
import { firstRun } from "./first-run.ts";
import { KILLED_RUNS } from "./killed-runs.ts";
import { matchesPattern } from "./matches-pattern.ts";
import { inWorld } from "./open-world.ts";
import { OPERATIONS } from "./operators.ts";
import { ORDINARY_RUNS } from "./ordinary-runs.ts";
import { SLOW_RUNS } from "./slow-runs.ts";
import { toEvent } from "./submit.ts";
import { synthesizeWithCode } from "./synthesize-with-code.ts";

/** Once for all: the bundled code is what is tested, and bundling takes seconds. */
const deployed = synthesizeWithCode();
// They run beside all other tests, and what they wait for are some twenty processes.
vi.setConfig({ testTimeout: 180_000 });
afterAll(() => deployed.dispose());

it("releases the dataset of this repository, signed once, and readers find it", () => inWorld(deployed, firstRun));

// At the same time, since each waits for processes of its own, and the first two for a time limit.
describe.concurrent.each(
  Object.entries({
    "where S3 is slow": SLOW_RUNS,
    "where the publisher is killed": KILLED_RUNS,
    "the catalogue": CATALOGUE_RUNS,
    "an undisturbed run": ORDINARY_RUNS,
    "an operator": OPERATIONS,
  }),
)("%s", (_, scenarios) => {
  it.for(Object.entries(scenarios))("%s", async ([, scenario]) => await inWorld(deployed, scenario));
});

describe("the rule of the intake", () => {
  const { EventPattern } = deployed.resource("PipelineOnBundle");
  const event = (key: string) => toEvent(deployed, { key, versionId: "v1", size: 3 });

  it("is for each object that is created under intake/ in the bucket of the intake", () => {
    expect(matchesPattern(EventPattern, event(keyOf(1)))).toBe(true);
  });

  it.each([
    ["under another prefix", event("reports/1.json")],
    ["under one that begins alike", event("intakes/1.zip")],
    ["whose key has the prefix further on", event(`old/${keyOf(1)}`)],
    ["in another bucket", { ...event(keyOf(1)), detail: { ...event(keyOf(1)).detail, bucket: { name: "other" } } }],
    ["that was deleted", { ...event(keyOf(1)), "detail-type": "Object Deleted" }],
    ["of another service", { ...event(keyOf(1)), source: "aws.glacier" }],
  ])("is not for an object %s", (_, other) => {
    expect(matchesPattern(EventPattern, other)).toBe(false);
  });
});
