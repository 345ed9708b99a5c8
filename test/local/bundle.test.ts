import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { LIMITS } from "../../lambdas/claims/archive/limits.ts";
import { parseZip } from "../../lambdas/claims/archive/parse-zip.ts";
import { digestRecords } from "../../lambdas/claims/digest-records.ts";
import { parseIntakeKey } from "../../lambdas/claims/parse-intake-key.ts";
import { readDataset } from "../../lambdas/local/read-dataset.ts";
import { makeReleaseFolder, type ReleaseFolder, rewordClaim } from "../support/release-folder.ts";

const COMMAND = resolve("lambdas/local/command.mjs");

/** The bytes of the made-up dataset's bundle: another value is another zip for every commit that is in an intake already. */
const GOLDEN = "013d59b00c9751b419efdab1e9456989b125d90d6bf0d00f007d06d4f6b668d5";

const made: ReleaseFolder[] = [];
let place: ReleaseFolder;
let commit: string;

beforeEach(() => {
  place = keep(makeReleaseFolder());
  commit = place.commit();
});
afterAll(() => {
  for (const { dispose } of made) dispose();
});

function keep(folder: ReleaseFolder): ReleaseFolder {
  made.push(folder);
  return folder;
}

/** Runs the command and reads what it made. */
function bundle({ folder, run }: ReleaseFolder = place, ...args: readonly string[]) {
  const { code, stdout, stderr } = run("bundle", ...args);
  const [path = "none", key = "none", digest, ...rest] = stdout.split("\n");
  expect([code, stderr, rest]).toEqual([0, "", [""]]);
  return { path, key, digest, bytes: readFileSync(join(folder, path)) };
}

function refused(): string {
  const { code, stdout, stderr } = place.run("bundle");
  expect([code, stdout]).toEqual([1, ""]);
  expect(() => place.list("out")).toThrow("ENOENT");
  return stderr;
}

describe("the command bundle", () => {
  it("names the zip after the last commit of the records, and prints the key that says the same", () => {
    place.write("dataset/README.md", "how to\n");
    place.commit();
    const { path, key } = bundle();
    expect(key).toBe(`intake/0000000001-${commit}-20210501T120000Z.zip`);
    expect(path).toBe(`out/intake/${basename(key)}`);
    expect(parseIntakeKey(key)).toEqual({ order: 1, commit, date: "2021-05-01T12:00:00Z" });
  });

  it("counts along the branch, so that a later commit has a higher number", () => {
    rewordClaim(place, "Mira Holm runs the Port Office");
    const next = place.commit();
    expect(parseIntakeKey(bundle().key)).toEqual({ order: 2, commit: next, date: "2021-05-01T13:00:00Z" });
  });

  it("holds the records and nothing else, with the digest that the folder has", async () => {
    place.write("dataset/README.md", "how to\n");
    const { bytes, digest } = bundle();
    const { files, problems } = await parseZip(bytes, LIMITS);
    const folder = (await readDataset(join(place.folder, "dataset"))).files;
    expect(problems).toEqual([]);
    expect(files.paths).toEqual(folder.paths.filter((path) => path !== "README.md"));
    expect([digest, digestRecords(files).digest()]).toEqual(Array(2).fill(digestRecords(folder).digest()));
  });

  it("is what validate finds fit", () => {
    expect(place.run("validate", bundle().path)).toMatchObject({ code: 0, stdout: expect.stringContaining("is fit") });
  });

  it("gives the same bytes as everywhere and ever", () => {
    expect(createHash("sha256").update(bundle().bytes).digest("hex")).toBe(GOLDEN);
  });

  it.each(["Pacific/Kiritimati", "America/St_Johns", "Asia/Kolkata"])(
    "gives the same bytes in %s, at another time",
    (TZ) => {
      const { path, bytes } = bundle();
      utimesSync(join(place.folder, "dataset/dataset.json"), 0, 0);
      const env = { ...process.env, TZ };
      const umask = ["-c", 'umask 077; exec "$0" "$@"', process.execPath, COMMAND, "bundle", "--out", "other"];
      expect(spawnSync("sh", umask, { cwd: place.folder, env, encoding: "utf8" }).stderr).toBe("");
      expect(readFileSync(join(place.folder, "other", basename(path))).equals(bytes)).toBe(true);
    },
  );

  it("gives the same bytes in another clone, and when it is run again", () => {
    const clone = keep(place.copy());
    const { path, bytes } = bundle(clone);
    expect(bundle().bytes.equals(bytes)).toBe(true);
    expect(bundle(clone).path).toBe(path);
    expect(clone.list("out/intake")).toEqual([basename(path)]);
  });

  it("takes another dataset to another folder", () => {
    place.git("mv", "dataset", "other");
    commit = place.commit();
    const { path, key } = bundle(place, "--dataset", "other", "--out", "there");
    expect(path).toBe(`there/${basename(key)}`);
    expect(parseIntakeKey(key)).toMatchObject({ commit, order: 2 });
  });

  it("refuses a dataset with a problem, as validate does", () => {
    place.remove("entities/mira-holm.json");
    place.commit();
    const { code, stdout, stderr } = place.run("bundle");
    expect(code).toBe(1);
    expect(stdout).toContain("mira-holm");
    expect(stderr).toContain("nothing was written");
    expect(() => place.list("out")).toThrow("ENOENT");
  });

  it("refuses records that were changed after the commit, and says to commit them", () => {
    rewordClaim(place, "Mira Holm runs the Port Office");
    const said = refused();
    expect(said).toContain(`the records were changed after commit ${commit}, and only what is in git is released`);
    expect(said).toContain("commit what changed in dataset");
    place.commit();
    expect(bundle().key).not.toContain(commit);
  });

  it("refuses a record that git ignores: it would be released from a commit that does not have it", () => {
    writeFileSync(join(place.folder, ".git/info/exclude"), "c-00000b.json\n");
    cpSync(join(place.folder, "dataset/claims/c-000009.json"), join(place.folder, "dataset/claims/c-00000b.json"));
    expect(refused()).toContain("git status --ignored dataset");
  });

  it("refuses a shallow clone, whose numbers are too low, and says how to make it a full one", () => {
    rewordClaim(place, "Mira Holm runs the Port Office");
    place.commit();
    const { folder } = place;
    execFileSync("git", ["clone", "--quiet", "--depth", "1", `file://${folder}`, join(folder, "clone")]);
    const { code, stdout, stderr } = place.run("bundle", "--dataset", "clone/dataset");
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("git fetch --unshallow");
    execFileSync("git", ["fetch", "--quiet", "--unshallow"], { cwd: join(folder, "clone") });
    expect(bundle(place, "--dataset", "clone/dataset").key).toContain("intake/0000000002-");
  });

  it("cannot be run without git: nobody could say when and from where the records are", () => {
    rmSync(join(place.folder, ".git"), { recursive: true });
    const { code, stdout, stderr } = place.run("bundle");
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("git knows no commit of dataset: commit it");
  });

  it("says where it could not write, in words", () => {
    place.write("taken", "");
    const { code, stderr } = place.run("bundle", "--out", "taken/intake");
    expect(code).toBe(2);
    expect(stderr).toContain("cannot write to taken/intake");
    expect(stderr).toContain("a part of the path is not a folder");
  });
});
