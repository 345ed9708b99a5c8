import { describe, expect, it } from "vitest";
import { toPrefix } from "../../lambdas/release/built-snapshot.ts";
import { ConflictError, putSnapshot } from "../../lambdas/release/put-snapshot.ts";
import { openMemoryStore } from "../../lambdas/store/memory-store.ts";
import type { NewObject } from "../../lambdas/store/object-store.ts";
import { overwrite, readBytes, toDigest, toSnapshot } from "../support/made-up-log.ts";
import { troubledStore } from "../support/troubled-store.ts";

const snapshot = toSnapshot("1.0.0", "a,b\n");
const prefix = toPrefix(snapshot);
const [table, manifest] = [`${prefix}claims.csv`, `${prefix}manifest.json`];
const pause = async () => {};

describe("putSnapshot", () => {
  it("puts every file under the digest of the manifest, the manifest last", async () => {
    const store = openMemoryStore();
    expect(await putSnapshot(store, snapshot, pause)).toEqual({ created: 2 });
    expect(prefix).toBe(`snapshots/1.0.0-${toDigest(await readBytes(store, manifest)).slice(0, 16)}/`);
    expect(store.keys()).toEqual([table, manifest]);
    expect(`${await readBytes(store, table)}`).toBe("a,b\n");
  });

  it("takes up what a dead run left, at any file", async () => {
    for (const left of [[], [table], [table, manifest]]) {
      const store = openMemoryStore();
      const troubled = troubledStore(store, ({ op, key }) =>
        op === "create" && !left.includes(key) ? "fails" : undefined,
      );
      if (left.length < 2) await expect(putSnapshot(troubled, snapshot, pause)).rejects.toThrow();
      else await putSnapshot(troubled, snapshot, pause);
      expect(store.keys()).toEqual(left);
      expect(await putSnapshot(store, snapshot, pause)).toEqual({ created: 2 - left.length });
      expect(store.keys()).toEqual([table, manifest]);
    }
  });

  it("stops before the manifest where other bytes are there, says which, and leaves them", async () => {
    const store = openMemoryStore();
    await overwrite(store, table, "x,y\n");
    const put = putSnapshot(store, snapshot, pause);
    await expect(put).rejects.toThrow(ConflictError);
    await expect(put).rejects.toThrow(
      `${table} is there with other bytes: SHA-256 ${toDigest("x,y\n")}, not ${toDigest("a,b\n")}`,
    );
    expect(store.keys()).toEqual([table]);
    expect(`${await readBytes(store, table)}`).toBe("x,y\n");
  });

  it("stops before the manifest where a file may not have arrived, and keeps the cause", async () => {
    const store = openMemoryStore();
    const troubled = troubledStore(store, ({ key }) => (key === table ? "fails" : undefined));
    await expect(putSnapshot(troubled, snapshot, pause)).rejects.toMatchObject({
      message: `${table} could not be written; nothing was released`,
      cause: new Error(`no answer for ${table}, call 4`),
    });
    expect(troubled.calls.filter((call) => call.endsWith(manifest))).toEqual([]);
  });

  it("tells readers the media type, and of text that it is UTF-8", async () => {
    const types: string[] = [];
    const store = openMemoryStore();
    const create = (object: NewObject) => {
      types.push(object.contentType);
      return store.create(object);
    };
    await putSnapshot({ ...store, create }, snapshot, pause);
    expect(types).toEqual(["text/csv; charset=utf-8", "application/json"]);
  });
});
