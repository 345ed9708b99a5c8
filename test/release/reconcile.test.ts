import { beforeEach, describe, expect, it } from "vitest";
import { publishRelease } from "../../lambdas/release/publish-release.ts";
import { reconcile } from "../../lambdas/release/reconcile.ts";
import { LATEST, toRecordKey } from "../../lambdas/release/record.ts";
import { UntrustedRecord } from "../../lambdas/release/record-fault.ts";
import type { MemoryStore } from "../../lambdas/store/memory-store.ts";
import { openLog, openMemoryLog, overwrite, readBytes, submit } from "../support/made-up-log.ts";
import { type Trouble, troubledStore } from "../support/troubled-store.ts";

let store: MemoryStore;

/** Four releases. */
beforeEach(async () => {
  const log = openMemoryLog();
  for (const order of [1, 2, 3, 4]) await publishRelease(log, submit(order));
  store = log.store;
});

const record = (sequence: number) => readBytes(store, toRecordKey(sequence));

/** Reconciles with some objects missing, and tells what was written. */
async function run(...missing: string[]) {
  const troubled = troubledStore(store, ({ op, key, nth }) =>
    op === "read" && nth < 9 && missing.includes(key) ? "absent" : undefined,
  );
  const result = await reconcile(openLog({ store: troubled }));
  return { result, writes: troubled.calls.filter((call) => !call.startsWith("read ")) };
}

describe("reconcile", () => {
  it("writes nothing where all is well", async () => {
    const { result, writes } = await run();
    expect(result).toMatchObject({ head: { release: { sequence: 4 }, lag: 0 }, latest: "there" });
    expect([result.fault, writes]).toEqual([undefined, []]);
  });

  it.each([1, 2, 3])("brings a pointer at record %s to the newest, in one write", async (sequence) => {
    await overwrite(store, LATEST, await record(sequence));
    const { result, writes } = await run();
    expect(result).toMatchObject({ head: { lag: 4 - sequence }, latest: "moved" });
    expect(writes).toEqual([`replace ${LATEST}`]);
    expect(await readBytes(store, LATEST)).toEqual(await record(4));
  });

  it("makes a pointer that is missing", async () => {
    const rest = openLog();
    for (const key of store.keys()) if (key !== LATEST) await overwrite(rest.store, key, await readBytes(store, key));
    expect(await reconcile(rest)).toMatchObject({ head: { lag: 4 }, latest: "moved" });
    expect(await readBytes(rest.store, LATEST)).toEqual(await record(4));
  });

  it.each([
    ["garbage", "garbage"],
    ["nothing", ""],
    ["more than 1 MiB", "x".repeat(3 * 1024 * 1024)],
  ])("mends a pointer that holds %s, and says what it was", async (_, garbage) => {
    await overwrite(store, LATEST, garbage);
    const { result } = await run();
    expect(result).toMatchObject({ head: { release: { sequence: 4 } }, latest: "moved" });
    expect(result.fault).toMatchObject({ key: LATEST, fault: { code: "not-an-envelope" } });
    expect(await readBytes(store, LATEST)).toEqual(await record(4));
    expect((await run()).result).toMatchObject({ latest: "there" });
  });

  it("finds an empty log in order, and one that was never begun under garbage at fault", async () => {
    const log = openLog();
    expect(await reconcile(log)).toEqual({ head: undefined, latest: "there" });
    await overwrite(log.store, LATEST, "garbage");
    expect(await reconcile(log)).toMatchObject({ head: undefined, fault: { key: LATEST } });
  });

  it("says that it lags where the pointer could not be moved", async () => {
    await overwrite(store, LATEST, await record(1));
    const troubled = troubledStore(store, ({ op }): Trouble | undefined => (op === "replace" ? "fails" : undefined));
    expect(await reconcile(openLog({ store: troubled }))).toMatchObject({ latest: "lags" });
  });

  it.each([1, 2, 3, 4])("rejects a log without record %s, and writes nothing", async (sequence) => {
    const before = await readBytes(store, LATEST);
    await expect(run(toRecordKey(sequence))).rejects.toThrow(`record ${sequence} of the log is missing`);
    expect(await readBytes(store, LATEST)).toEqual(before);
  });

  it.each([1, 2, 3, 4])(
    "rejects a log whose record %s was changed or swapped, and writes nothing",
    async (sequence) => {
      await overwrite(store, LATEST, await record(3));
      const before = await readBytes(store, LATEST);
      for (const bytes of [Buffer.from("garbage"), await record((sequence % 4) + 1)]) {
        await overwrite(store, toRecordKey(sequence), bytes);
        await expect(run()).rejects.toThrow(UntrustedRecord);
        expect(await readBytes(store, LATEST)).toEqual(before);
      }
    },
  );

  it("rejects a record that is as good, but is not the one that the next one names", async () => {
    const other = openMemoryLog();
    for (const order of [1, 2, 3, 4]) await publishRelease(other, submit(order));
    await overwrite(store, toRecordKey(1), await readBytes(other.store, toRecordKey(1)));
    await expect(run()).rejects.toMatchObject({ key: toRecordKey(2), fault: { code: "broken-chain" } });
  });

  it("rejects a newest record that is as good, but is not the one that latest copies", async () => {
    const other = openMemoryLog();
    for (const order of [1, 2, 3, 4]) await publishRelease(other, submit(order));
    await overwrite(store, toRecordKey(4), await readBytes(other.store, toRecordKey(4)));
    await expect(run()).rejects.toThrow(`record 4 of the log is not the one in ${LATEST}`);
  });
});
