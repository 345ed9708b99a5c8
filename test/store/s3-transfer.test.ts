import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { DigestMismatch } from "../../lambdas/store/verified-bytes.ts";
import type { Fault } from "../support/wire-s3/script.ts";
import { newObject, readText } from "./new-object.ts";
import { connect, openServer } from "./s3-server.ts";

describe("bytes on their way to S3 and back", () => {
  it.each([{ size: 2_000_000 }, { size: 1_000_000_000 }, { size: 1_000_000_000, unasked: true }])(
    "lets go of source and connection where $size bytes are refused before all were sent",
    async ({ size, unasked }) => {
      const s3 = await openServer({
        method: "PUT",
        fault: { kind: "refuse", status: 500, code: "InternalError", unasked },
      });
      const answered = Promise.withResolvers<void>();
      const closed = Promise.withResolvers<void>();
      async function* slow() {
        try {
          yield* [Buffer.alloc(100_000), Buffer.alloc(100_000)];
          await answered.promise;
          for (;;) yield Buffer.alloc(100_000);
        } finally {
          closed.resolve();
        }
      }
      await expect(connect(s3).create(newObject("a", "", { size, open: slow }))).rejects.toThrow("was asked for");
      answered.resolve();
      if (!unasked) await closed.promise;
      await expect.poll(() => s3.requests[0]?.isClosed()).toBe(true);
    },
  );

  it("sends no whole object where more bytes follow than were announced", async () => {
    const s3 = await openServer();
    async function* tooMuch() {
      yield* [Buffer.from("tex"), Buffer.from("t")];
      // Long enough for what was sent to arrive; were it not, the test would still pass.
      await setTimeout(50);
    }
    const { size, sha256 } = newObject("a", "tex");
    const object = newObject("a", "", { size, sha256, open: tooMuch });
    await expect(connect(s3).create(object)).rejects.toThrow(DigestMismatch);
    expect(s3.peek("test/a")).toBeUndefined();
  });

  it("lets the process live where a connection dies before anybody reads from it", async () => {
    const s3 = await openServer({ method: "GET", fault: { kind: "dribble", pieces: 2, pause: 60_000 } });
    const store = connect(s3);
    await store.create(newObject("a", "text"));
    const stored = await store.read("a");
    s3.cutConnections();
    // Long enough to notice; were it not, the test would still pass.
    await setTimeout(50);
    await expect(Array.fromAsync(stored?.body ?? [])).rejects.toThrow();
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
