import { chmodSync, copyFileSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readSigner, readTrust } from "../../lambdas/local/key-file.ts";
import { parseEnvelope } from "../../lambdas/release/envelope.ts";
import { parseRecord } from "../../lambdas/release/parse-record.ts";
import { makeReleaseFolder, type ReleaseFolder, rewordClaim } from "../support/release-folder.ts";

let curator: ReleaseFolder;
let released: number;

/** A folder with the release 1.0.0. */
beforeEach(() => {
  curator = makeReleaseFolder();
  released = 0;
  release();
});
afterEach(() => curator.dispose());

function release(...args: readonly string[]) {
  released += 1;
  rewordClaim(curator, `Mira Holm was seen ${released} times`);
  curator.commit();
  return curator.run("snapshot", ...args);
}

function keyFile(name = "release.pem"): string {
  return join(curator.folder, ".keys", name);
}

/** The key id of each record of the log, believed with the trust file of now. */
function readSigners(): readonly (string | undefined)[] {
  const trust = readTrust(keyFile("trust.json"));
  return curator.list("out/releases").map((name, index) => {
    const bytes = readFileSync(join(curator.folder, "out/releases", name));
    parseRecord(`releases/${name}`, bytes, trust, { sequence: index + 1 });
    return parseEnvelope(bytes).signatures[0]?.keyid;
  });
}

describe("the command rotate", () => {
  it("lets a new key sign from the next record on, and old records stay believed", () => {
    const old = readSigner(keyFile()).keyid;
    const { code, stdout } = curator.run("rotate");
    const next = readSigner(keyFile()).keyid;
    expect(code).toBe(0);
    expect(stdout).toContain(`the new key ${next} signs from record 2 on\n`);
    expect(stdout).toContain(`the old one is kept in .keys/${old}.pem and trusted up to record 11\n`);
    release();
    expect(readSigners()).toEqual([old, next]);
    expect(curator.run("reconcile")).toMatchObject({ code: 0 });
  });

  it("trusts both keys in the overlap, and the old one not beyond it", () => {
    const old = readSigner(keyFile()).keyid;
    curator.run("rotate", "--overlap", "1");
    const next = readSigner(keyFile()).keyid;
    expect(readTrust(keyFile("trust.json")).map(({ keyid, from, until }) => [keyid, from, until])).toEqual([
      [old, 1, 2],
      [next, 2, undefined],
    ]);
    copyFileSync(keyFile(`${old}.pem`), keyFile("old.pem"));
    expect(release("--key", ".keys/old.pem")).toMatchObject({ code: 0 });
    const { code, stderr } = release("--key", ".keys/old.pem");
    expect([code, stderr]).toEqual([2, expect.stringContaining(`${old} is not trusted for record 3`)]);
    expect(stderr).toContain("the key is not the one that npm run rotate made last");
    expect(curator.list("out/releases")).toHaveLength(2);
    expect(release()).toMatchObject({ code: 0 });
    expect(readSigners()).toEqual([old, old, next]);
  });

  it("keeps the old key for its owner alone", () => {
    const before = readFileSync(keyFile(), "utf8");
    const old = readSigner(keyFile()).keyid;
    curator.run("rotate");
    expect(readFileSync(keyFile(`${old}.pem`), "utf8")).toBe(before);
    expect([keyFile(), keyFile(`${old}.pem`)].map((path) => statSync(path).mode & 0o777)).toEqual([0o600, 0o600]);
    expect([...curator.list(".keys")].sort()).toEqual([`${old}.pem`, "release.pem", "trust.json"].sort());
  });

  it("can be done again before anything was released, and at once", () => {
    const first = readSigner(keyFile()).keyid;
    curator.run("rotate");
    const second = readSigner(keyFile()).keyid;
    curator.run("rotate", "--overlap", "0");
    const trust = readTrust(keyFile("trust.json"));
    expect(trust.map(({ from, until }) => [from, until])).toEqual([
      [1, 1],
      [2, undefined],
    ]);
    expect(trust.map(({ keyid }) => keyid)).toEqual([first, readSigner(keyFile()).keyid]);
    expect(trust.map(({ keyid }) => keyid)).not.toContain(second);
    expect(release()).toMatchObject({ code: 0 });
  });

  it("goes on where it was broken off before the new key took its place", () => {
    copyFileSync(keyFile(), keyFile("before.pem"));
    curator.run("rotate");
    const [next, trust] = [readSigner(keyFile()).keyid, readFileSync(keyFile("trust.json"), "utf8")];
    copyFileSync(keyFile(), keyFile("release.pem.next"));
    copyFileSync(keyFile("before.pem"), keyFile());
    expect(curator.run("rotate")).toMatchObject({ code: 0 });
    expect(readSigner(keyFile()).keyid).toBe(next);
    expect(readFileSync(keyFile("trust.json"), "utf8")).toBe(trust);
    expect(release()).toMatchObject({ code: 0 });
  });

  it.each([
    [["--overlap", "ten"], '--overlap is "ten"; write a number of records'],
    [["--out", "none"], "there is no release in none"],
  ])("cannot be run with %j, and the key stays", (args, message) => {
    const before = readSigner(keyFile()).keyid;
    expect(curator.run("rotate", ...args)).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
    expect(readSigner(keyFile()).keyid).toBe(before);
  });

  it("cannot be run with a key that others may read", () => {
    chmodSync(keyFile(), 0o644);
    const { code, stderr } = curator.run("rotate");
    expect([code, stderr]).toEqual([2, expect.stringContaining("chmod 600 .keys/release.pem")]);
  });
});
