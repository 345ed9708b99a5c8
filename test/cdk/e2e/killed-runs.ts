import { expect, vi } from "vitest";
import type { WireS3 } from "../../support/wire-s3.ts";
import type { World } from "./open-world.ts";

const RECORD = "releases/0000000001.json";
const TWICE = ["Validate", "Publish", "Publish", "Catalogue", "NotifyPublished"];

/** Waits for something that another process does. */
async function until(isSo: () => boolean): Promise<void> {
  await vi.waitFor(() => expect(isSo()).toBe(true), { timeout: 50_000, interval: 5 });
}

/** Kills the publisher as soon as S3 has been asked for something. */
async function killWhen(world: World, isSo: (s3: WireS3) => boolean) {
  const run = world.submit(1);
  await until(() => isSo(world.s3));
  const before = { signatures: world.signatures(), puts: world.puts("snapshots/").length };
  await world.kill("PublisherFunction");
  return { run: await run, before };
}

/** Runs whose publisher is killed, by what becomes of them. */
export const KILLED_RUNS: Readonly<Record<string, (world: World) => Promise<void>>> = {
  "finishes a publication that was killed among its files": async (world) => {
    world.s3.fail({ method: "PUT", key: /claims\.csv$/, fault: { kind: "hang", done: false } });
    const { run, before } = await killWhen(world, (s3) => s3.requests.some(({ key }) => key.endsWith("/claims.csv")));
    expect(before.puts).toBeGreaterThan(1);
    expect(before.signatures).toBe(0);
    expect(run).toMatchObject({ tasks: TWICE, ended: "SUCCEEDED" });
    expect([world.starts("PublisherFunction"), world.signatures(), await world.verify()]).toEqual([2, 1, 1]);
    expect((await world.fetch("/latest/claims.csv")).statusCode).toBe(302);
  },

  "finds its own release after it was killed when the record was put, and does not sign again": async (world) => {
    world.s3.fail({ method: "PUT", key: /^releases/, fault: { kind: "hang", done: true } });
    const { run, before } = await killWhen(world, (s3) => s3.peek(RECORD) !== undefined);
    expect(world.s3.requests.some(({ key, method }) => key === "latest.json" && method === "PUT")).toBe(true);
    expect(run).toMatchObject({
      tasks: ["Validate", "Publish", "Publish", "Catalogue"],
      mails: [],
      ended: "SUCCEEDED",
    });
    expect([before.signatures, world.signatures(), world.puts(RECORD)]).toEqual([1, 1, [RECORD]]);
    expect(world.puts("snapshots/").length).toBe(before.puts);
    expect(await world.verify()).toBe(1);
    expect((await world.fetch("/latest/claims.csv")).statusCode).toBe(302);
    expect((await world.visit("/releases/1.0.0")).status).toBe(200);
  },

  "gives up and tells where the publisher is killed every time": async (world) => {
    world.s3.fail({ method: "PUT", key: /claims\.csv$/, times: 9, fault: { kind: "hang", done: false } });
    const run = world.submit(1);
    for (const times of [1, 2, 3]) {
      await until(() => world.puts("snapshots/").filter((key) => key.endsWith("/claims.csv")).length === times);
      await world.kill("PublisherFunction");
    }
    const { tasks, ended } = await run;
    expect([tasks, ended]).toEqual([["Validate", "Publish", "Publish", "Publish", "NotifyBroken"], "FAILED"]);
    expect([world.signatures(), world.s3.peek("latest.json")]).toEqual([0, undefined]);
  },
};
