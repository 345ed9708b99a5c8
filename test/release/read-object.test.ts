import { describe, expect, it } from "vitest";
import { readDigest, readObject } from "../../lambdas/release/read-object.ts";
import type { Revision } from "../../lambdas/store/object-store.ts";
import { openLog, overwrite, toDigest } from "../support/made-up-log.ts";

const MIB = 1024 * 1024;

/** A reader of one object in pieces of 1 MiB, that counts what was taken of it and whether it was let go of. */
function openLarge(pieces: number) {
  const seen = { taken: 0, isClosed: false };
  async function* body() {
    try {
      for (; seen.taken < pieces; seen.taken += 1) yield Buffer.alloc(MIB, "x");
    } finally {
      seen.isClosed = true;
    }
  }
  const read = async () => ({ revision: "1" as Revision, size: pieces * MIB, body: body() });
  return { reader: { read }, seen };
}

describe("readObject", () => {
  it("reads a small object whole, and nothing where there is nothing", async () => {
    const { store } = openLog();
    await overwrite(store, "a", "text");
    expect(`${(await readObject(store, "a"))?.bytes}`).toBe("text");
    expect(await readObject(store, "b")).toBeUndefined();
  });

  it("lets go of an object that is too large to be a record, with more than 1 MiB of it at hand", async () => {
    const { reader, seen } = openLarge(50);
    expect((await readObject(reader, "a"))?.bytes.byteLength).toBe(2 * MIB);
    expect(seen).toEqual({ taken: 1, isClosed: true });
  });
});

describe("readDigest", () => {
  it("reads the digest of an object of any size", async () => {
    const { reader } = openLarge(3);
    expect(await readDigest(reader, "a")).toBe(toDigest("x".repeat(3 * MIB)));
    expect(await readDigest(openLog().store, "a")).toBeUndefined();
  });
});
