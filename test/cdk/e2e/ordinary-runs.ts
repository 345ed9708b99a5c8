import { expect } from "vitest";
import { keyOf, MADE_UP, zipOf } from "../../support/intake.ts";
import { withRecord } from "../../support/valid-dataset.ts";
import { reword, shrink, type World } from "./open-world.ts";
import { handOn, put } from "./submit.ts";

const REFUSED = ["Validate", "Publish", "NotifyRefused"];
const OVERTAKEN = { tasks: ["Validate", "Publish"], mails: [], ended: "SUCCEEDED" };
const SILENT = { ...OVERTAKEN, tasks: ["Validate", "Publish", "Catalogue"] };

const isRelease = ({ Subject }: { readonly Subject: string }) => Subject === "Claims: Released";

/** Calls as `invoke` does, but those of one function two at a time, so that neither is done before the other begins. */
function inPairs({ invoke }: World, name: string): World["invoke"] {
  const { promise, resolve } = Promise.withResolvers<void>();
  let calls = 0;
  return async (called, event) => {
    if (called.includes(`:${name}`)) {
      calls += 1;
      if (calls === 2) resolve();
      await promise;
    }
    return await invoke(called, event);
  };
}

/** Runs in which nothing breaks, by what is promised of them. */
export const ORDINARY_RUNS: Readonly<Record<string, (world: World) => Promise<void>>> = {
  "reports what is wrong with an invalid dataset, tells, and publishes nothing": async (world) => {
    const texts = withRecord(MADE_UP, "claims/c-000007.json", (record) => ({ ...record, type: "rumour" }));
    const run = await world.submit(1, texts);
    expect(run).toMatchObject({ tasks: ["Validate", "NotifyInvalid"], ended: "FAILED" });
    const [report, ...others] = world.puts();
    expect(others).toEqual([]);
    expect(world.s3.peek(report ?? "")).toContain("rumour");
    expect(run.mails).toMatchObject([{ Message: expect.stringContaining(`${report}, the first: `) }]);
    expect([world.signatures(), world.metrics("InvalidSubmission")]).toEqual([0, [1]]);
  },

  "says that what is no zip is none": async (world) => {
    const event = put(world.deployed, world.s3, keyOf(1), Buffer.from("<html>not a zip</html>"));
    const run = await handOn(world.deployed, world, event);
    expect(run).toMatchObject({ tasks: ["Validate", "NotifyInvalid"], ended: "FAILED" });
    expect(world.puts()).toEqual([expect.stringMatching(/^reports\//)]);
  },

  "makes one release of an event that comes twice, one after the other and at once": async (world) => {
    const event = put(world.deployed, world.s3, keyOf(1), zipOf(MADE_UP));
    const again = () => handOn(world.deployed, world, event);
    const both = { ...world, invoke: inPairs(world, "PublisherFunction") };
    const runs = await Promise.all([1, 2].map(() => handOn(world.deployed, both, event)));
    expect(runs.map(({ ended }) => ended)).toEqual(["SUCCEEDED", "SUCCEEDED"]);
    expect(runs.map(({ mails }) => mails.filter(isRelease).length).sort()).toEqual([0, 1]);
    expect(world.starts("PublisherFunction")).toBe(2);
    const [puts, signatures] = [world.puts("releases/").length, world.signatures()];
    expect(await again()).toMatchObject(SILENT);
    expect([world.puts("releases/").length, world.signatures()]).toEqual([puts, signatures]);
    expect([await world.verify(), world.metrics("Published")]).toEqual([1, [1]]);
  },

  "leaves a commit alone that was overtaken, and one that changes nothing": async (world) => {
    await world.submit(5);
    const before = [world.signatures(), world.puts("releases/").length];
    expect(await world.submit(4, reword("Mira Holm leads the Port Office"))).toMatchObject(OVERTAKEN);
    expect(await world.submit(6)).toMatchObject(SILENT);
    expect([world.signatures(), world.puts("releases/").length]).toEqual(before);
    expect(await world.verify()).toBe(1);
  },

  "names a corrected record by the next version, and keeps the one before": async (world) => {
    await world.submit(1);
    const { mails } = await world.submit(2, reword("Mira Holm leads the Port Office"));
    expect(mails).toMatchObject([{ Message: expect.stringMatching(/^version 1\.0\.1 .* record 2$/) }]);
    expect((await world.fetch("/latest/claims.csv")).file).toContain("Mira Holm leads");
    expect((await world.fetch("/v/1.0.0/claims.csv")).file).toContain("Mira Holm heads");
    expect([await world.verify(), world.signatures()]).toEqual([2, 2]);
  },

  "refuses a dataset that shrinks until an operator says why, and records that": async (world) => {
    await world.submit(1);
    const event = put(world.deployed, world.s3, keyOf(2), zipOf(shrink()));
    expect(await handOn(world.deployed, world, event)).toMatchObject({ tasks: REFUSED, ended: "FAILED" });
    expect([world.signatures(), world.metrics("Shrinking")]).toEqual([1, [1]]);
    const detail = { ...event.detail, acceptShrinking: "the Gazette was misread" };
    const run = await handOn(world.deployed, world, { ...event, detail });
    expect(run).toMatchObject({
      tasks: ["Validate", "PublishShrinking", "Catalogue", "NotifyPublished"],
      ended: "SUCCEEDED",
    });
    expect(run.mails).toMatchObject([{ Message: expect.stringContaining("the Gazette was misread") }]);
    const { payload } = JSON.parse(world.s3.peek("latest.json") ?? "");
    expect(Buffer.from(payload, "base64").toString()).toContain("the Gazette was misread");
    expect(await world.verify()).toBe(2);
  },

  "refuses other records of the same commit as a conflict, and tells": async (world) => {
    await world.submit(1);
    const run = await world.submit(1, reword("Mira Holm leads the Port Office"));
    expect(run).toMatchObject({ tasks: REFUSED, ended: "FAILED", mails: [{ Subject: "Claims: Not released" }] });
    expect([world.signatures(), world.metrics("Conflict"), await world.verify()]).toEqual([1, [1], 1]);
  },
};
