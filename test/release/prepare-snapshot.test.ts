import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Dataset } from "../../lambdas/claims/dataset.ts";
import { findHead } from "../../lambdas/release/find-head.ts";
import type { WritableLog } from "../../lambdas/release/log.ts";
import type { Outcome } from "../../lambdas/release/outcome.ts";
import { type Preparation, prepareSnapshot } from "../../lambdas/release/prepare-snapshot.ts";
import { publishRelease } from "../../lambdas/release/publish-release.ts";
import { toTrustedKey } from "../../lambdas/release/trust.ts";
import { withScratch } from "../../lambdas/release/with-scratch.ts";
import { type MemoryStore, openMemoryStore } from "../../lambdas/store/memory-store.ts";
import { withClaim } from "../snapshot/as-previous.ts";
import { changeMadeUp } from "../snapshot/changed-made-up.ts";
import { readMadeUp } from "../snapshot/made-up.ts";
import { readText } from "../store/new-object.ts";

const madeUp = await readMadeUp();
const corrected = withClaim(madeUp, "c-000001", { note: "Seen again" });
/** After more work on it, in which one claim of seven was merged: two would be more than a fifth. */
const changed = withClaim(changeMadeUp(corrected), "c-000005", { status: undefined, reason: undefined });
/** With all claims given up but those that were before, and no source that would still speak of them. */
const emptied: Dataset = {
  ...madeUp,
  sources: new Map([...madeUp.sources].map(([id, source]) => [id, { ...source, status: "retired", reason: "wrong" }])),
  claims: new Map(
    [...madeUp.claims].map(([id, claim]) => [
      id,
      claim.status ? claim : { ...claim, status: "retired", reason: "wrong" },
    ]),
  ),
};

const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
const pem = publicKey.export({ type: "spki", format: "pem" }).toString();
const key = toTrustedKey(pem);

let parent: string;
let store: MemoryStore;
let log: WritableLog;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), "prepare-"));
});
afterAll(() => rm(parent, { recursive: true }));
beforeEach(() => {
  store = openMemoryStore();
  const signer = {
    keyid: key.keyid,
    publicKey: pem,
    sign: async (bytes: Uint8Array) => sign("sha256", bytes, privateKey),
  };
  log = { store, trust: [key], signer, pause: async () => {} };
});

const sourceOf = (order: number) =>
  ({ date: `2021-06-0${order}T08:00:00Z`, source: { commit: `${order}`.repeat(40), state: "clean" } }) as const;

/** Releases a dataset as the commit with this number. */
async function release(dataset: Dataset, order: number, parts: Partial<Preparation> = {}): Promise<Outcome> {
  const source = sourceOf(order);
  const sha256 = createHash("sha256").update(`${order}`).digest("hex");
  return await withScratch(parent, (scratch) =>
    publishRelease(log, {
      dataset: dataset.descriptor.name,
      input: { order, ...source.source, sha256 },
      prepare: prepareSnapshot({ dataset, source, store, scratch, ...parts }),
    }),
  );
}

const newest = async () => {
  const head = await findHead(log);
  if (head === undefined) throw new Error("nothing was released");
  return head.release;
};
const fileOf = async (path: string) => (await readText(store, `${(await newest()).newest.snapshot}${path}`)) ?? "";

describe("a dataset that is released again and again", () => {
  it("becomes 1.0.0, nothing, 1.0.1, 1.1.0, each saying what changed since the one before", async () => {
    expect(await release(madeUp, 1)).toMatchObject({ outcome: "published", release: { version: "1.0.0" } });
    expect(JSON.parse(await fileOf("changes.json"))).toEqual([]);
    const first = await newest();

    const before = store.keys();
    expect(await release(madeUp, 2)).toMatchObject({ outcome: "nothing changed", release: { version: "1.0.0" } });
    expect(store.keys()).toEqual(before);

    expect(await release(corrected, 3)).toMatchObject({ outcome: "published", release: { version: "1.0.1" } });
    expect(await fileOf("changes.csv")).toBe(
      "table,key,op,field,before,after\nclaims,c-000001,changed,note,,Seen again\n",
    );
    expect(JSON.parse(await fileOf("manifest.json"))).toMatchObject({
      version: "1.0.1",
      date: "2021-06-03T08:00:00Z",
      since: { version: "1.0.0", manifest_sha256: first.newest.manifest_sha256 },
    });

    expect(await release(changed, 4)).toMatchObject({
      outcome: "published",
      release: { version: "1.1.0", sequence: 3 },
    });
    const changes: readonly { readonly key: string; readonly op: string }[] = JSON.parse(await fileOf("changes.json"));
    expect(changes).toContainEqual({
      table: "ids",
      key: '["claim","c-000004"]',
      op: "changed",
      field: "status",
      before: "active",
      after: "merged",
    });
    expect(await fileOf("CHANGES.md")).toContain("since version 1.0.1");
    expect(await readdir(parent)).toEqual([]);
  });

  it("goes back to what it was by a new version, where nothing that was added is lost by that", async () => {
    await release(madeUp, 1);
    await release(corrected, 2);
    expect(await release(madeUp, 3)).toMatchObject({ outcome: "published", release: { version: "1.0.2" } });
    expect(await fileOf("changes.csv")).toContain("claims,c-000001,changed,note,Seen again,\n");
  });

  it("is the same release, byte for byte, wherever it is prepared", async () => {
    await release(madeUp, 1);
    const prepare = (scratch: string) => prepareSnapshot({ dataset: changed, source: sourceOf(2), store, scratch });
    const { newest: published } = await newest();
    const digests = () =>
      withScratch(parent, async (scratch) => {
        const prepared = await prepare(scratch)(published);
        return prepared.is === "built" && prepared.snapshot.files.map(({ path, sha256 }) => [path, sha256]);
      });
    expect(await digests()).toEqual(await digests());
    expect(await digests()).not.toBe(false);
  });
});

describe("a release that is refused", () => {
  it("writes nothing, and says why", async () => {
    await release(madeUp, 1);
    const before = store.keys();
    expect(await release(emptied, 2)).toEqual({
      outcome: "refused",
      refusals: [{ code: "shrinking", before: 7, after: 0 }],
    });
    expect(store.keys()).toEqual(before);
    expect(await readdir(parent)).toEqual([]);
  });

  it("goes through where a person answers for it, and the record keeps the reason", async () => {
    await release(madeUp, 1);
    expect(await release(emptied, 2, { accept: "the articles were forged" })).toMatchObject({ outcome: "published" });
    expect(await newest()).toMatchObject({
      version: "1.1.0",
      override: { refusals: ["shrinking"], reason: "the articles were forged" },
    });
  });

  it("keeps no reason where nothing would have been refused", async () => {
    await release(madeUp, 1, { accept: "to be sure" });
    await release(corrected, 2, { accept: "to be sure" });
    expect(await newest()).not.toHaveProperty("override");
  });
});

describe("what a release follows", () => {
  it("has to be what was signed for: with another file in its place nothing is released", async () => {
    await release(madeUp, 1);
    const { snapshot } = (await newest()).newest;
    const path = `${snapshot}claims.json`;
    const bytes = Buffer.from(((await readText(store, path)) ?? "").replace("c-000001", "c-000007"));
    async function* body() {
      yield bytes;
    }
    const tampered = {
      async read(name: string) {
        const stored = await store.read(name);
        return stored && name === path ? { ...stored, body: body() } : stored;
      },
    };
    const before = store.keys();
    await expect(release(corrected, 2, { store: tampered })).rejects.toThrow(`${path} has the SHA-256`);
    expect(store.keys()).toEqual(before);
    expect(await readdir(parent)).toEqual([]);
  });
});

describe("a snapshot that is prepared twice, since the log has moved", () => {
  it("has files of its own each time", async () => {
    await withScratch(parent, async (scratch) => {
      const prepare = prepareSnapshot({ dataset: madeUp, source: sourceOf(1), store, scratch });
      const [one, other] = [await prepare(undefined), await prepare(undefined)];
      expect(await readdir(scratch)).toHaveLength(2);
      for (const prepared of [one, other]) {
        if (prepared.is !== "built") throw new Error(`it is ${prepared.is}`);
        for (const file of prepared.snapshot.files) {
          const bytes = Buffer.concat(await Array.fromAsync(file.open()));
          expect(createHash("sha256").update(bytes).digest("hex"), file.path).toBe(file.sha256);
        }
      }
    });
  });

  it("tells how many of its files are done", async () => {
    const done: number[] = [];
    await release(madeUp, 1, { onProgress: (files) => done.push(files) });
    expect(done.length).toBeGreaterThan(5);
    expect(done).toEqual(done.toSorted((one, other) => one - other));
  });
});
