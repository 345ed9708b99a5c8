import { describe, expect, it } from "vitest";
import { parseRecord } from "../../lambdas/release/parse-record.ts";
import { sealRelease, toRecordKey, toRecordObject } from "../../lambdas/release/record.ts";
import type { Release } from "../../lambdas/release/release.ts";
import { verifiedBytes } from "../../lambdas/store/verified-bytes.ts";
import { KEY, makeKey, toPublication, toRelease } from "../support/made-up-log.ts";

describe("sealRelease", () => {
  it("makes a record that the log believes, with other bytes each time", async () => {
    const release = toRelease(1);
    const [one, other] = [
      await sealRelease(release, release.newest, KEY.signer),
      await sealRelease(release, release.newest, KEY.signer),
    ];
    expect(one.sha256).not.toBe(other.sha256);
    for (const record of [one, other])
      expect(parseRecord("k", record.bytes, [KEY.trusted], { sequence: 1, previous: null })).toEqual(record);
  });

  it.each<[string, Partial<Release>]>([
    ["no dataset", { dataset: "" }],
    ["a date with an offset", { date: "2026-01-01T00:00:00+03:00" }],
    ["a version that is none", { version: "1.0" }],
    ["another version than its newest", { version: "1.5.0" }],
    ["a sequence that is too high for its key", { sequence: 10_000_000_000 }],
    ["what the schema does not know", { note: "x" } as Partial<Release>],
  ])("signs no release with %s, which would close the log for good", async (_, parts) => {
    const { signer, made } = makeKey();
    await expect(sealRelease(toRelease(1, parts), toPublication(1), signer)).rejects.toThrow(TypeError);
    expect(made.signatures).toBe(0);
  });

  it("does not sign about another snapshot than the one that is published", async () => {
    await expect(sealRelease(toRelease(2), toPublication(1), KEY.signer)).rejects.toThrow("its subject is not");
  });
});

describe("the place of a record", () => {
  it("sorts as its number does", () => {
    const keys = [1, 9, 10, 999, 10_000, 9_999_999_999].map(toRecordKey);
    expect(keys).toEqual(keys.toSorted());
    expect([keys[0], keys.at(-1)]).toEqual(["releases/0000000001.json", "releases/9999999999.json"]);
  });

  it("gets the very bytes of the record, as often as they are asked for", async () => {
    const release = toRelease(1);
    const record = await sealRelease(release, release.newest, KEY.signer);
    const object = toRecordObject("latest.json", record);
    for (let time = 1; time <= 2; time += 1)
      expect(Buffer.concat(await Array.fromAsync(verifiedBytes(object)))).toEqual(record.bytes);
    expect([object.key, object.contentType]).toEqual(["latest.json", "application/json"]);
  });
});
