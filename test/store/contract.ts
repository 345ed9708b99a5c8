import fc from "fast-check";
import { expect, it } from "vitest";
import type { ObjectStore } from "../../lambdas/store/object-store.ts";
import { DigestMismatch } from "../../lambdas/store/verified-bytes.ts";
import { digestOf, newObject, orConflict, readText, revisionOf } from "./new-object.ts";
import { testReplace } from "./replace-contract.ts";

/** What every store promises. `open` gives a new, empty one. */
export function testStore(open: () => Promise<ObjectStore>): void {
  testReplace(open);

  it("finds nothing where nothing was written", async () => {
    expect(await (await open()).read("snapshots/none")).toBeUndefined();
  });

  it("gives back the bytes that were created", async () => {
    const store = await open();
    expect(await store.create(newObject("a/b/c.txt", "tide tables"))).toBe("created");
    expect(await readText(store, "a/b/c.txt")).toBe("tide tables");
  });

  it("keeps an object of no bytes", async () => {
    const store = await open();
    await store.create(newObject("empty", ""));
    expect(await readText(store, "empty")).toBe("");
  });

  it("carries an object of several megabytes, and lets go of one that is not read to the end", async () => {
    const store = await open();
    const bytes = Buffer.from(Array.from({ length: 1 << 19 }, (_, index) => `${index}`).join("\n"));
    async function* inPieces() {
      for (let at = 0; at < bytes.byteLength; at += 50_000) yield bytes.subarray(at, at + 50_000);
    }
    const parts = { size: bytes.byteLength, sha256: digestOf(bytes), open: inPieces };
    expect(await store.create(newObject("large", "", parts))).toBe("created");
    expect(await store.create(newObject("large", "", parts))).toBe("exists");
    const stored = await store.read("large");
    if (stored !== undefined) for await (const _ of stored.body) break;
    expect(digestOf((await readText(store, "large")) ?? "")).toBe(parts.sha256);
  });

  it("finds nothing under what is only the beginning of a key", async () => {
    const store = await open();
    await store.create(newObject("a/b/c.txt", "x"));
    expect(await store.read("a/b")).toBeUndefined();
    expect(await store.read("a/b/c.txt/d")).toBeUndefined();
  });

  it("leaves an object that exists untouched", async () => {
    const store = await open();
    await store.create(newObject("a", "first"));
    expect(await store.create(newObject("a", "second"))).toBe("exists");
    expect(await readText(store, "a")).toBe("first");
  });

  it("lets exactly one of many creates at the same time win", async () => {
    const store = await open();
    const texts = Array.from({ length: 8 }, (_, index) => `writer ${index}`);
    const outcomes = await Promise.all(texts.map((text) => orConflict(store.create(newObject("race", text)))));
    expect(outcomes.filter((outcome) => outcome === "created")).toHaveLength(1);
    expect(await readText(store, "race")).toBe(texts[outcomes.indexOf("created")]);
  });

  it.each([
    ["other bytes", { sha256: "0".repeat(64) }],
    ["fewer bytes", { size: 100 }],
    ["more bytes", { size: 3 }],
    ["more bytes, of which the first are right,", { size: 3, sha256: digestOf("tex") }],
    ["bytes where none", { size: 0, sha256: digestOf("") }],
  ])("writes nothing where %s come than were announced", async (_, parts) => {
    const store = await open();
    await expect(store.create(newObject("a", "text", parts))).rejects.toThrow(DigestMismatch);
    expect(await store.read("a")).toBeUndefined();
  });

  it("writes nothing where the bytes cannot be read to the end", async () => {
    const store = await open();
    async function* broken() {
      yield Buffer.from("half");
      throw new Error("the disk is gone");
    }
    await expect(store.create(newObject("a", "half and half", { open: broken }))).rejects.toThrow("the disk is gone");
    expect(await store.read("a")).toBeUndefined();
    expect(await store.create(newObject("a", "whole"))).toBe("created");
  });

  it.each([
    "",
    "/a",
    "a/",
    "a//b",
    "..",
    "../a",
    "a/../b",
    "a/.",
    ".hidden",
    "a/.b",
    "a\\b",
    "a b",
    "ä",
    "a\0b",
    "C:a",
  ])("refuses the key %j", async (key) => {
    const store = await open();
    await expect(store.create(newObject(key, "x"))).rejects.toThrow(RangeError);
    await expect(store.read(key)).rejects.toThrow(RangeError);
  });

  it("does what a plain map would do, whatever is asked of it", async () => {
    const key = fc.constantFrom("a", "b/c", "b/d");
    const step = fc.record({ key, text: fc.string({ maxLength: 12 }), replace: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const store = await open();
        const model = new Map<string, string>();
        for (const { key, text, replace } of steps) {
          if (replace && model.has(key)) await store.replace(newObject(key, text), await revisionOf(store, key));
          else await store.create(newObject(key, text));
          if (replace || !model.has(key)) model.set(key, text);
        }
        for (const [key, text] of model) expect(await readText(store, key)).toBe(text);
      }),
      { numRuns: 20 },
    );
  });
}
