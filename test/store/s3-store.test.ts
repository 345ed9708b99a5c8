import { Readable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { ConditionalRequestConflict } from "../../lambdas/store/conditional-request-conflict.ts";
import type { ObjectStore, Revision } from "../../lambdas/store/object-store.ts";
import { openS3Store, type S3Place } from "../../lambdas/store/s3-store.ts";
import { DigestMismatch } from "../../lambdas/store/verified-bytes.ts";
import type { Cue, Fault } from "../support/wire-s3/script.ts";
import { openWireS3, type WireS3 } from "../support/wire-s3.ts";
import { newObject, readText, testStore } from "./contract.ts";

const servers: WireS3[] = [];

async function openServer(cue?: Cue): Promise<WireS3> {
  const s3 = await openWireS3();
  servers.push(s3);
  if (cue !== undefined) s3.fail(cue);
  return s3;
}

function connect(s3: WireS3, limits: S3Place["limits"] = {}): ObjectStore {
  return openS3Store({ bucket: "b", prefix: "test/", client: s3.client, limits });
}

/** Whatever a test was about: everything that was sent was signed and carried its checksum. */
afterEach(async () => {
  const closed = servers.splice(0);
  await Promise.all(closed.map((s3) => s3.close()));
  expect(closed.flatMap((s3) => s3.violations)).toEqual([]);
});

function countPuts(s3: WireS3): number {
  return s3.requests.filter(({ method }) => method === "PUT").length;
}

const SERVER_ERROR = { status: 500, code: "InternalError" };
const NOT_DONE: readonly Fault[] = [
  { kind: "reset" },
  { kind: "refuse", ...SERVER_ERROR },
  { kind: "refuse", status: 503, code: "SlowDown" },
  { kind: "late", after: Number.POSITIVE_INFINITY },
  { kind: "hang", done: false },
];
const DONE: readonly Fault[] = [
  { kind: "lose-answer" },
  { kind: "error-after", ...SERVER_ERROR },
  { kind: "hang", done: true },
];

describe("a store in S3", () => {
  testStore(async () => connect(await openServer()));

  it("puts its prefix before each key, and the media type with each object", async () => {
    const s3 = await openServer();
    await connect(s3).create(newObject("a/b.txt", "x"));
    expect(s3.peek("test/a/b.txt")).toBe("x");
    expect(s3.requests[0]?.headers["content-type"]).toBe("text/plain");
  });

  it.each([...NOT_DONE, ...DONE])(
    "never reports a write as done, nor sends it twice, where %o comes",
    async (fault) => {
      const s3 = await openServer({ method: "PUT", fault });
      const store = connect(s3, { answer: fault.kind === "hang" ? 200 : 20_000 });
      await expect(store.create(newObject("a", "text"))).rejects.toThrow();
      expect(countPuts(s3)).toBe(1);
      expect(await readText(store, "a")).toBe(DONE.includes(fault) ? "text" : undefined);
    },
  );

  it.each([...NOT_DONE, ...DONE])("sends an object of no bytes, too, only once where %o comes", async (fault) => {
    const s3 = await openServer({ method: "PUT", fault });
    const store = connect(s3, { answer: fault.kind === "hang" ? 200 : 20_000 });
    await expect(store.create(newObject("empty", ""))).rejects.toThrow();
    expect(countPuts(s3)).toBe(1);
  });

  it.each([...NOT_DONE, ...DONE])("never reports a replacement as done where %o comes", async (fault) => {
    const s3 = await openServer({ method: "PUT", nth: 2, fault });
    const store = connect(s3, { answer: fault.kind === "hang" ? 200 : 20_000 });
    await store.create(newObject("a", "one"));
    const revision = (await store.read("a"))?.revision as Revision;
    await expect(store.replace(newObject("a", "two"), revision)).rejects.toThrow();
    expect(countPuts(s3)).toBe(2);
    expect(await readText(store, "a")).toBe(DONE.includes(fault) ? "two" : "one");
  });

  it.each([true, false])(
    "sends no more of a large object once it is refused (before it was asked for: %s)",
    async (unasked) => {
      const s3 = await openServer({ method: "PUT", fault: { kind: "refuse", ...SERVER_ERROR, unasked } });
      let pieces = 0;
      const closed = Promise.withResolvers<void>();
      const endless = Readable.from(
        (function* () {
          for (; pieces < 10_000; pieces += 1) yield Buffer.alloc(100_000);
        })(),
      ).on("close", closed.resolve);
      const object = newObject("large", "", { size: 1_000_000_000, open: () => endless });
      await expect(connect(s3).create(object)).rejects.toThrow("this failure was asked for");
      if (!unasked) await closed.promise;
      expect(pieces).toBeLessThan(1000);
    },
  );

  it("lets the process live where a connection dies before anybody reads from it", async () => {
    const s3 = await openServer({ method: "GET", fault: { kind: "dribble", pieces: 2, pause: 60_000 } });
    const store = connect(s3);
    await store.create(newObject("a", "text"));
    const stored = await store.read("a");
    await servers.pop()?.close();
    await setImmediate();
    await expect(Array.fromAsync(stored?.body ?? [])).rejects.toThrow();
  });

  it("finds a write that landed after its answer was lost", async () => {
    const s3 = await openServer({ method: "PUT", fault: { kind: "late", after: 1 } });
    const store = connect(s3);
    await expect(store.create(newObject("a", "late"))).rejects.toThrow();
    expect(await readText(store, "a")).toBeUndefined();
    expect(await store.create(newObject("a", "late"))).toBe("exists");
  });

  it("tells a conflict with another write from every other failure", async () => {
    const fault = { kind: "refuse", status: 409, code: "ConditionalRequestConflict" } as const;
    const s3 = await openServer({ method: "PUT", fault });
    await expect(connect(s3).create(newObject("a", "x"))).rejects.toThrow(ConditionalRequestConflict);
    expect(countPuts(s3)).toBe(1);
  });

  it.each(["NoSuchBucket", "NoSuchUpload"])("does not take 404 %s for an object that is not there", async (code) => {
    const s3 = await openServer({ times: 2, fault: { kind: "refuse", status: 404, code } });
    const store = connect(s3);
    await expect(store.read("a")).rejects.toThrow();
    await expect(store.replace(newObject("a", "x"), '"0"' as Revision)).rejects.toThrow();
  });

  it("is told that bytes changed on their way there", async () => {
    const s3 = await openServer({ method: "PUT", fault: { kind: "tamper" } });
    await expect(connect(s3).create(newObject("a", "text"))).rejects.toThrow(DigestMismatch);
    expect(s3.peek("test/a")).toBeUndefined();
  });

  it.each<Fault>([{ kind: "tamper" }, { kind: "truncate" }])("rejects bytes that come back with %o", async (fault) => {
    const s3 = await openServer({ method: "GET", fault });
    const store = connect(s3);
    await store.create(newObject("a", "text that is long enough"));
    await expect(readText(store, "a")).rejects.toThrow();
    expect(await readText(store, "a")).toBe("text that is long enough");
  });

  it("reads again where a read fails before its bytes come", async () => {
    const s3 = await openServer({ method: "GET", fault: { kind: "refuse", status: 503, code: "SlowDown" } });
    s3.fail({ method: "GET", nth: 2, fault: { kind: "reset" } });
    const store = connect(s3);
    await store.create(newObject("a", "text"));
    expect(await readText(store, "a")).toBe("text");
    expect(s3.requests.map(({ method }) => method)).toEqual(["PUT", "GET", "GET", "GET"]);
  });

  it("gives up reading where no answer ever comes", async () => {
    const s3 = await openServer({ method: "GET", times: 9, fault: { kind: "hang", done: false } });
    await expect(connect(s3, { answer: 50 }).read("a")).rejects.toThrow("requestTimeout");
  });

  it("waits for slow bytes, but not for ones that never come", async () => {
    const s3 = await openServer({ method: "GET", fault: { kind: "dribble", pieces: 4, pause: 20 } });
    s3.fail({ method: "GET", nth: 2, fault: { kind: "dribble", pieces: 2, pause: 60_000 } });
    const store = connect(s3, { idle: 2_000 });
    await store.create(newObject("a", "slowly"));
    expect(await readText(store, "a")).toBe("slowly");
    await expect(readText(store, "a")).rejects.toThrow();
  });
});
