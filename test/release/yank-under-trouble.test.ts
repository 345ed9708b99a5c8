import { describe, expect, it } from "vitest";
import { findHead } from "../../lambdas/release/find-head.ts";
import type { WritableLog } from "../../lambdas/release/log.ts";
import { publishRelease } from "../../lambdas/release/publish-release.ts";
import { LATEST, toRecordKey } from "../../lambdas/release/record.ts";
import { type Withdrawal, yankRelease } from "../../lambdas/release/yank-release.ts";
import { submit } from "../support/made-up-log.ts";
import { openTroubledLog } from "../support/troubled-log.ts";
import type { Call, Trouble } from "../support/troubled-store.ts";

const THIRD = toRecordKey(3);

/** A log with 1.0.0 and 1.1.0, and the wish to yank the second by a run for which things go wrong. */
async function open(troubleOf?: (call: Call) => Trouble | undefined) {
  const { log, troubled } = openTroubledLog(troubleOf);
  for (const order of [1, 2]) await publishRelease(log, submit(order));
  const expected = (await findHead(log))?.sha256 ?? "";
  const date = "2026-02-01T00:00:00Z";
  const withdrawal: Withdrawal = { action: "yank", version: "1.1.0", reason: "a wrong table", date, expected };
  return { log, troubled, withdrawal };
}

/** The log of a run that is overtaken by another one just before it writes its record. */
function overtake(log: WritableLog, rival: () => Promise<unknown>): WritableLog {
  async function sign(message: Uint8Array) {
    await rival();
    return await log.signer.sign(message);
  }
  return { ...log, signer: { ...log.signer, sign } };
}

describe("yankRelease, when things go wrong", () => {
  it("asks again where a release came between, since nobody decided about that one", async () => {
    const { log, troubled, withdrawal } = await open();
    const overtaken = overtake(troubled, () => publishRelease(log, submit(3)));
    expect(await yankRelease(overtaken, withdrawal)).toEqual({
      outcome: "conflict",
      reason: "the log has moved on to record 3 (publish 1.2.0): look at it, and ask again",
    });
    expect((await findHead(log))?.release.yanked).toEqual([]);
  });

  it("is content where another run yanked the same version between", async () => {
    const { log, troubled, withdrawal } = await open();
    const overtaken = overtake(troubled, () => yankRelease(log, withdrawal));
    expect(await yankRelease(overtaken, withdrawal)).toMatchObject({ outcome: "yanked", release: { sequence: 3 } });
    expect((await findHead(log))?.release.sequence).toBe(3);
  });

  it("is yanked where the answer was lost", async () => {
    const { troubled, withdrawal } = await open(({ op, key }) =>
      op === "create" && key === THIRD ? "answer lost" : undefined,
    );
    expect(await yankRelease(troubled, withdrawal)).toMatchObject({ outcome: "yanked", release: { sequence: 3 } });
  });

  it("is unknown where nobody answers, and yanked once it is sent again", async () => {
    const { log, troubled, withdrawal } = await open(({ op, key, nth }) => {
      if (key !== THIRD) return undefined;
      return op === "create" ? "answer lost" : nth > 1 ? "fails" : undefined;
    });
    expect(await yankRelease(troubled, withdrawal)).toMatchObject({ outcome: "unknown", sequence: 3 });
    expect(await yankRelease(log, withdrawal)).toMatchObject({ outcome: "yanked", release: { sequence: 3 } });
  });

  it("stops where the store forgets the record that had taken the place", async () => {
    const { log, troubled, withdrawal } = await open(({ op, key, nth }) =>
      op === "read" && nth > 1 && [toRecordKey(1), LATEST].includes(key) ? "absent" : undefined,
    );
    const overtaken = overtake(troubled, () => publishRelease(log, submit(3)));
    await expect(yankRelease(overtaken, withdrawal)).rejects.toThrow("the log had 3 records, and now it has 0");
  });

  it("moves a lagging pointer on, even where there is nothing to do", async () => {
    const { log, troubled, withdrawal } = await open(({ op, key }) =>
      op === "replace" && key === LATEST ? "fails" : undefined,
    );
    expect(await publishRelease(troubled, submit(3))).toMatchObject({ latest: "lags" });
    expect(await yankRelease(log, { ...withdrawal, version: "9.9.9" })).toMatchObject({ outcome: "conflict" });
    expect(await findHead(log)).toMatchObject({ lag: 0 });
  });
});
