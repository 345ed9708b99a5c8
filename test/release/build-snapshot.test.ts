import { readdir } from "node:fs/promises";
import { afterEach, describe, expect, it } from "vitest";
import { toPrefix } from "../../lambdas/release/built-snapshot.ts";
import { ParityError } from "../../lambdas/release/prove-parity.ts";
import { ConflictError, type PutSnapshot, putSnapshot } from "../../lambdas/release/put-snapshot.ts";
import type { SnapshotPlan } from "../../lambdas/snapshot/plan-snapshot.ts";
import { publishedTables } from "../../lambdas/snapshot/tables.ts";
import { openMemoryStore } from "../../lambdas/store/memory-store.ts";
import type { ObjectStore } from "../../lambdas/store/object-store.ts";
import { newObject, readText } from "../store/new-object.ts";
import { buildInScratch, type ScratchSnapshot } from "../support/build-in-scratch.ts";
import { planMadeUp, withFault } from "./made-up-plan.ts";

const made: ScratchSnapshot[] = [];
afterEach(async () => {
  for (const scratch of made.splice(0)) await scratch.remove();
});

async function build(plan: SnapshotPlan): Promise<ScratchSnapshot> {
  const scratch = await buildInScratch(plan);
  made.push(scratch);
  return scratch;
}

/** Builds the snapshot of the made-up dataset from nothing, and puts it. */
async function put(store: ObjectStore): Promise<PutSnapshot & { readonly prefix: string }> {
  const { built } = await build(await planMadeUp());
  return { ...(await putSnapshot(store, built, async () => {})), prefix: toPrefix(built) };
}

/** A store that breaks down for good after some puts, before or after the last one took effect. */
function breakingStore(store: ObjectStore, puts: number, when: "before" | "after"): ObjectStore {
  let left = puts;
  return {
    ...store,
    async read(key) {
      if (left < 0) throw new Error("the line is down");
      return await store.read(key);
    },
    async create(object) {
      left -= 1;
      if (left < 0 && when === "before") throw new Error("the line is down");
      const outcome = await store.create(object);
      if (left < 0) throw new Error("the line is down");
      return outcome;
    },
  };
}

describe("a snapshot that is built and put", () => {
  it("is exactly these files under the version and the digest of the manifest", async () => {
    const store = openMemoryStore();
    const { prefix, created } = await put(store);
    const { built } = await build(await planMadeUp());
    expect(prefix).toBe(`snapshots/1.2.3-${built.manifest.sha256.slice(0, 16)}/`);
    expect(store.keys().toSorted()).toEqual(
      [
        ...publishedTables.flatMap(({ name }) => [`${name}.csv`, `${name}.json`, `${name}.parquet`]),
        ...[
          "CHANGES.md",
          "CITATION.cff",
          "LICENSE",
          "SHA256SUMS",
          "VERIFY.md",
          "claims.jsonl",
          "codebook.md",
          "csv.zip",
          "datapackage.json",
          "dataset.json",
        ],
        "manifest.json",
      ]
        .map((file) => prefix + file)
        .toSorted(),
    );
    expect(created).toBe(store.keys().length);
  });

  it("has its manifest put last", async () => {
    const store = openMemoryStore();
    await put(store);
    expect(store.keys().at(-1)).toMatch(/\/manifest\.json$/);
  });

  it("changes nothing when it is made again", async () => {
    const store = openMemoryStore();
    const first = await put(store);
    expect(await put(store)).toEqual({ ...first, created: 0 });
  });

  it.each(["before", "after"] as const)(
    "is completed by the next run, wherever the one before it died (%s a put took effect)",
    async (when) => {
      const whole = openMemoryStore();
      await put(whole);
      for (let puts = 0; puts < whole.keys().length; puts += 4) {
        const store = openMemoryStore();
        await expect(put(breakingStore(store, puts, when))).rejects.toThrow("could not be written");
        await put(store);
        expect(store.keys()).toEqual(whole.keys());
        for (const key of whole.keys()) expect(await readText(store, key)).toBe(await readText(whole, key));
      }
    },
  );

  it("stops before a file that is there with other bytes, names it, and leaves it as it is", async () => {
    const { prefix } = await put(openMemoryStore());
    const store = openMemoryStore();
    await store.create(newObject(`${prefix}claims.csv`, "somebody else's claims"));
    const putting = put(store);
    await expect(putting).rejects.toThrow(ConflictError);
    await expect(putting).rejects.toThrow(`${prefix}claims.csv is there with other bytes`);
    expect(await readText(store, `${prefix}claims.csv`)).toBe("somebody else's claims");
    expect(await store.read(`${prefix}manifest.json`)).toBeUndefined();
  });
});

describe("building a snapshot", () => {
  it("leaves the files that it tells of in the folder, and no others", async () => {
    const { built, folder } = await build(await planMadeUp());
    expect((await readdir(folder)).toSorted()).toEqual(built.files.map(({ path }) => path).toSorted());
  });

  it("fails where the two forms of a table differ", async () => {
    const plan = withFault(await planMadeUp(), "ids.json", (text) => text.replace("retired", "merged"));
    await expect(build(plan)).rejects.toThrow(ParityError);
  });

  it("fails where the manifest does not fit its schema", async () => {
    const plan = await planMadeUp();
    const [dataPackage, zip, sums, manifest] = plan.closing;
    if (!dataPackage || !zip || !sums || !manifest) throw new Error("the plan closes with four files");
    const withoutRows = (files: Parameters<typeof manifest>[0]) => manifest(files.map(({ rows, ...file }) => file));
    const closing = [dataPackage, zip, sums, withoutRows];
    await expect(build({ ...plan, closing })).rejects.toThrow("manifest.json does not fit its schema");
  });

  it("fails where the plan counts from a release that is not there to prove it by", async () => {
    const since = { version: "1.2.2", manifestSha256: "a".repeat(64) };
    await expect(build({ ...(await planMadeUp()), since })).rejects.toThrow("the plan counts from 1.2.2");
    const { previous, remove } = await buildInScratch(await planMadeUp());
    await expect(buildInScratch(await planMadeUp(), previous)).rejects.toThrow("the plan counts from nothing");
    await remove();
  });
});
