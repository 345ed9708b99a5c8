import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readTrust } from "../../lambdas/local/key-file.ts";
import { parseRecord } from "../../lambdas/release/parse-record.ts";
import type { Release } from "../../lambdas/release/release.ts";
import {
  addClaim,
  makeReleaseFolder,
  type ReleaseFolder,
  retireClaims,
  rewordClaim,
} from "../support/release-folder.ts";

let curator: ReleaseFolder;

beforeEach(() => {
  curator = makeReleaseFolder();
});
afterEach(() => curator.dispose());

/** Commits everything and releases it. */
function release(...args: readonly string[]) {
  curator.commit();
  return curator.run("snapshot", ...args);
}

/** A record of the log, by its number, believed as a reader would. */
function readRecord(sequence: number): Release {
  const key = `releases/${String(sequence).padStart(10, "0")}.json`;
  const trust = readTrust(join(curator.folder, ".keys/trust.json"));
  return parseRecord(key, Buffer.from(curator.readText(`out/${key}`)), trust, { sequence }).release;
}

describe("the release after another", () => {
  it("is a patch where a record was corrected", () => {
    release();
    rewordClaim(curator, "Mira Holm runs the Port Office");
    const { code, stdout } = release();
    expect([code, stdout]).toEqual([0, expect.stringContaining("release 2: version 1.0.1 of 2021-05-01T13:00:00Z\n")]);
    expect(stdout).toContain("\n1 claim corrected\n");
    expect(readRecord(2)).toMatchObject({ version: "1.0.1", action: "publish", newest: { input: { order: 2 } } });
  });

  it("is a minor one where a record was added, and tells of both", () => {
    release();
    addClaim(curator, "c-00000a");
    rewordClaim(curator, "Mira Holm runs the Port Office");
    const { code, stdout } = release();
    expect([code, stdout]).toEqual([0, expect.stringContaining("release 2: version 1.1.0")]);
    expect(stdout).toContain("\n1 claim added, 1 claim corrected, 1 attestation added\n");
  });

  it("is told by a dry run, which writes nothing", () => {
    release();
    rewordClaim(curator, "Mira Holm runs the Port Office");
    curator.commit();
    const { code, stdout } = curator.run("snapshot", "--dry-run");
    expect([code, stdout]).toEqual([0, expect.stringContaining("would be release 2: version 1.0.1")]);
    expect(stdout).toContain('`text` from "Mira Holm heads the Port Office" to "Mira Holm runs the Port Office"');
    expect(curator.list("out/releases")).toEqual(["0000000001.json"]);
    expect(curator.list("out/snapshots")).toHaveLength(1);
  });

  it("is refused at its place where a record was lost", () => {
    release();
    curator.remove("claims/c-000009.json");
    const { code, stdout, stderr } = release();
    expect([code, stderr]).toEqual([1, "nothing was written\n"]);
    expect(stdout).toContain("dataset/claims/c-000009.json\n\n  1:1 lost-id\n");
    expect(curator.list("out/releases")).toEqual(["0000000001.json"]);
  });

  it("is refused where more than a fifth of the claims was given up, also in a dry run", () => {
    release();
    retireClaims(curator, ["c-000005", "c-000007"]);
    for (const args of [[], ["--dry-run"]]) {
      const { code, stdout, stderr } = release(...args);
      expect([code, stdout]).toEqual([1, ""]);
      expect(stderr).toContain("of the 7 claims of the release before, only 5 are still in use");
      expect(stderr).toContain("--accept-shrinking REASON\nnothing was released\n");
    }
    expect(curator.list("out/releases")).toEqual(["0000000001.json"]);
  });

  it("keeps the reason of the person who let it shrink in its record", () => {
    release();
    retireClaims(curator, ["c-000005", "c-000007"]);
    const { code, stdout } = release("--accept-shrinking", "two passages were misread");
    expect([code, stdout]).toEqual([0, expect.stringContaining("release 2: version 1.1.0")]);
    expect(stdout).toContain("let through: shrinking, because: two passages were misread\n");
    expect(readRecord(2).override).toEqual({ refusals: ["shrinking"], reason: "two passages were misread" });
  });

  it("has no override where nothing had to be let through", () => {
    release("--accept-shrinking", "in case");
    rewordClaim(curator, "Mira Holm runs the Port Office");
    expect(release("--accept-shrinking", "in case").stderr).toContain("no record keeps its reason");
    expect([readRecord(1), readRecord(2)].map(({ override }) => override)).toEqual([undefined, undefined]);
  });

  it("does not happen where newer records were released", () => {
    const old = curator.commit();
    rewordClaim(curator, "Mira Holm runs the Port Office");
    release();
    curator.git("switch", "--quiet", "--detach", old);
    const { code, stderr } = curator.run("snapshot");
    expect(code).toBe(1);
    expect(stderr).toContain("these records are older than what was released: version 1.0.0 in out");
    expect(stderr).toContain("next: git pull");
  });

  it("does not happen where a commit with the same number and other records was released", () => {
    const first = curator.commit();
    rewordClaim(curator, "Mira Holm runs the Port Office");
    release();
    curator.git("switch", "--quiet", "--detach", first);
    rewordClaim(curator, "Mira Holm leads the Port Office");
    const { code, stderr } = release();
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining("it contradicts what is there: 1.0.0 was released from"),
    ]);
  });

  it("does not begin anew where records are there, and neither latest.json nor the first one", () => {
    release();
    rewordClaim(curator, "Mira Holm runs the Port Office");
    release();
    rmSync(join(curator.folder, "out/latest.json"));
    rmSync(join(curator.folder, "out/releases/0000000001.json"));
    const { code, stderr } = release();
    expect([code, stderr]).toEqual([2, expect.stringContaining("bring both back from a copy")]);
    expect(curator.list("out/releases")).toEqual(["0000000002.json"]);
  });

  it("does not happen where another dataset lives", () => {
    release();
    curator.edit("dataset.json", (record) => ({ ...record, name: "another" }));
    const { code, stderr } = release();
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^it contradicts what is there: this log holds /)]);
  });

  it("can be made of records that were changed after a release of their commit, twice", () => {
    release();
    for (const text of ["Mira Holm runs the Port Office", "Mira Holm leads the Port Office"]) {
      rewordClaim(curator, text);
      expect(curator.run("snapshot")).toMatchObject({ code: 0, stderr: expect.stringContaining("were changed after") });
    }
    expect(readRecord(3)).toMatchObject({ version: "1.0.2", newest: { input: { order: 1, state: "modified" } } });
  });

  it("is made with the number that is given where git does not know one", () => {
    const given = ["--date", "2021-05-01T12:00:00Z", "--commit", "0".repeat(40)];
    release(...given, "--order", "4");
    rewordClaim(curator, "Mira Holm runs the Port Office");
    expect(release(...given, "--order", "3").stderr).toContain("these records are older than what was released");
    expect(release(...given, "--order", "5")).toMatchObject({ code: 0 });
    expect(readRecord(2).newest.input).toMatchObject({ order: 5, state: "unchecked", commit: "0".repeat(40) });
  });
});

describe("several first releases at once", () => {
  it("make one release with one key, which the others find", async () => {
    curator.commit();
    const ended = await Promise.all([1, 2, 3].map(() => curator.start("snapshot")));
    expect(ended.map(({ code, stderr }) => [code, stderr])).toEqual([1, 2, 3].map(() => [0, ""]));
    const words = ended.map(({ stdout }) => stdout.slice(0, stdout.indexOf(":"))).sort();
    expect(words).toEqual(["nothing changed since release 1", "nothing changed since release 1", "release 1"]);
    expect(curator.list("out/releases")).toEqual(["0000000001.json"]);
    expect(curator.list("out/keys")).toHaveLength(1);
    expect(readRecord(1).version).toBe("1.0.0");
  });
});

describe("a folder of releases whose key is gone", () => {
  it("is not written to, and no other key is made", () => {
    release();
    renameSync(join(curator.folder, ".keys"), join(curator.folder, "elsewhere"));
    rewordClaim(curator, "Mira Holm runs the Port Office");
    const { code, stderr } = release();
    expect(code).toBe(2);
    expect(stderr).toContain(
      "out holds releases, and the key that signs them is not at .keys/release.pem: put it back",
    );
    expect(existsSync(join(curator.folder, ".keys"))).toBe(false);
    const { stdout } = release("--key", "elsewhere/release.pem");
    expect(stdout).toContain("next: npm run verify -- out --trust elsewhere/trust.json\n");
  });

  it("is not taken over by a key of other releases", () => {
    release();
    rmSync(join(curator.folder, ".keys"), { recursive: true });
    release("--out", "another");
    const { code, stderr } = release();
    expect(code).toBe(2);
    expect(stderr).toContain("the releases in out were made with another key: put that key and its trust file back");
    expect(curator.list("out/releases")).toEqual(["0000000001.json"]);
  });
});
