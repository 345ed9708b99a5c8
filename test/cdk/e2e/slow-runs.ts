import { expect } from "vitest";
import type { World } from "./open-world.ts";

const RECORD = "releases/0000000001.json";
const SLOW = { kind: "refuse", status: 503, code: "SlowDown" } as const;
const TWICE = ["Validate", "Publish", "Publish", "Catalogue", "NotifyPublished"];

/** Runs in which S3 is slow, by what becomes of them. The first two wait for the time limit of a write: 20 seconds. */
export const SLOW_RUNS: Readonly<Record<string, (world: World) => Promise<void>>> = {
  "outlasts a write that S3 never answers": async (world) => {
    world.s3.fail({ method: "PUT", key: /^releases/, fault: { kind: "hang", done: false } });
    expect(await world.submit(1)).toMatchObject({ ended: "SUCCEEDED", mails: [{ Subject: "Claims: Released" }] });
    expect([world.puts(RECORD).length, world.signatures(), await world.verify()]).toEqual([2, 1, 1]);
  },

  "comes again where nobody knows of a write that S3 never answered, and finds it done": async (world) => {
    world.s3.fail({ method: "PUT", key: /^releases/, fault: { kind: "hang", done: true } });
    world.s3.fail({ method: "PUT", key: /^releases/, nth: 2, times: 3, fault: SLOW });
    // The first looks for the newest record; then each of four attempts reads back three times.
    world.s3.fail({ method: "GET", key: /^releases/, nth: 2, times: 12, fault: SLOW });
    const { tasks, ended } = await world.submit(1);
    expect([tasks, ended]).toEqual([["Validate", "Publish", "Publish", "Catalogue"], "SUCCEEDED"]);
    expect([world.puts(RECORD).length, world.signatures(), await world.verify()]).toEqual([4, 1, 1]);
    expect((await world.fetch("/latest/claims.csv")).statusCode).toBe(302);
  },

  "comes again where S3 is too busy for a write, in the same process": async (world) => {
    world.s3.fail({ method: "PUT", key: /manifest\.json$/, times: 4, fault: SLOW });
    expect(await world.submit(1)).toMatchObject({ tasks: TWICE, ended: "SUCCEEDED" });
    expect([world.starts("PublisherFunction"), world.signatures(), await world.verify()]).toEqual([1, 1, 1]);
  },

  "comes again where S3 is too busy for reads, when it validates and when it publishes": async (world) => {
    for (const key of [/^intake/, /^validated/]) world.s3.fail({ method: "GET", key, times: 3, fault: SLOW });
    const { tasks, ended } = await world.submit(1);
    expect([tasks, ended]).toEqual([["Validate", ...TWICE], "SUCCEEDED"]);
    expect(await world.verify()).toBe(1);
  },

  "gives up and tells where S3 stays too busy": async (world) => {
    world.s3.fail({ method: "GET", key: /^validated/, times: 1000, fault: SLOW });
    const { tasks, ended, mails } = await world.submit(1);
    expect([tasks.filter((task) => task === "Publish").length, tasks.at(-1), ended]).toEqual([
      6,
      "NotifyBroken",
      "FAILED",
    ]);
    expect(mails).toMatchObject([{ Message: expect.stringContaining("TryAgain") }]);
  },
};
