import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { readEditionSource } from "../../lambdas/local/read-edition-source.ts";

const made: string[] = [];
let folder: string;
let hour: number;

/** A repository whose first commit holds one record. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "edition-source-"));
  made.push(folder);
  hour = 0;
  mkdirSync(join(folder, "dataset/claims"), { recursive: true });
  git("init", "--quiet", "--initial-branch", "main");
  change("dataset/dataset.json");
});
afterAll(() => {
  for (const path of made) rmSync(path, { recursive: true });
});

function git(...args: readonly string[]): string {
  const who = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"];
  const time = `2021-05-01T${String(hour).padStart(2, "0")}:00:00Z`;
  const env = { ...process.env, GIT_AUTHOR_DATE: time, GIT_COMMITTER_DATE: time };
  return execFileSync("git", [...who, ...args], { cwd: folder, encoding: "utf8", env, stdio: "pipe" }).trim();
}

/** Changes a file in a commit of its own, an hour after the one before. */
function change(file: string): string {
  hour += 1;
  appendFileSync(join(folder, file), "x");
  git("add", ".");
  git("commit", "--quiet", "-m", file);
  return git("rev-parse", "HEAD");
}

function branch(name: string, files: readonly string[]): void {
  git("switch", "--quiet", "-c", name);
  for (const file of files) change(file);
  git("switch", "--quiet", "main");
  hour += 1;
}

function read(given: Parameters<typeof readEditionSource>[1] = {}) {
  return readEditionSource(join(folder, "dataset"), given);
}

describe("the source of an edition", () => {
  it("is the last commit that changed a record, counted from the first", () => {
    const commit = change("dataset/claims/a.json");
    change("README.md");
    change("dataset/README.md");
    expect(read()).toEqual({ date: "2021-05-01T02:00:00Z", source: { commit, state: "clean" }, order: 2, notes: [] });
  });

  it("is the merge by which records came into the branch, and not the commit of the side branch", () => {
    branch("side", ["dataset/claims/a.json", "dataset/claims/b.json"]);
    change("README.md");
    hour += 1;
    git("merge", "--quiet", "--no-ff", "-m", "merge", "side");
    const commit = git("rev-parse", "HEAD");
    expect(read()).toMatchObject({ date: "2021-05-01T06:00:00Z", source: { commit, state: "clean" }, order: 3 });
  });

  it("has a number that rises with each merge, though the branches are of any length", () => {
    const orders = [read().order];
    for (const [name, files] of [
      ["long", ["dataset/claims/a.json", "dataset/claims/b.json", "dataset/claims/c.json"]],
      ["short", ["dataset/claims/d.json"]],
    ] as const) {
      branch(name, files);
      git("merge", "--quiet", "--no-ff", "-m", name, name);
      orders.push(read().order);
    }
    expect(orders).toEqual([1, 2, 3]);
  });

  it("is the commit before a merge that brings in no record", () => {
    const commit = change("dataset/claims/a.json");
    branch("side", ["README.md"]);
    git("merge", "--quiet", "--no-ff", "-m", "merge", "side");
    expect(read()).toMatchObject({ source: { commit, state: "clean" }, order: 2 });
  });

  it("is the one commit that a branch was squashed to", () => {
    branch("side", ["dataset/claims/a.json", "dataset/claims/b.json"]);
    git("merge", "--quiet", "--squash", "side");
    git("commit", "--quiet", "-m", "squashed");
    expect(read()).toMatchObject({ source: { commit: git("rev-parse", "HEAD"), state: "clean" }, order: 2 });
  });

  it("is the merge in which records of two branches were put together by hand", () => {
    writeFileSync(join(folder, "dataset/claims/a.json"), "0");
    change("dataset/claims/a.json");
    branch("side", ["dataset/claims/a.json"]);
    change("dataset/claims/b.json");
    git("merge", "--quiet", "--no-ff", "--no-commit", "--strategy", "ours", "side");
    appendFileSync(join(folder, "dataset/claims/a.json"), "by hand");
    git("add", ".");
    git("commit", "--quiet", "-m", "merge");
    expect(read()).toMatchObject({ source: { commit: git("rev-parse", "HEAD"), state: "clean" }, order: 4 });
  });

  it("has the time and the number of a commit that is given", () => {
    const commit = change("dataset/claims/a.json");
    change("dataset/claims/b.json");
    const source = { commit, state: "modified" };
    expect(read({ commit })).toMatchObject({ date: "2021-05-01T02:00:00Z", source, order: 2 });
  });

  it("has the number that is given, and 0 where git does not know the commit", () => {
    const given = { commit: "0".repeat(40), date: "2021-05-01T00:00:00Z" };
    expect(read(given)).toMatchObject({ order: 0, source: { state: "unchecked" } });
    expect(read({ ...given, order: 7 })).toMatchObject({ order: 7 });
    expect(read({ order: 7 })).toMatchObject({ order: 7, source: { state: "clean" } });
  });

  it("says that a shallow clone may give another number", () => {
    const commit = change("dataset/claims/a.json");
    execFileSync("git", ["clone", "--quiet", "--depth", "1", `file://${folder}`, join(folder, "clone")]);
    const shallow = (given = {}) => readEditionSource(join(folder, "clone/dataset"), given);
    expect(shallow()).toMatchObject({ order: 1, notes: [expect.stringContaining("git fetch --unshallow")] });
    expect(shallow({ commit })).toMatchObject({ notes: [expect.stringContaining("shallow")] });
    expect(shallow({ commit, order: 2 })).toMatchObject({ order: 2, notes: [] });
  });
});
