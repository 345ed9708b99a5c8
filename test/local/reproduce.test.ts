import { spawnSync } from "node:child_process";
import { cpSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeReleaseFolder, type ReleaseFolder, retireClaims, rewordClaim } from "../support/release-folder.ts";

let curator: ReleaseFolder;
let commits: readonly string[];

/** Three releases: the first one, one that shrinks by a person's word, and one of records that no commit has. */
beforeAll(() => {
  curator = makeReleaseFolder();
  const first = curator.commit();
  curator.run("snapshot");
  retireClaims(curator, ["c-000005", "c-000007"]);
  commits = [first, curator.commit()];
  curator.run("snapshot", "--accept-shrinking", "two passages were misread");
  rewordClaim(curator, "Mira Holm was misread");
  curator.edit("claims/c-000004.json", (record) => ({ ...record, text: "Tidewater has no crane at all" }));
  curator.run("snapshot");
});
afterAll(() => curator.dispose());

describe("the command reproduce", () => {
  it("makes each release again from its commit, whatever lies in the working tree", () => {
    for (const [index, version] of ["1.0.0", "1.1.0"].entries()) {
      const { code, stdout, stderr } = curator.run("reproduce", version);
      expect([code, stderr]).toEqual([0, ""]);
      expect(stdout).toMatch(/ (\d+) of \1 files are the same, byte for byte\n$/);
      expect(stdout).toContain(`version ${version}, release ${index + 1}, of commit ${commits[index]}: `);
    }
  });

  it("takes the dataset for a zip where it was released from one", () => {
    const copy = curator.copy();
    copy.git("archive", "--format=zip", "--output=dataset.zip", "HEAD:dataset");
    copy.commit();
    copy.run("snapshot", "--dataset", "dataset.zip", "--out", "zipped");
    const { code, stdout } = copy.run("reproduce", "1.0.0", "--dataset", "dataset.zip", "--out", "zipped");
    copy.dispose();
    expect([code, stdout]).toEqual([0, expect.stringContaining("byte for byte")]);
  });

  it("leaves the folder as it was", () => {
    const before = curator.git("status", "--porcelain");
    curator.run("reproduce", "#1");
    expect(curator.git("status", "--porcelain")).toBe(before);
  });

  it("says that records which no commit has cannot be made again", () => {
    const { code, stderr } = curator.run("reproduce", "#3");
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining("cannot be made again: its records were changed after"),
    ]);
  });

  it("says how to get a commit that is not there", () => {
    const other = makeReleaseFolder();
    other.commit();
    const { code, stderr } = curator.run("reproduce", "1.1.0", "--repository", other.folder);
    other.dispose();
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining(`git knows no commit ${commits[1]} in ${other.folder}`),
    ]);
    expect(stderr).toContain("git fetch it");
  });

  it("says that the commit has no such dataset, or another one", () => {
    const missing = curator.run("reproduce", "1.0.0", "--dataset", "data");
    expect(missing).toMatchObject({ code: 2, stderr: expect.stringContaining("has no data: name it with --dataset") });
    const copy = curator.copy();
    copy.git("mv", "dataset", "data");
    const moved = copy.run("reproduce", "1.0.0");
    copy.dispose();
    expect(moved).toMatchObject({ code: 0 });
  });

  it.each([
    [[], "name one release"],
    [["1.0.0", "1.1.0"], "name one release"],
    [["2.0.0"], "there is no release 2.0.0"],
  ])("cannot be run with %j", (args, message) => {
    expect(curator.run("reproduce", ...args)).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
  });
});

describe("the command reproduce in the repository of the publisher", () => {
  it("names the files that differ, and that the code has changed since the commit", () => {
    const own = makeReleaseFolder();
    for (const part of ["lambdas", "schemas", "package.json"])
      cpSync(resolve(part), join(own.folder, part), { recursive: true });
    symlinkSync(resolve("node_modules"), join(own.folder, "node_modules"));
    own.write(".gitignore", "out/\n.keys/\nnode_modules\n");
    const run = (...args: readonly string[]) =>
      spawnSync(process.execPath, ["lambdas/local/command.mjs", ...args], { cwd: own.folder, encoding: "utf8" });
    const commit = own.commit();
    expect(run("snapshot")).toMatchObject({ status: 0 });
    const code = own.readText("lambdas/snapshot/licence.ts");
    own.write("lambdas/snapshot/licence.ts", code.replace("are given as they are", "come as they are"));
    const { status, stderr } = run("reproduce", "1.0.0");
    own.dispose();
    expect([status, stderr]).toEqual([1, expect.stringContaining("\n  LICENSE differs\n")]);
    expect(stderr).toContain("  manifest.json differs\n");
    expect(stderr).not.toContain("claims.csv");
    expect(stderr).toContain(`the code that publishes has changed since that commit: git checkout ${commit}, npm ci`);
  });
});
