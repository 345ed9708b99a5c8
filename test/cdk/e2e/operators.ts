import { createHash } from "node:crypto";
import { expect } from "vitest";
import { MADE_UP, zipOf } from "../../support/intake.ts";
import { STATE_MACHINE } from "../../support/wire-step-functions.ts";
import { BUNDLE } from "../synthesize.ts";
import { reword, type World } from "./open-world.ts";
import { execute } from "./submit.ts";

/** What people and schedules do besides, by what comes of it. */
export const OPERATIONS: Readonly<Record<string, (world: World) => Promise<void>>> = {
  "falls back to the version before when one is withdrawn, and still finds that one by its name": async (world) => {
    await world.submit(1);
    await world.submit(2, reword("Mira Holm leads the Port Office"));
    const expected = createHash("sha256")
      .update(world.s3.peek("latest.json") ?? "")
      .digest("hex");
    const request = { action: "yank", version: "1.0.1", reason: "a source was false", expected };
    expect(await world.invoke("YankerFunction", request)).toMatchObject({ outcome: "yanked", current: "1.0.0" });
    expect((await world.fetch("/latest/claims.csv")).file).toContain("Mira Holm heads");
    const yanked = await world.fetch("/v/1.0.1/claims.csv");
    expect(yanked.file).toContain("Mira Holm leads");
    expect(yanked.headers["claims-yanked"]).toBe("a%20source%20was%20false");
    const again = await world.submit(3, reword("Mira Holm leads the Port Office"));
    expect(again).toMatchObject({ tasks: ["Validate", "Publish", "NotifyRefused"], ended: "FAILED" });
    expect(await world.verify()).toBe(3);
  },

  "finds a release that its pointer lags behind, moves that, and says when none lags": async (world) => {
    await world.submit(1);
    const fault = { kind: "refuse", status: 503, code: "SlowDown" } as const;
    world.s3.fail({ method: "PUT", key: /^latest/, times: 1000, fault });
    const { ended, mails } = await world.submit(2, reword("Mira Holm leads the Port Office"));
    expect([ended, mails[0]?.Message]).toEqual(["SUCCEEDED", expect.stringContaining("the reconciler does that")]);
    expect((await world.fetch("/latest/claims.csv")).file).toContain("Mira Holm heads");
    world.s3.mend();
    expect(await world.invoke("ReconcilerFunction", {})).toMatchObject({ lag: 1, latest: "moved" });
    expect((await world.fetch("/latest/claims.csv")).file).toContain("Mira Holm leads");
    expect(await world.invoke("ReconcilerFunction", {})).toMatchObject({ lag: 0, latest: "there" });
    expect(world.metrics("PointerLag").slice(-2)).toEqual([1, 0]);
    expect([world.signatures(), await world.verify()]).toEqual([2, 2]);
  },

  "releases the bundle of a deployment by the same state machine, and nothing when deployed again": async (world) => {
    const { s3, stepFunctions } = world;
    s3.plant("bundle-asset.zip", zipOf(MADE_UP));
    const properties = { BundleBucket: "assets", BundleKey: "bundle-asset.zip", IntakeKey: `intake/${BUNDLE}` };
    for (const [index, tasks] of [
      ["Validate", "Publish", "Catalogue", "NotifyPublished"],
      ["Validate", "Publish", "Catalogue"],
    ].entries()) {
      const event = { RequestType: "Create", RequestId: `request ${index}`, ResourceProperties: properties };
      const started = (await world.invoke("FirstReleaseOnEventFunction", event)) as object;
      const waiting = { ...event, ...started };
      expect(await world.invoke("FirstReleaseIsCompleteFunction", waiting)).toEqual({ IsComplete: false });
      const [arn, { input } = { input: "" }] = [...stepFunctions.executions].at(-1) ?? [];
      expect(arn).toContain(STATE_MACHINE.split(":").slice(0, 5).join(":"));
      expect(await execute(world.deployed, world, JSON.parse(input))).toMatchObject({ tasks, ended: "SUCCEEDED" });
      stepFunctions.end("SUCCEEDED");
      expect(await world.invoke("FirstReleaseIsCompleteFunction", waiting)).toEqual({ IsComplete: true });
    }
    expect([world.puts("intake/").length, world.signatures(), await world.verify()]).toEqual([2, 1, 1]);
  },
};
