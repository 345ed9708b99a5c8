import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moveLatest } from "../../lambdas/release/move-latest.ts";
import { LATEST, type SealedRecord, sealRelease } from "../../lambdas/release/record.ts";
import { openMemoryStore } from "../../lambdas/store/memory-store.ts";
import type { ObjectStore } from "../../lambdas/store/object-store.ts";
import { KEY, openLog, overwrite, readBytes, toRelease } from "../support/made-up-log.ts";
import { type Call, type Trouble, troubledStore } from "../support/troubled-store.ts";

const records: SealedRecord[] = await Promise.all(
  [1, 2, 3, 4].map(async (sequence) => {
    const release = toRelease(sequence);
    return await sealRelease(release, release.newest, KEY.signer);
  }),
);
const [first, second, third] = records as [SealedRecord, SealedRecord, SealedRecord];

/** Moves to the second record in a store where something lies, with trouble, and tells what was done. */
async function move(
  there: string | Uint8Array | undefined,
  troubleOf?: (call: Call) => Trouble | undefined,
  repair = false,
) {
  const store = openMemoryStore();
  if (there !== undefined) await overwrite(store, LATEST, there);
  const troubled = troubledStore(store, troubleOf);
  const pauses: number[] = [];
  const log = openLog({ store: troubled, pause: async (attempt) => void pauses.push(attempt) });
  const answer = await moveLatest(log, second, repair);
  return { answer, calls: troubled.calls.map((call) => call.split(" ")[0]), pauses, bytes: await readLatest(store) };
}

async function readLatest(store: ObjectStore): Promise<Uint8Array | undefined> {
  return (await store.read(LATEST)) && (await readBytes(store, LATEST));
}

const on =
  (op: Call["op"], trouble: Trouble, times = 1) =>
  (call: Call) =>
    call.op === op && call.nth <= times ? trouble : undefined;

describe("moveLatest", () => {
  it("makes the pointer where there is none, a byte copy of the record", async () => {
    expect(await move(undefined)).toEqual({
      answer: "moved",
      calls: ["read", "create"],
      pauses: [],
      bytes: second.bytes,
    });
  });

  it("replaces an older one", async () => {
    expect(await move(first.bytes)).toMatchObject({ answer: "moved", calls: ["read", "replace"], bytes: second.bytes });
  });

  it("leaves the same one and a newer one, without a write", async () => {
    expect(await move(second.bytes)).toMatchObject({ answer: "moved", calls: ["read"] });
    expect(await move(third.bytes)).toMatchObject({ answer: "moved", calls: ["read"], bytes: third.bytes });
  });

  it("never goes back, in whatever order runs come", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...records), { minLength: 1 }), async (order) => {
        const log = openLog();
        let newest = 0;
        for (const record of order) {
          expect(await moveLatest(log, record)).toBe("moved");
          newest = Math.max(newest, record.release.sequence);
          expect(await readLatest(log.store)).toEqual(records[newest - 1]?.bytes);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("ends on the newest where all runs move it at once", async () => {
    const log = openLog();
    expect(await Promise.all(records.map((record) => moveLatest(log, record)))).toEqual(Array(4).fill("moved"));
    expect(await readLatest(log.store)).toEqual(records[3]?.bytes);
  });

  it("looks again where another run came between, and does not overwrite a newer record", async () => {
    const store = openMemoryStore();
    await overwrite(store, LATEST, first.bytes);
    const replace: ObjectStore["replace"] = async (object, expected) => {
      await overwrite(store, LATEST, third.bytes);
      return await store.replace(object, expected);
    };
    expect(await moveLatest(openLog({ store: { ...store, replace } }), second)).toBe("moved");
    expect(await readLatest(store)).toEqual(third.bytes);
  });

  it.each<[string, Uint8Array | undefined, Call["op"], Trouble]>([
    ["the answer to a create was lost", undefined, "create", "answer lost"],
    ["the answer to a replace was lost", first.bytes, "replace", "answer lost"],
    ["a create failed", undefined, "create", "fails"],
    ["a replace failed", first.bytes, "replace", "fails"],
    ["a create met a 409", undefined, "create", "409"],
    ["a replace met a 409", first.bytes, "replace", "409"],
    ["a read failed", first.bytes, "read", "fails"],
    ["the pointer was not seen", first.bytes, "read", "absent"],
  ])("moves all the same where %s", async (_, there, op, trouble) => {
    expect(await move(there, on(op, trouble))).toMatchObject({ answer: "moved", pauses: [1], bytes: second.bytes });
  });

  it.each<[string, Call["op"], Trouble]>([
    ["no read is answered", "read", "fails"],
    ["no replace is answered", "replace", "fails"],
    ["others are first each time", "replace", "moved"],
  ])("lags after four attempts where %s, and does not throw", async (_, op, trouble) => {
    const { answer, pauses, bytes } = await move(first.bytes, on(op, trouble, 9));
    expect([answer, pauses, bytes]).toEqual(["lags", [1, 2, 3], first.bytes]);
  });

  it("says that it lags, and no more, where it was moved and no answer came", async () => {
    const trouble = ({ op, nth }: Call) => (op === "replace" ? "answer lost" : nth > 1 ? "fails" : undefined);
    expect(await move(first.bytes, trouble)).toMatchObject({ answer: "lags", bytes: second.bytes });
  });

  it.each([
    ["garbage", "garbage"],
    ["an empty pointer", ""],
    ["half a record", second.bytes.subarray(0, 99)],
    ["more than 1 MiB", " ".repeat(2 * 1024 * 1024)],
  ])("repairs %s only where it is told to", async (_, garbage) => {
    const { answer, bytes } = await move(garbage);
    expect([answer, bytes && Buffer.from(garbage).equals(bytes)]).toEqual(["lags", true]);
    expect(await move(garbage, undefined, true)).toMatchObject({ answer: "moved", bytes: second.bytes });
  });

  it("moves no newer record back, though told to repair", async () => {
    expect(await move(third.bytes, undefined, true)).toMatchObject({ answer: "moved", bytes: third.bytes });
  });
});
