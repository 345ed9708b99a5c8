import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addClaim, makeReleaseFolder, type ReleaseFolder, rewordClaim } from "../support/release-folder.ts";
import { type ServedFolder, serveFolder } from "../support/serve-folder.ts";
import { findStep, readWorkflow } from "./workflow.ts";

const COMMAND = resolve("lambdas/local/command.mjs");
const ROLE = "arn:aws:iam::111122223333:role/intake";
const workflow = readWorkflow("publish");

let place: ReleaseFolder;
let served: ServedFolder;
let commit: string;

/** A deployment whose public folder is `out/`, and a clone of the dataset: one commit, not released. */
beforeAll(async () => {
  place = makeReleaseFolder();
  mkdirSync(join(place.folder, "bin"));
  commit = place.commit();
  served = await serveFolder(join(place.folder, "out"));
  toProgram("npm", `shift 3; exec "${process.execPath}" "${COMMAND}" bundle "$@"`);
  toProgram("sleep", 'echo "$@" >> slept');
});
afterAll(async () => {
  await served.close();
  place.dispose();
});

/** A program that stands in for one of the runner. */
function toProgram(name: string, script: string): void {
  const path = join(place.folder, "bin", name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
}

/** Runs the script of a step as the runner does (GitHub Actions, workflow syntax, `shell: bash`). */
async function runStep(name: string, given: Readonly<Record<string, string>> = {}) {
  for (const file of ["outputs", "summary", "slept"]) rmSync(join(place.folder, file), { force: true });
  place.write("step.sh", findStep(workflow, name).run ?? "exit 99");
  place.write("slept", "");
  const env = {
    PATH: `${join(place.folder, "bin")}:${dirname(process.execPath)}:${process.env.PATH}`,
    RUNNER_TEMP: place.folder,
    GITHUB_OUTPUT: join(place.folder, "outputs"),
    GITHUB_STEP_SUMMARY: join(place.folder, "summary"),
    ...given,
  };
  const args = ["--noprofile", "--norc", "-eo", "pipefail", "step.sh"];
  const child = spawn("bash", args, { cwd: place.folder, env, stdio: ["ignore", "pipe", "pipe"] });
  const [[code], stdout, stderr] = await Promise.all([once(child, "close"), text(child.stdout), text(child.stderr)]);
  return { code, stdout, stderr, naps: place.readText("slept").split("\n").length - 1 };
}

async function bundle(): Promise<{ readonly path: string; readonly key: string; readonly records: string }> {
  const { code, stderr } = await runStep("bundle");
  expect([code, stderr]).toEqual([0, ""]);
  const outputs = place.readText("outputs").trimEnd().split("\n");
  return Object.fromEntries(outputs.map((line) => line.split("=", 2))) as never;
}

async function upload(answer: string) {
  const { path, key } = await bundle();
  toProgram("aws", `printf '%s\\n' "$@" > asked\n${answer}`);
  const given = { INTAKE_ROLE: ROLE, INTAKE_BUCKET: "intake-bucket", BUNDLE: path, KEY: key };
  const ended = await runStep("upload", given);
  return { ...ended, path, key, asked: place.readText("asked").trimEnd().split("\n") };
}

async function outcome(given: { readonly key: string; readonly records: string }) {
  return await runStep("outcome", { SITE_ADDRESS: served.address, KEY: given.key, RECORDS: given.records });
}

describe("the step bundle", () => {
  it("hands on the zip, its key and the digest of its records", async () => {
    const { path, key, records } = await bundle();
    expect(key).toContain(commit);
    expect(readFileSync(join(place.folder, path)).subarray(0, 2).toString()).toBe("PK");
    expect(records).toMatch(/^[0-9a-f]{64}$/);
  });

  it("fails where the records cannot be released", async () => {
    rewordClaim(place, "Mira Holm runs the Port Office");
    const { code, stderr } = await runStep("bundle");
    place.git("checkout", "--quiet", "dataset");
    expect([code, stderr]).toEqual([1, expect.stringContaining("nothing was written")]);
  });
});

describe("the step upload", () => {
  it("creates one object and only where there is none, in a bucket of the role's account, with a checksum", async () => {
    const { code, key, path, asked } = await upload("exit 0");
    const where = [
      "--bucket",
      "intake-bucket",
      "--expected-bucket-owner",
      "111122223333",
      "--key",
      key,
      "--body",
      path,
    ];
    expect([code, asked]).toEqual([
      0,
      ["s3api", "put-object", ...where, "--if-none-match", "*", "--checksum-algorithm", "SHA256"],
    ]);
  });

  it("is content with an object that is there already", async () => {
    const { code, stdout, key } = await upload(
      "echo 'An error occurred (PreconditionFailed) when calling the PutObject operation: it exists' >&2; exit 254",
    );
    expect([code, stdout]).toEqual([0, `${key} is there already\n`]);
  });

  it("fails at any other answer, and shows it", async () => {
    const { code, stderr } = await upload(
      "echo 'An error occurred (AccessDenied) when calling PutObject' >&2; exit 254",
    );
    expect([code, stderr]).toEqual([1, expect.stringContaining("AccessDenied")]);
  });
});

describe("the step outcome", () => {
  it("gives up after a quarter of an hour without a release, and says where to look", async () => {
    const { code, stdout, naps } = await outcome(await bundle());
    expect([code, naps]).toEqual([1, 60]);
    expect(stdout).toMatch(
      /^::error::after 15 minutes nobody can see a release of 0000000001-.*wait for a first release.*cdk\/README\.md/,
    );
  });

  it("ends well at once when the records are released, and keeps that in the summary", async () => {
    const made = await bundle();
    expect(place.run("snapshot").code).toBe(0);
    const { code, stdout, naps } = await outcome(made);
    expect([code, stdout, naps]).toEqual([0, "released: version 1.0.0 holds these records\n", 0]);
    expect(place.readText("summary")).toBe(stdout);
  });

  it("waits while the newest release is an earlier one", async () => {
    rewordClaim(place, "Mira Holm runs the Port Office");
    place.commit();
    const { code, stdout, naps } = await outcome(await bundle());
    expect([code, naps]).toEqual([1, 60]);
    expect(stdout).toContain("(wait for a release after version 1.0.0)");
  });

  it("ends well where a later commit was released first", async () => {
    const made = await bundle();
    addClaim(place, "c-000015");
    const later = place.commit();
    place.run("snapshot");
    const { code, stdout } = await outcome(made);
    expect([code, stdout]).toEqual([0, `superseded: version 1.1.0 was released from the later commit ${later}\n`]);
  });

  it("ends well where the records are those of the newest release again, of which no record tells", async () => {
    rewordClaim(place, "Mira Holm is in the Port Office");
    place.commit();
    place.git("revert", "--no-edit", "HEAD");
    const made = await bundle();
    expect(made.key).toContain("intake/0000000005-");
    expect((await outcome(made)).stdout).toBe("released: version 1.1.0 holds these records\n");
  });

  it("fails where another commit of the same number was released", async () => {
    const made = await bundle();
    const { code, stdout } = await outcome({
      key: made.key.replace("0000000005", "0000000003"),
      records: "0".repeat(64),
    });
    expect([code, stdout]).toEqual([
      1,
      expect.stringMatching(/^::error::conflict: version 1\.1\.0 .*another branch\n$/),
    ]);
  });

  it("reads a number in tens, whatever zeros are before it", async () => {
    const { key, records } = await bundle();
    const { code, stdout } = await outcome({ key: key.replace("0000000005", "0000000089"), records });
    expect([code, stdout]).toEqual([0, "released: version 1.1.0 holds these records\n"]);
  });

  it("fails where the version that holds the records is withdrawn", async () => {
    place.run("yank", "1.1.0", "--reason", "a wrong office");
    const { code, stdout } = await outcome(await bundle());
    expect([code, stdout]).toEqual([
      1,
      expect.stringContaining("::error::version 1.1.0 holds these records and is withdrawn"),
    ]);
  });

  it("takes what is no record for nothing, and lets it give the runner no command", async () => {
    const predicate = { newest: { version: "1\n::set-env", input: { order: 9, commit: "a" } }, yanked: [] };
    const payload = Buffer.from(JSON.stringify({ predicate })).toString("base64");
    place.write("out/latest.json", JSON.stringify({ payload }));
    expect((await outcome(await bundle())).stdout).toBe(
      "superseded: version 1?::set-env was released from the later commit a\n",
    );
    place.write("out/latest.json", "<html>");
    expect(await outcome(await bundle())).toMatchObject({ code: 1, naps: 60 });
  });
});
