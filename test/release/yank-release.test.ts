import { beforeEach, describe, expect, it } from "vitest";
import { parseEnvelope } from "../../lambdas/release/envelope.ts";
import { findHead } from "../../lambdas/release/find-head.ts";
import { publishRelease } from "../../lambdas/release/publish-release.ts";
import { LATEST, toRecordKey } from "../../lambdas/release/record.ts";
import { type Withdrawal, yankRelease } from "../../lambdas/release/yank-release.ts";
import { openMemoryLog, readBytes, submit, toDigest } from "../support/made-up-log.ts";

let log: ReturnType<typeof openMemoryLog>;

/** Three releases: 1.0.0, 1.1.0, 1.2.0. */
beforeEach(async () => {
  log = openMemoryLog();
  for (const order of [1, 2, 3]) await publishRelease(log, submit(order));
});

async function ask(
  action: Withdrawal["action"],
  version: string,
  parts: Partial<Withdrawal> = {},
): Promise<Withdrawal> {
  const expected = (await findHead(log))?.sha256 ?? "";
  return { action, version, reason: "a wrong table", date: "2026-02-01T00:00:00Z", expected, ...parts };
}

const run = async (action: Withdrawal["action"], version: string) => yankRelease(log, await ask(action, version));
const current = async () => (await findHead(log))?.release.current?.version ?? null;

describe("yankRelease", () => {
  it("lets readers fall back to the version before, and keeps every object", async () => {
    const before = new Map<string, string>();
    for (const key of log.store.keys()) before.set(key, toDigest(await readBytes(log.store, key)));
    expect(await run("yank", "1.2.0")).toMatchObject({
      outcome: "yanked",
      release: {
        sequence: 4,
        action: "yank",
        version: "1.2.0",
        reason: "a wrong table",
        newest: { version: "1.2.0" },
        current: { version: "1.1.0", sequence: 2 },
        yanked: [{ version: "1.2.0", sequence: 4, reason: "a wrong table" }],
      },
    });
    expect(log.store.keys()).toEqual([...before.keys(), toRecordKey(4)]);
    for (const [key, digest] of before) {
      const now = toDigest(await readBytes(log.store, key));
      expect([key, now]).toEqual([key, key === LATEST ? (await findHead(log))?.sha256 : digest]);
    }
  });

  it("falls back past several yanked ones, to none, and on to the next that is published", async () => {
    const seen = [];
    for (const version of ["1.1.0", "1.2.0", "1.0.0"]) {
      await run("yank", version);
      seen.push(await current());
    }
    expect(seen).toEqual(["1.2.0", "1.0.0", null]);
    expect(await publishRelease(log, submit(4))).toMatchObject({ outcome: "published", release: { version: "1.3.0" } });
    expect(await current()).toBe("1.3.0");
    expect((await findHead(log))?.release.yanked.map(({ version }) => version)).toEqual(["1.1.0", "1.2.0", "1.0.0"]);
  });

  it("signs about the manifest of the version that is withdrawn, not of the newest", async () => {
    await run("yank", "1.0.0");
    const readSubject = async (sequence: number) => {
      const { payload } = parseEnvelope(await readBytes(log.store, toRecordKey(sequence)));
      return JSON.parse(Buffer.from(payload, "base64").toString()).subject;
    };
    expect(await readSubject(4)).toEqual(await readSubject(1));
  });

  it("gives back what is restored, and falls back again to what stayed", async () => {
    for (const version of ["1.2.0", "1.1.0"]) await run("yank", version);
    expect(await run("restore", "1.1.0")).toMatchObject({
      outcome: "published",
      latest: "moved",
      release: { action: "restore" },
    });
    expect(await current()).toBe("1.1.0");
    await run("restore", "1.2.0");
    expect(await current()).toBe("1.2.0");
    expect((await findHead(log))?.release.yanked).toEqual([]);
  });

  it("changes nothing by restoring what is not yanked", async () => {
    expect(await run("restore", "1.1.0")).toMatchObject({ outcome: "nothing changed", release: { sequence: 3 } });
    expect((await findHead(log))?.release.sequence).toBe(3);
  });

  it("yanks once, though it is sent again, also after the log has moved on", async () => {
    const withdrawal = await ask("yank", "1.2.0");
    await yankRelease(log, withdrawal);
    await publishRelease(log, submit(4));
    expect(await yankRelease(log, withdrawal)).toMatchObject({ outcome: "yanked", release: { sequence: 5 } });
    expect((await findHead(log))?.release.sequence).toBe(5);
  });

  it("refuses an unknown version, an empty log, and a decision about another state than this one", async () => {
    expect(await run("yank", "9.9.9")).toEqual({ outcome: "conflict", reason: "9.9.9 was never released" });
    expect(await run("restore", "9.9.9")).toEqual({ outcome: "conflict", reason: "9.9.9 was never released" });
    const stale = await ask("yank", "1.2.0", { expected: toDigest("another state") });
    const reason = "the log has moved on to record 3 (publish 1.2.0): look at it, and ask again";
    expect(await yankRelease(log, stale)).toEqual({ outcome: "conflict", reason });
    expect(await yankRelease(openMemoryLog(), stale)).toEqual({ outcome: "conflict", reason: "there is no release" });
    expect((await findHead(log))?.release.sequence).toBe(3);
  });

  it("signs no yank without a reason, which would close the log for good", async () => {
    await expect(yankRelease(log, await ask("yank", "1.2.0", { reason: "" }))).rejects.toThrow("/predicate/reason");
    expect(await publishRelease(log, submit(4))).toMatchObject({ outcome: "published" });
  });

  it("keeps yanked data out: sent again, and committed again unchanged", async () => {
    await run("yank", "1.2.0");
    expect(await publishRelease(log, submit(3))).toMatchObject({ outcome: "yanked" });
    const unchanged = submit(4, "data 3", { prepare: async () => ({ is: "unchanged" }) });
    expect(await publishRelease(log, unchanged)).toMatchObject({ outcome: "yanked", release: { sequence: 4 } });
  });
});
