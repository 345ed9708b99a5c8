import { expect, it } from "vitest";
import type { Reader } from "../../../lambdas/release/read-object.ts";
import { LATEST, toRecordKey } from "../../../lambdas/release/record.ts";
import { explainFinding, isFault } from "../../../lambdas/release/verify/finding.ts";
import { verifyLog } from "../../../lambdas/release/verify/verify-log.ts";
import type { Revision, StoredObject } from "../../../lambdas/store/object-store.ts";
import { openMadeUpLog, trusting } from "./made-up-log.ts";
import { SIGNERS } from "./scene.ts";

const TRUST = [trusting(SIGNERS.old)];
const log = openMadeUpLog(() => SIGNERS.old, TRUST);
await log.publish("1.0.0");
await log.publish("1.1.0");

/** The store of two releases, with another answer for the keys that end so. */
function withAnswer(end: string, answer: () => Promise<StoredObject | undefined>): Reader {
  return { read: (key) => (key.endsWith(end) ? answer() : log.store.read(key)) };
}

function toStored(body: AsyncIterable<Uint8Array>): StoredObject {
  return { revision: "" as Revision, size: Number.NaN, body };
}

async function* endless(): AsyncIterable<Uint8Array> {
  for (;;) yield new Uint8Array(64 * 1024);
}

async function codesIn(reader: Reader): Promise<readonly string[]> {
  return (await Array.fromAsync(verifyLog(reader, TRUST))).filter(isFault).map(({ code }) => code);
}

it.each([LATEST, toRecordKey(2), "manifest.json", "tides.csv"])(
  "has no verdict where %s cannot be read",
  async (key) => {
    const refuse = async () => {
      throw new TypeError("fetch failed", { cause: new Error("connection refused") });
    };
    await expect(codesIn(withAnswer(key, refuse))).rejects.toMatchObject({
      name: "UnreadableObject",
      message: expect.stringMatching(/could not be read \(fetch failed: connection refused\)/),
    });
  },
);

it.each([LATEST, toRecordKey(2), "manifest.json", "tides.csv"])(
  "has no verdict where %s breaks off with an error",
  async (key) => {
    const breakOff = async () => {
      const stored = await log.store.read(key);
      async function* body() {
        for await (const chunk of stored?.body ?? []) yield chunk.subarray(0, 1);
        throw new Error("reset by peer");
      }
      return toStored(body());
    };
    await expect(codesIn(withAnswer(key, breakOff))).rejects.toThrow(/could not be read \(reset by peer\)/);
  },
);

it.each([
  [LATEST, ["untrusted-latest"]],
  [toRecordKey(1), ["untrusted-record"]],
  ["manifest.json", ["not-a-manifest", "not-a-manifest"]],
  ["tides.csv", ["wrong-size", "wrong-size"]],
])("gives up on a %s that never ends, and calls it a fault", async (end, codes) => {
  expect(await codesIn(withAnswer(end, async () => toStored(endless())))).toEqual(codes);
});

it("does not take a release that comes out meanwhile for a latest.json that lags behind", async () => {
  const before = openMadeUpLog(() => SIGNERS.old, TRUST);
  await before.publish("1.0.0");
  let published = false;
  const reader: Reader = {
    async read(key) {
      const stored = await before.store.read(key);
      if (key === LATEST && !published) {
        published = true;
        await before.publish("1.1.0");
      }
      return stored;
    },
  };
  expect(await codesIn(reader)).toEqual([]);
});

it("says what was checked", async () => {
  const verification = verifyLog(log.store, TRUST, { version: "1.1.0" });
  const { value } = await verification.next();
  expect(value).toMatchObject({ records: 2, snapshots: 1, files: 5, newest: { version: "1.1.0" } });
});

it("names the record that latest.json names and the one that the log goes on to", () => {
  expect(explainFinding({ code: "stale-latest", names: 3, newest: 5 })).toBe(
    "it names record 3 and the log goes on to 5: it was rolled back, or a publisher died; ask the publisher for a reconcile",
  );
});

it("comes to an end at a site that answers every address with the same page", async () => {
  async function* page() {
    yield Buffer.from("<!doctype html>");
  }
  const codes = new Set(await codesIn({ read: async () => toStored(page()) }));
  expect([...codes].sort()).toEqual(["untrusted-latest", "untrusted-record"]);
});
