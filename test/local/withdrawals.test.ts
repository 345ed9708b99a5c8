import { copyFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { makeReleaseFolder, type ReleaseFolder, rewordClaim } from "../support/release-folder.ts";

let template: ReleaseFolder;
let curator: ReleaseFolder;

/** A folder with the releases 1.0.0 and 1.0.1. */
beforeAll(() => {
  template = makeReleaseFolder();
  template.commit();
  template.run("snapshot");
  rewordClaim(template, "Mira Holm runs the Port Office");
  template.commit();
  template.run("snapshot");
});
beforeEach(() => {
  curator = template.copy();
});
afterEach(() => curator.dispose());
afterAll(() => template.dispose());

function yank(version: string, ...args: readonly string[]) {
  return curator.run("yank", version, "--reason", "a passage was misread", ...args);
}

describe("the commands yank and restore", () => {
  it("withdraw a version and bring it back, and say what readers get then", () => {
    const yanked = yank("1.0.1", "--date", "2021-05-02T00:00:00Z");
    expect(yanked.code).toBe(0);
    expect(yanked.stdout).toMatch(/^newest record: 2, publish 1\.0\.1 of 2021-05-01T13:00:00Z, SHA-256 [0-9a-f]{64}\n/);
    expect(yanked.stdout).toContain(
      "1.0.1 is yanked by record 3: a passage was misread\nreaders get 1.0.0 now, and not 1.0.1",
    );
    const restored = curator.run("restore", "1.0.1", "--reason", "it was right");
    expect(restored.code).toBe(0);
    expect(restored.stdout).toContain("newest record: 3, yank 1.0.1 of 2021-05-02T00:00:00Z");
    expect(restored.stdout).toContain(
      "1.0.1 is restored by record 4\nreaders get 1.0.1 now; the files of every version stay",
    );
  });

  it("say the same again without another record", () => {
    yank("1.0.1");
    expect(yank("1.0.1")).toMatchObject({ code: 0, stdout: expect.stringContaining("1.0.1 is yanked by record 3") });
    const restored = curator.run("restore", "1.0.0", "--reason", "it was right");
    expect(restored).toMatchObject({ code: 0, stdout: expect.stringContaining("1.0.0 is not yanked\n") });
    expect(curator.list("out/releases")).toHaveLength(3);
  });

  it("leave nothing current where every version is withdrawn", () => {
    yank("1.0.1");
    expect(yank("1.0.0").stdout).toContain("no version is current: readers get none, and the files of all stay");
  });

  it("keep withdrawn records from being released again, and say how they could be", () => {
    yank("1.0.1");
    const { code, stderr } = curator.run("snapshot");
    expect(code).toBe(1);
    expect(stderr).toContain("these records are version 1.0.1, which was yanked: a passage was misread\n");
    expect(stderr).toContain("npm run restore -- 1.0.1 --reason TEXT --out out");
  });

  it("do nothing where the log has moved on since the operator looked", () => {
    const [, seen = ""] = /SHA-256 ([0-9a-f]{64})/.exec(curator.run("reconcile").stdout) ?? [];
    yank("1.0.0");
    const { code, stderr } = yank("1.0.1", "--expect", seen);
    expect([code, stderr]).toEqual([1, expect.stringContaining("the log has moved on to record 3 (yank 1.0.0)")]);
    expect(curator.list("out/releases")).toHaveLength(3);
  });

  it.each([
    ["two\nlines", "write one line"],
    ["\u001B[31mred", "write one line"],
    ["x".repeat(1001), "it has 1001 characters; write at most 1000"],
    [" ", "say why: --reason TEXT"],
  ])("take no reason that later records could not carry: %j", (reason, words) => {
    const { code, stderr } = curator.run("yank", "1.0.1", "--reason", reason);
    expect([code, stderr]).toEqual([2, expect.stringContaining(words)]);
    expect(curator.list("out/releases")).toHaveLength(2);
  });

  it.each(["yank 1.0.1 --reason x", "restore 1.0.1 --reason x", "rotate"])(
    "make no key where there is no release: %s",
    (command) => {
      const { code, stderr } = curator.run(...command.split(" "), "--out", "none", "--key", "other/key.pem");
      expect([code, stderr]).toEqual([2, expect.stringContaining("there is no release in none")]);
      expect(curator.list(".")).not.toContain("other");
    },
  );

  it("do nothing for a version that was never released", () => {
    expect(yank("1.2.0")).toMatchObject({ code: 1, stderr: expect.stringContaining("1.2.0 was never released") });
  });

  it.each([
    [["yank"], "name the version, such as 1.0.0"],
    [["yank", "1.0.1"], "say why: --reason TEXT"],
    [["yank", "1.0.1", "--reason", " "], "say why: --reason TEXT"],
    [["yank", "1.0", "--reason", "x"], 'the version is "1.0"; write three numbers'],
    [["yank", "1.0.1", "1.0.0", "--reason", "x"], "there is a word too many: 1.0.0"],
    [["restore", "1.0.1", "--reason", "x", "--date", "yesterday"], 'the date is "yesterday"; write a time in UTC'],
    [["restore", "1.0.1", "--reason", "x", "--expect", "abc"], '--expect is "abc"; write the 64 hexadecimal digits'],
    [
      ["yank", "1.0.1", "--reason", "x", "--out", "none"],
      "there is no release in none: npm run snapshot makes the first",
    ],
  ])("cannot be run as %j", (args, message) => {
    const { code, stderr } = curator.run(...args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
    expect(curator.list("out/releases")).toHaveLength(2);
  });
});

describe("the command reconcile", () => {
  it("finds nothing to do where all is well", () => {
    const { code, stdout } = curator.run("reconcile");
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^newest record: 2, publish 1\.0\.1 of .*\nlatest\.json is a copy of it: nothing to repair\n/,
    );
    expect(stdout).toContain("2 records, each naming the one before: the log is whole\n");
  });

  it.each([
    ["is missing", (latest: string) => rmSync(latest), "was missing"],
    [
      "lags",
      (latest: string) => copyFileSync(join(latest, "../releases/0000000001.json"), latest),
      "was 1 record behind",
    ],
    ["is damaged", (latest: string) => writeFileSync(latest, "{}"), "could not be believed"],
  ])("repairs latest.json where it %s", (_, damage, words) => {
    const before = curator.readText("out/latest.json");
    damage(join(curator.folder, "out/latest.json"));
    const { code, stdout } = curator.run("reconcile");
    expect([code, stdout]).toEqual([0, expect.stringContaining(`latest.json ${words} and is a copy of it now\n`)]);
    expect(curator.readText("out/latest.json")).toBe(before);
  });

  it.each(["snapshot", "diff 1.0.0 1.0.1", "yank 1.0.0 --reason x"])(
    "is what %s names where latest.json is damaged",
    (command) => {
      writeFileSync(join(curator.folder, "out/latest.json"), "{}");
      const { code, stderr } = curator.run(...command.split(" "));
      expect([code, stderr]).toEqual([2, expect.stringContaining("npm run reconcile -- --out out makes it again")]);
    },
  );

  it("says that the log is not whole where a record is missing", () => {
    rmSync(join(curator.folder, "out/releases/0000000001.json"));
    const { code, stderr } = curator.run("reconcile");
    expect([code, stderr]).toEqual([
      1,
      "the log is not whole: record 1 of the log is missing: bring it back from a copy\n",
    ]);
  });

  it("let no terminal act on what a record says of its signer", () => {
    const key = '"keyid":"';
    const forged = curator.readText("out/latest.json").replace(key, `${key}\u009B2J`);
    writeFileSync(join(curator.folder, "out/latest.json"), forged);
    for (const command of ["diff 1.0.0 1.0.1", "snapshot", "reconcile"])
      expect(curator.run(...command.split(" ")).stderr).toMatch(/it is signed by <U\+009B>2J/);
  });

  it("says that the log is not whole where a record was changed", () => {
    writeFileSync(join(curator.folder, "out/releases/0000000001.json"), "{}");
    const { code, stderr } = curator.run("reconcile");
    expect([code, stderr]).toEqual([1, expect.stringContaining("releases/0000000001.json is not to be trusted")]);
    expect(stderr).toContain("no program can mend that: bring the record back from a copy");
  });

  it("cannot be run where there is no folder, and none is made", () => {
    expect(curator.run("reconcile", "--out", "none")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("there is no folder none"),
    });
    expect(curator.list(".")).not.toContain("none");
  });
});
