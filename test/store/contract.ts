import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { ConditionalRequestConflict } from "../../lambdas/store/conditional-request-conflict.ts";
import type { NewObject, ObjectStore, Revision } from "../../lambdas/store/object-store.ts";
import { DigestMismatch } from "../../lambdas/store/verified-bytes.ts";

/** An object to be written, in pieces of a few bytes, so that a store that keeps only the first piece is found out. */
export function newObject(key: string, text: string, parts: Partial<NewObject> = {}): NewObject {
  const bytes = Buffer.from(text);
  return {
    key,
    contentType: "text/plain",
    size: bytes.byteLength,
    sha256: digestOf(text),
    async *open() {
      for (let at = 0; at < bytes.byteLength; at += 3) yield bytes.subarray(at, at + 3);
    },
    ...parts,
  };
}

function digestOf(bytes: string | Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** What a write came to, where another one under way is a good reason for it to come to nothing. */
async function orConflict<Outcome>(write: Promise<Outcome>): Promise<Outcome | undefined> {
  return await write.catch((error) => {
    if (error instanceof ConditionalRequestConflict) return undefined;
    throw error;
  });
}

/** The text of an object; undefined where there is none. */
export async function readText(store: ObjectStore, key: string): Promise<string | undefined> {
  const stored = await store.read(key);
  if (stored === undefined) return undefined;
  const bytes = Buffer.concat(await Array.fromAsync(stored.body));
  expect(stored.size).toBe(bytes.byteLength);
  return bytes.toString();
}

/** The revision of an object that is there. */
export async function revisionOf(store: ObjectStore, key: string): Promise<Revision> {
  const stored = await store.read(key);
  if (stored === undefined) throw new Error(`there is no ${key}`);
  await Array.fromAsync(stored.body);
  return stored.revision;
}

/** What every store promises. `open` gives a new, empty one. */
export function testStore(open: () => Promise<ObjectStore>): void {
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

  it("lets at most one of many replaces of the same revision win", async () => {
    const store = await open();
    await store.create(newObject("race", "round 0"));
    for (let round = 1; round <= 5; round += 1) {
      const revision = await revisionOf(store, "race");
      const texts = Array.from({ length: 6 }, (_, index) => `round ${round} writer ${index}`);
      const outcomes = await Promise.all(
        texts.map((text) => orConflict(store.replace(newObject("race", text), revision))),
      );
      expect(outcomes.filter((outcome) => outcome === "replaced")).toHaveLength(1);
      expect(await readText(store, "race")).toBe(texts[outcomes.indexOf("replaced")]);
    }
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

  it("replaces the revision that was read, and no other", async () => {
    const store = await open();
    await store.create(newObject("latest.json", "one"));
    const first = await revisionOf(store, "latest.json");
    expect(await store.replace(newObject("latest.json", "two"), first)).toBe("replaced");
    expect(await store.replace(newObject("latest.json", "three"), first)).toBe("moved");
    expect(await readText(store, "latest.json")).toBe("two");
  });

  it("does not make an object by replacing one that is not there", async () => {
    const store = await open();
    await store.create(newObject("a", "one"));
    expect(await store.replace(newObject("b", "two"), await revisionOf(store, "a"))).toBe("moved");
    expect(await store.read("b")).toBeUndefined();
  });

  it("keeps the old object where the bytes that replace it are not those announced", async () => {
    const store = await open();
    await store.create(newObject("a", "one"));
    const replacement = newObject("a", "two", { sha256: "0".repeat(64) });
    await expect(store.replace(replacement, await revisionOf(store, "a"))).rejects.toThrow(DigestMismatch);
    expect(await readText(store, "a")).toBe("one");
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

/** What a store promises besides that does not make revisions out of the bytes alone, as S3 does. `open` gives a new one. */
export function testRevisions(open: () => Promise<ObjectStore>): void {
  it("tells a revision apart from an earlier one with the same bytes", async () => {
    const store = await open();
    await store.create(newObject("a", "one"));
    const first = await revisionOf(store, "a");
    await store.replace(newObject("a", "two"), first);
    await store.replace(newObject("a", "one"), await revisionOf(store, "a"));
    expect(await store.replace(newObject("a", "three"), first)).toBe("moved");
  });
}
