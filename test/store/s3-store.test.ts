import { describe, expect, it } from "vitest";
import { ConditionalRequestConflict } from "../../lambdas/store/conditional-request-conflict.ts";
import type { Revision } from "../../lambdas/store/object-store.ts";
import type { Fault } from "../support/wire-s3/script.ts";
import { testStore } from "./contract.ts";
import { newObject, readText, revisionOf } from "./new-object.ts";
import { connect, countPuts, openServer } from "./s3-server.ts";

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
    const revision = await revisionOf(store, "a");
    await expect(store.replace(newObject("a", "two"), revision)).rejects.toThrow();
    expect(countPuts(s3)).toBe(2);
    expect(await readText(store, "a")).toBe(DONE.includes(fault) ? "two" : "one");
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
});
