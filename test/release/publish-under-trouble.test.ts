import { describe, expect, it } from "vitest";
import { findHead } from "../../lambdas/release/find-head.ts";
import { publishRelease } from "../../lambdas/release/publish-release.ts";
import { LATEST, toRecordKey } from "../../lambdas/release/record.ts";
import { UntrustedRecord } from "../../lambdas/release/record-fault.ts";
import { toTrustedKey } from "../../lambdas/release/trust.ts";
import { KEY, makeKey, openLog, openMemoryLog, overwrite, submit } from "../support/made-up-log.ts";
import { openTroubledLog } from "../support/troubled-log.ts";
import type { Call } from "../support/troubled-store.ts";

const FIRST = toRecordKey(1);
const KEY_FILE = `keys/${KEY.trusted.keyid}.pem`;
const isRecordPut = ({ op, key }: Call) => op === "create" && key === FIRST;

describe("publishRelease, when things go wrong", () => {
  it.each(["answer lost", "409"] as const)("is published where the record met: %s", async (trouble) => {
    const { troubled, made } = openTroubledLog((call) => (isRecordPut(call) && call.nth === 1 ? trouble : undefined));
    expect(await publishRelease(troubled, submit(1))).toMatchObject({ outcome: "published", latest: "moved" });
    expect(made.signatures).toBe(1);
  });

  it("is unknown where nobody answers for the record, which may be there; made again, the run finds it", async () => {
    let isSent = false;
    const { log, troubled, made } = openTroubledLog((call) => {
      isSent ||= isRecordPut(call);
      if (!isSent) return undefined;
      return call.op === "create" ? "answer lost" : "fails";
    });
    const cause = new Error(`no answer for ${FIRST}, call 5`);
    expect(await publishRelease(troubled, submit(1))).toEqual({ outcome: "unknown", sequence: 1, cause });
    expect(made.signatures).toBe(1);
    expect(await publishRelease(log, submit(1))).toMatchObject({
      outcome: "already released",
      release: { sequence: 1 },
    });
  });

  it("is unknown where the record was never written; nothing is taken away, and made again the run releases", async () => {
    const { log, troubled, writes } = openTroubledLog((call) => (isRecordPut(call) ? "fails" : undefined));
    expect(await publishRelease(troubled, submit(1))).toMatchObject({ outcome: "unknown", sequence: 1 });
    const left = log.store.keys();
    expect(left).toHaveLength(3);
    expect(writes().slice(-4)).toEqual(Array(4).fill(`create ${FIRST}`));
    expect(await publishRelease(log, submit(1))).toMatchObject({ outcome: "published" });
    expect(log.store.keys().slice(0, 3)).toEqual(left);
  });

  it("stops where the store forgets the record that had taken the place", async () => {
    const isForgotten = ({ op, key, nth }: Call) =>
      op === "read" && ((key === FIRST && nth > 2) || (key === LATEST && nth > 1));
    const { log, troubled } = openTroubledLog((call) => (isForgotten(call) ? "absent" : undefined));
    const { prepare } = submit(1);
    const overtaken = submit(1, "data 1", {
      async prepare(newest) {
        await publishRelease(log, submit(2));
        return await prepare(newest);
      },
    });
    await expect(publishRelease(troubled, overtaken)).rejects.toThrow("the log had 1 records, and now it has 0");
  });

  it("signs nothing where a file could not be written", async () => {
    const { troubled, made, writes } = openTroubledLog(({ key }) => (key.endsWith(".csv") ? "fails" : undefined));
    await expect(publishRelease(troubled, submit(1))).rejects.toThrow(
      "claims.csv could not be written; nothing was released",
    );
    expect([made.signatures, writes().length]).toEqual([0, 4]);
  });

  it("signs nothing where the key's file is another key, or could not be written", async () => {
    const log = openMemoryLog();
    await overwrite(log.store, KEY_FILE, makeKey().pem);
    await expect(publishRelease(log, submit(1))).rejects.toThrow(`${KEY_FILE} is there and is another key`);
    const { troubled, made } = openTroubledLog(({ key }) => (key.startsWith("keys/") ? "fails" : undefined));
    await expect(publishRelease(troubled, submit(1))).rejects.toThrow(
      ".pem could not be written; nothing was released",
    );
    expect(made.signatures).toBe(0);
  });

  it("puts no key under the id of another one, where it would stay", async () => {
    const log = openMemoryLog();
    const signer = { ...makeKey().signer, keyid: KEY.trusted.keyid };
    await expect(publishRelease({ ...log, signer }, submit(1))).rejects.toThrow("its public key has another id");
    expect(await publishRelease(log, submit(1))).toMatchObject({ outcome: "published" });
  });

  it("puts no record where the signer fails", async () => {
    const log = openMemoryLog();
    const signer = { ...KEY.signer, sign: () => Promise.reject(new Error("the key service is down")) };
    await expect(publishRelease({ ...log, signer }, submit(1))).rejects.toThrow("the key service is down");
    expect(await findHead(log)).toBeUndefined();
  });

  it.each([
    ["a key that the log does not trust", { signer: makeKey().signer }, "untrusted-key"],
    ["a key that was retired", { trust: [toTrustedKey(KEY.pem, 2)] }, "key-out-of-range"],
    ["another key than it says", { signer: { ...KEY.signer, sign: makeKey().signer.sign } }, "bad-signature"],
  ])("puts no record that is signed by %s, which would close the log for good", async (_, parts, code) => {
    const log = openMemoryLog();
    const error = await publishRelease({ ...log, ...parts }, submit(1)).catch((error: Error) => error);
    expect(error).toMatchObject({
      message: expect.stringMatching(/^nothing was released: /),
      cause: { fault: { code } },
    });
    expect(log.store.keys().filter((key) => key.startsWith("releases/") || key === LATEST)).toEqual([]);
  });

  it("builds nothing on a log that is not to be believed", async () => {
    const log = openMemoryLog();
    await publishRelease(log, submit(1));
    const stranger = makeKey();
    const other = openLog({ store: log.store, signer: stranger.signer, trust: [stranger.trusted] });
    await expect(publishRelease(other, submit(2))).rejects.toThrow(UntrustedRecord);
    await overwrite(log.store, LATEST, "garbage");
    await expect(publishRelease(log, submit(2))).rejects.toThrow(`${LATEST} is not to be trusted`);
    expect(log.store.keys().filter((key) => key.startsWith("releases/"))).toEqual([FIRST]);
  });
});
