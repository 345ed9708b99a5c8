import fc from "fast-check";
import { expect, it } from "vitest";
import { type Reader, readObject } from "../../../lambdas/release/read-object.ts";
import { LATEST, toRecordKey } from "../../../lambdas/release/record.ts";
import { isFault } from "../../../lambdas/release/verify/finding.ts";
import { verifyLog } from "../../../lambdas/release/verify/verify-log.ts";
import { type MadeUpLog, openMadeUpLog, trusting } from "./made-up-log.ts";
import { SIGNERS } from "./scene.ts";

const TRUST = [trusting(SIGNERS.old)];

type Step = { readonly is: "publish" } | { readonly is: "turn"; readonly nth: number };

/** What an operator may do next: publish, or withdraw or restore the nth version, where that can be done. */
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: fc.constant({ is: "publish" } as const) },
  fc.record({ is: fc.constant("turn" as const), nth: fc.nat(9) }),
);

async function play(steps: readonly Step[]): Promise<MadeUpLog> {
  const log = openMadeUpLog(() => SIGNERS.old, TRUST);
  const versions = ["1.0.0"];
  const yanked = new Set<string>();
  await log.publish("1.0.0");
  for (const step of steps) {
    const version = step.is === "publish" ? `1.${versions.length}.0` : (versions[step.nth % versions.length] ?? "");
    if (step.is === "publish") {
      await log.publish(version);
      versions.push(version);
    } else if (yanked.delete(version)) await log.withdraw("restore", version);
    else {
      await log.withdraw("yank", version);
      yanked.add(version);
    }
  }
  return log;
}

async function faultsIn(reader: Reader): Promise<readonly string[]> {
  return (await Array.fromAsync(verifyLog(reader, TRUST))).filter(isFault).map(({ code }) => code);
}

/** A reader that gives other bytes for one key, or none. */
function withObject(reader: Reader, key: string, bytes: Uint8Array | undefined): Reader {
  return {
    async read(wanted) {
      const stored = await reader.read(wanted);
      if (wanted !== key || stored === undefined) return stored;
      return (
        bytes && {
          ...stored,
          size: bytes.byteLength,
          body: (async function* () {
            yield bytes;
          })(),
        }
      );
    },
  };
}

it("finds nothing wrong with whatever the publisher makes of any history", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { maxLength: 9 }), async (steps) => {
      expect(await faultsIn((await play(steps)).store)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

it("finds every changed byte, wherever it is but in a key, which nobody believes for where it lies", async () => {
  const { store } = await play([{ is: "publish" }, { is: "turn", nth: 0 }, { is: "publish" }]);
  const keys = store.keys().filter((key) => !key.startsWith("keys/"));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...keys), fc.nat(), fc.integer({ min: 1, max: 255 }), async (key, at, flip) => {
      const bytes = Uint8Array.from((await readObject(store, key))?.bytes ?? []);
      const place = at % bytes.length;
      bytes[place] = (bytes[place] ?? 0) ^ flip;
      expect(await faultsIn(withObject(store, key, bytes))).not.toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it("finds every object that is taken away", async () => {
  const { store } = await play([{ is: "publish" }, { is: "turn", nth: 0 }, { is: "turn", nth: 0 }]);
  for (const key of store.keys().filter((one) => !one.startsWith("keys/")))
    expect(await faultsIn(withObject(store, key, undefined)), key).not.toEqual([]);
});

it("tells a gap from the end of the log wherever it is, also where latest.json names only what is before it", async () => {
  const { store } = await play(Array.from({ length: 10 }, () => ({ is: "publish" })));
  for (let missing = 2; missing <= 10; missing += 1) {
    const before = (await readObject(store, toRecordKey(missing - 1)))?.bytes;
    const rolledBack = withObject(withObject(store, LATEST, before), toRecordKey(missing), undefined);
    expect(await faultsIn(rolledBack), `${missing}`).toEqual(["missing-records", "stale-latest"]);
  }
});

it("tells of a missing record once, in any history, and does not guess what it said", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 9 }), fc.nat(), async (steps, nth) => {
      const { store } = await play(steps);
      const missing = toRecordKey(1 + (nth % (steps.length + 1)));
      expect(await faultsIn(withObject(store, missing, undefined))).toEqual(["missing-records"]);
    }),
    { numRuns: 100 },
  );
});

it("reads on behind a gap of any width, to the record that latest.json names", async () => {
  const { store } = await play(Array.from({ length: 29 }, () => ({ is: "publish" })));
  const gap: Reader = {
    read: (key) => (/000000(0002|00[12].)\./.test(key) ? Promise.resolve(undefined) : store.read(key)),
  };
  const gaps = (await Array.fromAsync(verifyLog(gap, TRUST))).flatMap((finding) =>
    finding.code === "missing-records" ? [[finding.first, finding.last, finding.namedBy]] : [],
  );
  expect(gaps).toEqual([
    [2, 2, toRecordKey(3)],
    [10, 29, toRecordKey(30)],
  ]);
});

it("tells one mistake in the middle of a log once, and says what the next record names instead", async () => {
  const { store } = await play([{ is: "publish" }, { is: "publish" }]);
  const broken = withObject(store, toRecordKey(2), Buffer.from("{}"));
  const [finding, ...more] = await Array.fromAsync(verifyLog(broken, TRUST));
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ code: "untrusted-record", expected: expect.stringMatching(/^[0-9a-f]{64}$/) });
});
