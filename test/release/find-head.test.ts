import { beforeAll, describe, expect, it } from "vitest";
import { climb, findHead, readRecord } from "../../lambdas/release/find-head.ts";
import { LATEST, type SealedRecord, sealRelease, toRecordKey } from "../../lambdas/release/record.ts";
import { UntrustedRecord } from "../../lambdas/release/record-fault.ts";
import type { Revision } from "../../lambdas/store/object-store.ts";
import { KEY, toRelease } from "../support/made-up-log.ts";

const LENGTH = 10_000;
const records: SealedRecord[] = [];
const bytesOf = (sequence: number) => records[sequence - 1]?.bytes;

/** The long log with `latest.json` up to date and some objects changed or taken away, and the keys that are read of it. */
function open(changes: { readonly [key: string]: Uint8Array | undefined } = {}) {
  const reads: string[] = [];
  async function read(key: string) {
    reads.push(key);
    const found = key === LATEST ? bytesOf(LENGTH) : bytesOf(Number(/\d+/.exec(key)));
    const bytes = key in changes ? changes[key] : found;
    async function* body() {
      if (bytes) yield bytes;
    }
    return bytes && { revision: "1" as Revision, size: bytes.byteLength, body: body() };
  }
  return { log: { store: { read }, trust: [KEY.trusted] }, reads };
}

const faultOf = (search: Promise<unknown>) =>
  search.then(
    () => undefined,
    (error: UntrustedRecord) => [error.key, error.fault.code],
  );

beforeAll(async () => {
  for (let sequence = 1; sequence <= LENGTH; sequence += 1) {
    const release = toRelease(sequence, { previous: records.at(-1)?.sha256 ?? null });
    records.push(await sealRelease(release, release.newest, KEY.signer));
  }
});

describe("findHead", () => {
  it("finds the newest of 10,000 releases in two reads", async () => {
    const { log, reads } = open();
    expect(await findHead(log)).toEqual({ ...records.at(-1), lag: 0 });
    expect(reads).toEqual([LATEST, "releases/0000010001.json"]);
  });

  it("finds it in three where latest is one behind, and says so", async () => {
    const { log, reads } = open({ [LATEST]: bytesOf(LENGTH - 1) });
    expect(await findHead(log)).toEqual({ ...records.at(-1), lag: 1 });
    expect(reads).toEqual([LATEST, "releases/0000010000.json", "releases/0000010001.json"]);
  });

  it.each([2, 7, 100])("finds it where latest is %s behind, with as many reads more", async (lag) => {
    const { log, reads } = open({ [LATEST]: bytesOf(LENGTH - lag) });
    expect(await findHead(log)).toMatchObject({ release: { sequence: LENGTH }, lag });
    expect(reads).toHaveLength(2 + lag);
  });

  it("finds it from the beginning where there is no latest", async () => {
    const { log } = open({ [LATEST]: undefined });
    expect(await findHead(log)).toMatchObject({ release: { sequence: LENGTH }, lag: LENGTH });
  });

  it("finds nothing where there is nothing", async () => {
    const { log, reads } = open({ [LATEST]: undefined, [toRecordKey(1)]: undefined });
    expect(await findHead(log)).toBeUndefined();
    expect(reads).toHaveLength(2);
  });

  it("stops at the first number that is missing, whatever lies behind it", async () => {
    const { log } = open({ [LATEST]: bytesOf(5), [toRecordKey(8)]: undefined });
    expect(await findHead(log)).toMatchObject({ release: { sequence: 7 }, lag: 2 });
  });

  it("refuses a latest that is not to be believed, however good the log", async () => {
    const changed = Buffer.from(bytesOf(LENGTH) ?? "").fill("A", 60, 64);
    expect(await faultOf(findHead(open({ [LATEST]: changed }).log))).toEqual([LATEST, "bad-signature"]);
    const half = changed.subarray(0, 100);
    expect(await faultOf(findHead(open({ [LATEST]: half }).log))).toEqual([LATEST, "not-an-envelope"]);
    const huge = Buffer.alloc(3 * 1024 * 1024, " ");
    expect(await faultOf(findHead(open({ [LATEST]: huge }).log))).toEqual([LATEST, "not-an-envelope"]);
  });

  it("refuses a next record that follows another one, or belongs elsewhere", async () => {
    const release = toRelease(8, { previous: records[5]?.sha256 ?? "" });
    const fork = await sealRelease(release, release.newest, KEY.signer);
    const key = toRecordKey(8);
    const [latest, swapped] = [bytesOf(7), bytesOf(9)];
    expect(await faultOf(findHead(open({ [LATEST]: latest, [key]: fork.bytes }).log))).toEqual([key, "broken-chain"]);
    expect(await faultOf(findHead(open({ [LATEST]: latest, [key]: swapped }).log))).toEqual([key, "misplaced"]);
  });

  it("refuses a first record that claims to follow one", async () => {
    const { log } = open({ [LATEST]: undefined, [toRecordKey(1)]: bytesOf(2) });
    await expect(findHead(log)).rejects.toThrow(UntrustedRecord);
  });
});

describe("climb and readRecord", () => {
  it("climb from any record to the same head", async () => {
    for (const start of [LENGTH - 3, LENGTH - 1, LENGTH])
      expect(await climb(open().log, records[start - 1])).toEqual({ ...records.at(-1), lag: LENGTH - start });
  });

  it("demand the one before only where it is given", async () => {
    const { log } = open();
    expect(await readRecord(log, 5)).toEqual(records[4]);
    expect(await readRecord(log, 5, records[3]?.sha256)).toEqual(records[4]);
    expect(await faultOf(readRecord(log, 5, null))).toEqual([toRecordKey(5), "broken-chain"]);
    expect(await readRecord(log, LENGTH + 1)).toBeUndefined();
  });
});
