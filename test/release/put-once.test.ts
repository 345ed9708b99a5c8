import { describe, expect, it } from "vitest";
import { putOnce } from "../../lambdas/release/put-once.ts";
import { ConditionalRequestConflict } from "../../lambdas/store/conditional-request-conflict.ts";
import { openMemoryStore } from "../../lambdas/store/memory-store.ts";
import { DigestMismatch } from "../../lambdas/store/verified-bytes.ts";
import { newObject, readText } from "../store/new-object.ts";
import { toDigest } from "../support/made-up-log.ts";
import { type Trouble, troubledStore } from "../support/troubled-store.ts";

const object = newObject("a", "ours");

/** Puts the object while the creates and the reads go wrong as listed; "-" is one that goes well. */
async function put(creates: readonly (Trouble | "-")[], reads: readonly (Trouble | "-")[] = [], there?: string) {
  const store = openMemoryStore();
  if (there !== undefined) await store.create(newObject("a", there));
  const troubled = troubledStore(store, ({ op, nth }) => {
    const trouble = (op === "create" ? creates : reads)[nth - 1];
    return trouble === "-" ? undefined : trouble;
  });
  const pauses: number[] = [];
  const outcome = await putOnce(troubled, object, async (attempt) => void pauses.push(attempt));
  return { outcome, calls: troubled.calls.map((call) => call.split(" ")[0]), pauses, text: await readText(store, "a") };
}

const ours = (created: boolean) => ({ is: "ours", created });

describe("putOnce", () => {
  it("makes one call where all is well", async () => {
    const { outcome, calls, pauses, text } = await put([]);
    expect([outcome, calls, pauses, text]).toEqual([ours(true), ["create"], [], "ours"]);
  });

  it("knows its own bytes where the answer was lost", async () => {
    expect(await put(["answer lost"])).toMatchObject({ outcome: ours(false), calls: ["create", "read"], pauses: [] });
  });

  it("sends the same bytes again after an error that wrote nothing", async () => {
    const { outcome, calls, pauses, text } = await put(["fails", "fails"]);
    expect([outcome, pauses, text]).toEqual([ours(true), [1, 2], "ours"]);
    expect(calls).toEqual(["create", "read", "create", "read", "create"]);
  });

  it("sends the same bytes again after a 409, without a read", async () => {
    const { outcome, calls, pauses } = await put(["409", "409", "409"]);
    expect([outcome, calls, pauses]).toEqual([ours(true), Array(4).fill("create"), [1, 2, 3]]);
  });

  it("does not take a 409 for proof that another one wrote, nor that nobody did", async () => {
    expect(await put(["409"], [], "theirs")).toMatchObject({ outcome: { is: "other", sha256: toDigest("theirs") } });
    const { outcome, text } = await put(Array(9).fill("409"));
    expect(outcome).toEqual({ is: "unknown", cause: expect.any(ConditionalRequestConflict) });
    expect(text).toBeUndefined();
  });

  it("does not take what exists for another's before it has compared", async () => {
    expect((await put([], [], "ours")).outcome).toEqual(ours(false));
    expect(await put([], [], "theirs")).toMatchObject({
      outcome: { is: "other", sha256: toDigest("theirs") },
      calls: ["create", "read"],
      text: "theirs",
    });
  });

  it("finds its own bytes where they landed after they were looked for", async () => {
    const { outcome, calls, text } = await put(["answer lost"], ["absent"]);
    expect([outcome, text]).toEqual([ours(false), "ours"]);
    expect(calls).toEqual(["create", "read", "create", "read"]);
  });

  it("looks again where the look itself had no answer", async () => {
    expect((await put(["answer lost"], ["fails", "fails"])).outcome).toEqual(ours(false));
    expect((await put([], ["fails"], "theirs")).outcome).toMatchObject({ is: "other" });
  });

  it("calls it unknown after four attempts without any answer, and keeps the last cause", async () => {
    const { outcome, calls, pauses } = await put(Array(9).fill("fails"), Array(9).fill("fails"));
    expect(outcome).toEqual({ is: "unknown", cause: new Error("no answer for a, call 4") });
    expect(calls).toEqual(Array(4).fill(["create", "read"]).flat());
    expect(pauses).toEqual([1, 2, 3]);
  });

  it("calls it unknown, and never written, where everything landed and no answer came", async () => {
    const { outcome, text } = await put(Array(9).fill("answer lost"), Array(9).fill("fails"));
    expect([outcome.is, text]).toEqual(["unknown", "ours"]);
  });

  it("says that the store contradicts itself where an object exists and is not given", async () => {
    const { outcome } = await put(Array(9).fill("exists"));
    expect(outcome).toEqual({ is: "unknown", cause: new Error("the store said that a exists, and does not give it") });
  });

  it("throws at once where the bytes are not those announced", async () => {
    const store = troubledStore(openMemoryStore());
    const spoilt = newObject("a", "ours", { sha256: toDigest("other") });
    const pause = () => Promise.reject(new Error("no wait was due"));
    await expect(putOnce(store, spoilt, pause)).rejects.toThrow(DigestMismatch);
    expect(store.calls).toEqual(["create a"]);
  });

  it("does not take bytes that changed on their way for proof that an attempt before wrote nothing", async () => {
    const { outcome } = await putUnclear(["fails", "changed", "changed", "changed"]);
    expect(outcome).toMatchObject({ is: "unknown", cause: { name: "DigestMismatch" } });
    expect(await putUnclear(["fails", "changed"])).toMatchObject({ outcome: ours(true), text: "ours" });
  });
});

/** Puts the object to a store that may find other bytes than were sent. */
async function putUnclear(troubles: readonly ("fails" | "changed")[]) {
  const store = openMemoryStore();
  let calls = 0;
  const create: typeof store.create = (sent) => {
    const trouble = troubles[calls++];
    if (trouble === undefined) return store.create(sent);
    return Promise.reject(trouble === "fails" ? new Error("no answer") : new DigestMismatch("other bytes came"));
  };
  const outcome = await putOnce({ ...store, create }, object, async () => {});
  return { outcome, text: await readText(store, "a") };
}
