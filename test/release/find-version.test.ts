import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Found, findVersion } from "../../lambdas/release/find-version.ts";
import { compareVersions } from "../../lambdas/snapshot/changes/next-version.ts";

const anyVersion = fc.tuple(fc.nat(3), fc.nat(12), fc.nat(12)).map((parts) => parts.join("."));

/** A log by the newest publication of each record: some versions that rise, with yanks between them. */
const anyLog = fc.uniqueArray(anyVersion, { minLength: 1, maxLength: 60 }).chain((versions) =>
  fc.array(fc.nat(3), { minLength: versions.length, maxLength: versions.length }).map((yanks) => {
    const log: Found[] = [];
    for (const [index, version] of versions.toSorted(compareVersions).entries()) {
      const found = { sequence: log.length + 1, version, snapshot: `snapshots/${version}/` };
      log.push(...Array(1 + (yanks[index] ?? 0)).fill(found));
    }
    return log;
  }),
);

async function find(log: readonly Found[], version: string) {
  let reads = 0;
  const found = await findVersion(version, log.length, async (sequence) => {
    reads += 1;
    const newest = log[sequence - 1];
    if (newest === undefined) throw new Error(`there is no record ${sequence}`);
    return newest;
  });
  return { found, reads };
}

describe("findVersion", () => {
  it("finds what going through the whole log finds, and nothing else", async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, anyVersion, async (log, other) => {
        for (const version of [...log.map((found) => found.version), other])
          expect((await find(log, version)).found).toEqual(log.find((found) => found.version === version));
      }),
    );
  });

  it("reads no more than a binary search does", async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, anyVersion, async (log, version) => {
        expect((await find(log, version)).reads).toBeLessThanOrEqual(Math.floor(Math.log2(log.length)) + 1);
      }),
    );
  });

  it("finds nothing in an empty log", async () => {
    expect(await find([], "1.0.0")).toEqual({ found: undefined, reads: 0 });
  });
});
