import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commitSnapshot } from "../../lambdas/release/commit-snapshot.ts";
import { ParityError } from "../../lambdas/release/prove-parity.ts";
import { ConflictError } from "../../lambdas/release/put-file.ts";
import { tables } from "../../lambdas/snapshot/tables.ts";
import { openMemoryStore } from "../../lambdas/store/memory-store.ts";
import type { ObjectStore } from "../../lambdas/store/object-store.ts";
import { newObject, readText } from "../store/contract.ts";
import { planMadeUp, withFault } from "./made-up-plan.ts";

let scratch: string;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "scratch-"));
});
afterAll(() => rm(scratch, { recursive: true }));

/** A store that breaks down after some puts, before or after the last one took effect. */
function breakingStore(store: ObjectStore, puts: number, when: "before" | "after"): ObjectStore {
  let left = puts;
  return {
    ...store,
    async create(object) {
      left -= 1;
      if (left < 0 && when === "before") throw new Error("the line is down");
      const outcome = await store.create(object);
      if (left < 0) throw new Error("the line is down");
      return outcome;
    },
  };
}

describe("committing a snapshot", () => {
  it("puts exactly these files under the version and the digest of the manifest", async () => {
    const store = openMemoryStore();
    const { prefix, manifestSha256, created } = await commitSnapshot(await planMadeUp(), store, scratch);
    expect(prefix).toBe(`snapshots/1.2.3-${manifestSha256.slice(0, 16)}/`);
    expect(store.keys().toSorted()).toEqual(
      [
        ...tables.flatMap(({ name }) => [`${name}.csv`, `${name}.json`]),
        ...["CITATION.cff", "LICENSE", "SHA256SUMS", "codebook.md", "datapackage.json", "dataset.json"],
        "manifest.json",
      ]
        .map((file) => prefix + file)
        .toSorted(),
    );
    expect(created).toBe(store.keys().length);
  });

  it("puts the manifest last", async () => {
    const store = openMemoryStore();
    await commitSnapshot(await planMadeUp(), store, scratch);
    expect(store.keys().at(-1)).toMatch(/\/manifest\.json$/);
  });

  it("changes nothing when it is made again", async () => {
    const store = openMemoryStore();
    const first = await commitSnapshot(await planMadeUp(), store, scratch);
    const again = await commitSnapshot(await planMadeUp(), store, scratch);
    expect(again).toEqual({ ...first, created: 0 });
  });

  it.each(["before", "after"] as const)(
    "is completed by the next run, wherever the one before it died (%s a put took effect)",
    async (when) => {
      const whole = openMemoryStore();
      await commitSnapshot(await planMadeUp(), whole, scratch);
      for (let puts = 0; puts < whole.keys().length; puts += 4) {
        const store = openMemoryStore();
        const dying = commitSnapshot(await planMadeUp(), breakingStore(store, puts, when), scratch);
        await expect(dying).rejects.toThrow("the line is down");
        await commitSnapshot(await planMadeUp(), store, scratch);
        expect(store.keys()).toEqual(whole.keys());
        for (const key of whole.keys()) expect(await readText(store, key)).toBe(await readText(whole, key));
      }
    },
  );

  it("stops before a file that is there with other bytes, names it, and leaves it as it is", async () => {
    const whole = openMemoryStore();
    const { prefix } = await commitSnapshot(await planMadeUp(), whole, scratch);
    const store = openMemoryStore();
    await store.create(newObject(`${prefix}claims.csv`, "somebody else's claims"));
    const committing = commitSnapshot(await planMadeUp(), store, scratch);
    await expect(committing).rejects.toThrow(ConflictError);
    await expect(committing).rejects.toThrow(`${prefix}claims.csv is there with other bytes`);
    expect(await readText(store, `${prefix}claims.csv`)).toBe("somebody else's claims");
    expect(await store.read(`${prefix}manifest.json`)).toBeUndefined();
  });

  it("puts nothing where the two forms of a table differ", async () => {
    const store = openMemoryStore();
    const plan = withFault(await planMadeUp(), "ids.json", (text) => text.replace("retired", "merged"));
    await expect(commitSnapshot(plan, store, scratch)).rejects.toThrow(ParityError);
    expect(store.keys()).toEqual([]);
  });

  it("puts nothing where the manifest does not fit its schema", async () => {
    const store = openMemoryStore();
    const plan = await planMadeUp();
    const [dataPackage, sums, manifest] = plan.closing;
    if (!dataPackage || !sums || !manifest) throw new Error("the plan closes with three files");
    const withoutRows = (files: Parameters<typeof manifest>[0]) => manifest(files.map(({ rows, ...file }) => file));
    const closing = [dataPackage, sums, withoutRows];
    await expect(commitSnapshot({ ...plan, closing }, store, scratch)).rejects.toThrow(
      "manifest.json does not fit its schema",
    );
    expect(store.keys()).toEqual([]);
  });

  it("leaves nothing in the scratch folder, whether it succeeds or fails", async () => {
    await commitSnapshot(await planMadeUp(), openMemoryStore(), scratch);
    const broken = breakingStore(openMemoryStore(), 3, "before");
    await expect(commitSnapshot(await planMadeUp(), broken, scratch)).rejects.toThrow();
    expect(await readdir(scratch)).toEqual([]);
  });
});
