import { createHash } from "node:crypto";
import { expect, vi } from "vitest";
import { reword, type World } from "./open-world.ts";

const SLOW = { kind: "refuse", status: 503, code: "SlowDown" } as const;
const REWORDED = "Mira Holm leads the Port Office";

/** The version that every page says it is of. */
const shownOf = (world: World) => JSON.parse(world.s3.peek("frame.json") ?? "{}").version;

/** Withdraws the newest release, as an operator does. */
async function withdraw(world: World, version: string): Promise<void> {
  const expected = createHash("sha256")
    .update(world.s3.peek("latest.json") ?? "")
    .digest("hex");
  await world.invoke("YankerFunction", { action: "yank", version, reason: "a source was false", expected });
}

/** What becomes of the catalogue, whatever happens on the way. */
export const CATALOGUE_RUNS: Readonly<Record<string, (world: World) => Promise<void>>> = {
  "that S3 does not take leaves the release, is told, and is rendered by the schedule": async (world) => {
    world.s3.fail({ method: "PUT", key: /^(claims|index)/, times: 1000, fault: SLOW });
    const { tasks, mails, ended } = await world.submit(1);
    expect(ended).toBe("SUCCEEDED");
    expect(tasks.filter((task) => task !== "Catalogue")).toEqual([
      "Validate",
      "Publish",
      "NotifyNoCatalogue",
      "NotifyPublished",
    ]);
    expect(mails.map(({ Subject }) => Subject)).toEqual(["Claims: No catalogue", "Claims: Released"]);
    expect([await world.verify(), (await world.fetch("/latest/claims.csv")).statusCode]).toEqual([1, 302]);
    expect((await world.visit("/")).status).toBe(404);
    world.s3.mend();
    expect(await world.tick()).toMatchObject({ version: "1.0.0" });
    expect(await world.visit("/claims/c-000007")).toMatchObject({ status: 200, from: "PagesBucket" });
    expect((await world.visit("/")).status).toBe(200);
  },

  "whose renderer is killed in the middle is finished by the same run, byte for byte": async (world) => {
    world.s3.fail({ method: "PUT", key: /^claims\/c-000007\.html$/, fault: { kind: "hang", done: false } });
    const run = world.submit(1);
    await vi.waitFor(() => expect(world.pages()).toContain("claims/c-000007.html"), { timeout: 50_000, interval: 5 });
    await world.kill("RendererFunction");
    const { tasks, mails } = await run;
    expect(tasks).toEqual(["Validate", "Publish", "Catalogue", "Catalogue", "NotifyPublished"]);
    expect(mails).toHaveLength(1);
    expect((await world.visit("/claims/c-000007")).status).toBe(200);
    expect(await world.invoke("RendererFunction", {})).toMatchObject({ written: 0, removed: 0 });
  },

  "is not touched by the schedule where it is there": async (world) => {
    await world.submit(1);
    const before = world.pages().length;
    expect(await world.tick()).toMatchObject({ written: 0, removed: 0 });
    expect(world.pages().length).toBe(before);
  },

  "shows a claim as it is now and as a version has it, and what there is in place of one that is not": async (
    world,
  ) => {
    await world.submit(1);
    await world.submit(2, reword(REWORDED));
    const [now, then] = [await world.visit("/claims/c-000007"), await world.visit("/claims/c-000007@1.0.0")];
    expect(now).toMatchObject({ status: 200, from: "PagesBucket" });
    expect(now.body).toContain(`<h1>${REWORDED}`);
    expect(then).toMatchObject({ status: 200, from: "RecordPagesFunction" });
    expect(then.body).toContain("<h1>Mira Holm heads");
    for (const absent of ["/claims/c-zzzzzz", "/claims/c-000007@9.9.9", "/entities/nobody"]) {
      const answer = await world.visit(absent);
      expect(answer).toMatchObject({ status: 404, from: "RecordPagesFunction" });
      expect(answer.body).toContain("<h1>");
    }
    expect((await world.visit("/nothing")).status).toBe(404);
  },

  "follows a version that is withdrawn at the next tick of the schedule": async (world) => {
    await world.submit(1);
    await world.submit(2, reword(REWORDED));
    await withdraw(world, "1.0.1");
    expect(shownOf(world)).toBe("1.0.1");
    expect(await world.tick()).toMatchObject({ version: "1.0.0" });
    expect(shownOf(world)).toBe("1.0.0");
    expect((await world.visit("/claims/c-000007@1.0.1")).status).toBe(200);
    expect(await world.verify()).toBe(3);
  },

  "is none before the first release, which is no failure": async (world) => {
    expect(await world.tick()).toMatchObject({ files: 0 });
    expect((await world.visit("/claims/c-000007")).status).toBe(404);
    expect(world.pages()).toEqual([]);
  },
};
