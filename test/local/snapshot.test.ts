import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

const COMMAND = resolve("lambdas/local/command.mjs");
const MADE_UP = resolve("test/fixtures/golden/dataset");
const COMMITTED = { GIT_AUTHOR_DATE: "2021-05-01T14:00:00+02:00", GIT_COMMITTER_DATE: "2021-05-01T14:00:00+02:00" };
const GIVEN = ["--date", "2021-05-01T12:00:00Z", "--commit", "0123456789abcdef0123456789abcdef01234567"];

const UNCHANGED =
  /^nothing changed since release 1: these records are version 1\.0\.0, in out\/snapshots\/1\.0\.0-[0-9a-f]{16}\n$/;

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

/** What a run may leave, in the order of the folder. */
function left(): readonly string[] {
  return readdirSync(folder).filter((name) => !["dataset", ".git"].includes(name));
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
      /^release 1: version 1\.0\.0 of 2021-05-01T12:00:00Z\n\d+ files: 2 sources, 7 claims, 13 attestations, 8 entities\nwritten to out\/snapshots\/1\.0\.0-[0-9a-f]{16}\nnext: npm run verify -- out\n$/,
    );
  });

  it("writes every file that SHA256SUMS lists, and says where, in words that a shell takes", () => {
    const { stdout } = snapshot("--out", "an out's folder", ...GIVEN);
    const [, written = ""] = /^written to (.*)$/m.exec(stdout) ?? [];
    const checked = execFileSync("sh", ["-c", "sha256sum -c SHA256SUMS"], {
      cwd: join(folder, written),
      encoding: "utf8",
    });
    expect(checked).toContain("claims.csv: OK");
    expect(stdout).toContain("next: npm run verify -- 'an out'\\''s folder'\n");
  });

  it("says that nothing changed when it is run again, and writes nothing", () => {
    commitAll();
    snapshot();
    const before = readTree(".");
    const { status, stdout } = snapshot();
    expect([status, stdout]).toEqual([0, expect.stringMatching(UNCHANGED)]);
    expect(readTree(".")).toEqual(before);
  });

  it("says that nothing changed where only a commit came in between", () => {
    commitAll();
    snapshot();
    git("commit", "--quiet", "--allow-empty", "-m", "nothing");
    writeFileSync(join(folder, "dataset/claims/c-000007.json"), changedClaim());
    commitAll();
    writeFileSync(join(folder, "dataset/claims/c-000007.json"), changedClaim().replace("runs the", "heads the"));
    commitAll();
    const { status, stdout } = snapshot();
    expect([status, stdout]).toEqual([0, expect.stringMatching(UNCHANGED)]);
  });

  it("writes the same snapshot to another folder", () => {
    commitAll();
    snapshot("--out", "one");
    snapshot("--out", "two");
    expect(readTree("one/snapshots")).toEqual(readTree("two/snapshots"));
  });

  it("writes nothing in a dry run, no key either, and says what it would release", () => {
    commitAll();
    const { status, stdout } = snapshot("--dry-run");
    expect([status, left()]).toEqual([0, []]);
    expect(stdout).toContain("would be release 1: version 1.0.0 of 2021-05-01T12:00:00Z\n");
    expect(stdout).toContain("nothing was written\n");
    expect(stdout).toContain("First release: there is none before it");
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
    expect(left()).toEqual([]);
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

  it.skipIf(process.platform === "win32")("says where it may not write, in words", () => {
    mkdirSync(join(folder, "locked"), { mode: 0o555 });
    chmodSync(folder, 0o777);
    // A superuser may write anywhere.
    const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const args = [COMMAND, "snapshot", "--out", "locked/out", "--key", "keys/release.pem", ...GIVEN];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8", ...nobody });
    expect([status, stderr]).toEqual([2, expect.stringContaining("cannot write to locked/out")]);
    expect(stderr).toContain("writing is not permitted; make it possible, or name another --out");
  });

  it("writes nothing where the dataset has a problem", () => {
    commitAll();
    writeFileSync(join(folder, "dataset/claims/c-000007.json"), changedClaim().replace('"state"', '"stat"'));
    const { status, stdout, stderr } = snapshot();
    expect(status).toBe(1);
    expect(stdout).toContain("1 problem in 1 file");
    expect(stderr).toBe("nothing was written\n");
    expect(left()).toEqual([]);
  });

  it.each([
    [["--version", "1.0.0"], "Unknown option '--version'"],
    [["--order", "-1"], "--order"],
    [["--order", "first"], 'the order is "first"; write a number'],
    [["--accept-shrinking", " "], "say why: --accept-shrinking REASON"],
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
    expect(left()).toEqual([]);
  });
});

function changedClaim(): string {
  return readFileSync(join(MADE_UP, "claims/c-000007.json"), "utf8").replace(
    "heads the Port Office",
    "runs the Port Office",
  );
}
