import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

const COMMAND = resolve("lambdas/local/command.mjs");
const MADE_UP = resolve("test/fixtures/golden/dataset");
const COMMITTED = { GIT_AUTHOR_DATE: "2021-05-01T14:00:00+02:00", GIT_COMMITTER_DATE: "2021-05-01T14:00:00+02:00" };
const GIVEN = ["--date", "2021-05-01T12:00:00Z", "--commit", "0123456789abcdef0123456789abcdef01234567"];

const made: string[] = [];
let folder: string;

/** A folder of its own with a copy of the made-up dataset, not under version control. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "snapshot-command-"));
  made.push(folder);
  cpSync(MADE_UP, join(folder, "dataset"), { recursive: true });
});
afterAll(() => {
  for (const path of made) rmSync(path, { recursive: true });
});

function snapshot(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, "snapshot", ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

function git(...args: readonly string[]): string {
  const who = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"];
  return execFileSync("git", [...who, ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, ...COMMITTED },
  }).trim();
}

function commitAll(): string {
  git("init", "--quiet");
  git("add", ".");
  git("commit", "--quiet", "-m", "all");
  return git("rev-parse", "HEAD");
}

function readTree(name: string): readonly (readonly [file: string, text: string])[] {
  const files = readdirSync(join(folder, name), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return files.map((file) => [
    relative(join(folder, name), join(file.parentPath, file.name)),
    readFileSync(join(file.parentPath, file.name), "utf8"),
  ]);
}

function manifest() {
  const [name = "none"] = readdirSync(join(folder, "out/snapshots"));
  return JSON.parse(readFileSync(join(folder, "out/snapshots", name, "manifest.json"), "utf8"));
}

describe("the command snapshot", () => {
  it("writes the snapshot of the last commit of the records, dated in UTC, and says what to do next", () => {
    const commit = commitAll();
    const { status, stdout, stderr } = snapshot();
    expect([status, stderr]).toEqual([0, ""]);
    expect(manifest()).toMatchObject({
      version: "1.0.0",
      date: "2021-05-01T12:00:00Z",
      source: { commit, state: "clean" },
    });
    expect(stdout).toMatch(
      /^snapshot 1\.0\.0 of 2021-05-01T12:00:00Z written to (out\/snapshots\/1\.0\.0-[0-9a-f]{16}): 29 files\n2 sources, 7 claims, 13 attestations, 8 entities\nnext: cd \1 && sha256sum -c SHA256SUMS\n$/,
    );
  });

  it("gives a next step that works", () => {
    const { stdout } = snapshot("--out", "an out's folder", ...GIVEN);
    const next = stdout.slice(stdout.indexOf("next: ") + 6);
    expect(execFileSync("sh", ["-c", next], { cwd: folder, encoding: "utf8" })).toContain("claims.csv: OK");
  });

  it("says that nothing changed when it is run again", () => {
    commitAll();
    snapshot();
    const { status, stdout } = snapshot();
    expect(status).toBe(0);
    expect(stdout).toMatch(/ is in out\/snapshots\/1\.0\.0-[0-9a-f]{16} already, unchanged: 29 files\n/);
  });

  it("writes the same bytes to another folder", () => {
    commitAll();
    snapshot("--out", "one");
    snapshot("--out", "two");
    expect(readTree("one")).toEqual(readTree("two"));
  });

  it.each([
    ["a record was changed", () => writeFileSync(join(folder, "dataset/claims/c-000007.json"), changedClaim())],
    [
      "a record was added",
      () => cpSync(join(folder, "dataset/claims/c-000009.json"), join(folder, "dataset/claims/c-00000a.json")),
    ],
    [
      "a record that git ignores was added",
      () => {
        writeFileSync(join(folder, ".git/info/exclude"), "c-00000b.json\n");
        cpSync(join(folder, "dataset/claims/c-000009.json"), join(folder, "dataset/claims/c-00000b.json"));
      },
    ],
  ])("says so, also in the manifest, where %s after the commit", (_, change) => {
    commitAll();
    change();
    const { status, stderr } = snapshot();
    expect(status).toBe(0);
    expect(stderr).toContain("note: the records were changed after the commit");
    expect(manifest().source.state).toBe("modified");
  });

  it("takes no notice of a commit that touches no record", () => {
    const commit = commitAll();
    writeFileSync(join(folder, "dataset/README.md"), "How to add a claim\n");
    git("add", ".");
    git("commit", "--quiet", "-m", "manual");
    snapshot();
    expect(manifest().source).toEqual({ commit, state: "clean" });
  });

  it("cannot be run without git unless date and commit are given", () => {
    const { status, stderr, stdout } = snapshot();
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("git knows no commit of dataset: commit it, or give both --date and --commit");
    expect(stderr).toContain("git says: fatal: not a git repository");
    expect(existsSync(join(folder, "out"))).toBe(false);
    expect(snapshot(...GIVEN)).toMatchObject({ status: 0, stderr: expect.stringContaining("note: git cannot tell") });
    expect(manifest().source.state).toBe("unchecked");
  });

  it("names a commit that git does not know, not the dataset", () => {
    commitAll();
    const commit = "0123456789abcdef0123456789abcdef01234567";
    expect(snapshot("--commit", commit).stderr).toContain(`git knows no commit ${commit}: correct it`);
  });

  it("says where it could not write, in words", () => {
    commitAll();
    writeFileSync(join(folder, "taken"), "");
    const { status, stderr } = snapshot("--out", "taken");
    expect(status).toBe(2);
    expect(stderr).toContain("cannot write to taken");
    expect(stderr).toContain("a part of the path is not a folder");
  });

  it("writes nothing where the dataset has a problem", () => {
    commitAll();
    writeFileSync(join(folder, "dataset/claims/c-000007.json"), changedClaim().replace('"state"', '"stat"'));
    const { status, stdout, stderr } = snapshot();
    expect(status).toBe(1);
    expect(stdout).toContain("1 problem in 1 file");
    expect(stderr).toBe("nothing was written\n");
    expect(existsSync(join(folder, "out"))).toBe(false);
  });

  it.each([
    [["--version", "1.0"], 'the version is "1.0"; write three numbers, such as 1.0.0'],
    [["--date", "2021-04-31T00:00:00Z"], 'the date is "2021-04-31T00:00:00Z"; write a time in UTC'],
    [["--date", "2021-05-01"], 'the date is "2021-05-01"; write a time in UTC'],
    [["--commit", "--output=x"], "--commit"],
    [["--commit", "main"], 'the commit is "main"; write its 40 hexadecimal digits'],
    [["--outt", "x"], "Unknown option '--outt'"],
    [["--dataset", "elsewhere"], "elsewhere"],
  ])("cannot be run with %j", (args, message) => {
    const { status, stderr } = snapshot(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(existsSync(join(folder, "out"))).toBe(false);
  });
});

function changedClaim(): string {
  return readFileSync(join(MADE_UP, "claims/c-000007.json"), "utf8").replace(
    "heads the Port Office",
    "runs the Port Office",
  );
}
