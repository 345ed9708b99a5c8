import { describe, expect, it } from "vitest";
import { readWhole } from "../../lambdas/release/read-whole.ts";
import type { Revision } from "../../lambdas/store/object-store.ts";

/** An object of so many bytes that says that it has others, and counts how many were taken. */
function toStored(bytes: number, size = bytes) {
  const taken = { bytes: 0 };
  async function* body() {
    for (; taken.bytes < bytes; taken.bytes += 1) yield Buffer.from("x");
  }
  return { taken, stored: { revision: "1" as Revision, size, body: body() } };
}

describe("readWhole", () => {
  it("reads an object of as many bytes as are allowed", async () => {
    expect(await readWhole(toStored(8).stored, 8)).toEqual(Buffer.from("xxxxxxxx"));
    expect(await readWhole(toStored(0).stored, 0)).toEqual(Buffer.alloc(0));
  });

  it("stops at one byte more, whatever the store says of its size", async () => {
    const { taken, stored } = toStored(1_000_000, 1);
    expect([await readWhole(stored, 8), taken.bytes]).toEqual([undefined, 8]);
  });

  it("takes no more than the first piece of an object that says that it is larger", async () => {
    const { taken, stored } = toStored(5, 9);
    expect([await readWhole(stored, 8), taken.bytes]).toEqual([undefined, 0]);
  });
});
