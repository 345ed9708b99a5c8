import { expect, it } from "vitest";
import type { ObjectStore } from "../../lambdas/store/object-store.ts";
import { DigestMismatch } from "../../lambdas/store/verified-bytes.ts";
import { newObject, orConflict, readText, revisionOf } from "./new-object.ts";

/** What every store promises of replacing; a part of `testStore`. */
export function testReplace(open: () => Promise<ObjectStore>): void {
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
