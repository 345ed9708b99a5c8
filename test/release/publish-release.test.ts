import { describe, expect, it } from "vitest";
import { findHead } from "../../lambdas/release/find-head.ts";
import { publishRelease } from "../../lambdas/release/publish-release.ts";
import { LATEST, toRecordKey } from "../../lambdas/release/record.ts";
import { KEY, openLog, openMemoryLog, overwrite, readBytes, submit, toInput } from "../support/made-up-log.ts";
import { openTroubledLog } from "../support/troubled-log.ts";

const FIRST = toRecordKey(1);

describe("publishRelease", () => {
  it("writes files, manifest, key, record and pointer in this order, and nothing else", async () => {
    const log = openMemoryLog();
    const outcome = await publishRelease(log, submit(1));
    const head = await findHead(log);
    expect(outcome).toEqual({ outcome: "published", release: head?.release, latest: "moved" });
    const prefix = head?.release.newest.snapshot;
    const key = `keys/${KEY.trusted.keyid}.pem`;
    expect(log.store.keys()).toEqual([`${prefix}claims.csv`, `${prefix}manifest.json`, key, FIRST, LATEST]);
    expect(await readBytes(log.store, LATEST)).toEqual(await readBytes(log.store, FIRST));
    expect(`${await readBytes(log.store, key)}`).toBe(KEY.pem);
  });

  it("follows the newest record and names it by its digest", async () => {
    const log = openMemoryLog();
    await publishRelease(log, submit(1));
    const before = await findHead(log);
    const second = submit(2);
    expect(await publishRelease(log, second)).toMatchObject({
      outcome: "published",
      release: { sequence: 2, previous: before?.sha256, version: "1.1.0", newest: { input: toInput(2) }, yanked: [] },
    });
    expect(second.asked).toEqual(["1.0.0"]);
  });

  it("writes and prepares nothing for what is released already, came too late, or is a fork", async () => {
    const { log, troubled, writes, made } = openTroubledLog();
    await publishRelease(log, submit(2));
    const again = [submit(2), submit(1), submit(2, "fork"), submit(3, "data 3", { dataset: "weather" })];
    const outcomes = [];
    for (const submission of again) outcomes.push((await publishRelease(troubled, submission)).outcome);
    expect(outcomes).toEqual(["already released", "superseded", "conflict", "conflict"]);
    expect([again.flatMap(({ asked }) => asked), made.signatures]).toEqual([[], 0]);
    expect(writes()).toEqual([]);
  });

  it("writes and signs nothing for data that are refused, or that change nothing", async () => {
    const { log, troubled, writes, made } = openTroubledLog();
    await publishRelease(log, submit(1));
    const refusals = [] as const;
    const refused = submit(2, "data 2", { prepare: async () => ({ is: "refused", refusals }) });
    const unchanged = submit(2, "data 2", { prepare: async () => ({ is: "unchanged" }) });
    expect(await publishRelease(troubled, refused)).toEqual({ outcome: "refused", refusals });
    expect(await publishRelease(troubled, unchanged)).toMatchObject({
      outcome: "nothing changed",
      release: { sequence: 1 },
    });
    expect([made.signatures, writes()]).toEqual([0, []]);
    await expect(publishRelease(openLog(), unchanged)).rejects.toThrow("a first snapshot cannot be unchanged");
  });

  it("records who let a refused change through", async () => {
    const override = { refusals: ["shrinks"], reason: "a source was false" };
    const { prepare } = submit(1);
    const overriding = submit(1, "data 1", {
      prepare: async (newest) => ({ ...(await prepare(newest)), override }) as Awaited<ReturnType<typeof prepare>>,
    });
    expect(await publishRelease(openLog(), overriding)).toMatchObject({ release: { override } });
  });

  it("plans again after the record that took its place, and leaves that one alone", async () => {
    const log = openMemoryLog();
    const { prepare, asked } = submit(2);
    const overtaken = submit(2, "data 2", {
      async prepare(newest) {
        if (newest === undefined) await publishRelease(log, submit(1));
        return await prepare(newest);
      },
    });
    expect(await publishRelease(log, overtaken)).toMatchObject({
      outcome: "published",
      release: { version: "1.1.0", sequence: 2 },
    });
    expect(asked).toEqual([undefined, "1.0.0"]);
    expect(await findHead(log)).toMatchObject({ release: { sequence: 2, newest: { input: toInput(2) } } });
  });

  it("gives way where newer data took its place", async () => {
    const log = openMemoryLog();
    const { prepare } = submit(1);
    const overtaken = submit(1, "data 1", {
      async prepare(newest) {
        await publishRelease(log, submit(2));
        return await prepare(newest);
      },
    });
    expect(await publishRelease(log, overtaken)).toMatchObject({ outcome: "superseded", by: { input: toInput(2) } });
  });

  it("releases one input once, though ten runs are sent it at the same time", async () => {
    const log = openMemoryLog();
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => publishRelease(log, submit(1))));
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual([
      ...Array(9).fill("already released"),
      "published",
    ]);
    expect((await findHead(log))?.release.sequence).toBe(1);
  });

  it("calls it a conflict where a file of the snapshot is there with other bytes", async () => {
    const [once, log] = [openMemoryLog(), openMemoryLog()];
    await publishRelease(once, submit(1));
    const table = once.store.keys()[0] ?? "";
    await overwrite(log.store, table, "theirs");
    const outcome = await publishRelease(log, submit(1));
    expect(outcome).toEqual({
      outcome: "conflict",
      reason: expect.stringContaining(`${table} is there with other bytes`),
    });
    expect(log.store.keys()).toEqual([table]);
  });

  it("is published all the same where the pointer cannot be moved, and the next run moves it", async () => {
    const { log, troubled } = openTroubledLog(({ op, key }) =>
      op === "create" && key === LATEST ? "fails" : undefined,
    );
    expect(await publishRelease(troubled, submit(1))).toMatchObject({ outcome: "published", latest: "lags" });
    expect(await findHead(log)).toMatchObject({ lag: 1 });
    expect(await publishRelease(log, submit(1))).toMatchObject({ outcome: "already released" });
    expect(await findHead(log)).toMatchObject({ lag: 0 });
  });
});
