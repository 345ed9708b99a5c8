import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formatTrustFile } from "../../lambdas/release/trust-file.ts";
import { trusting } from "../release/verify/made-up-log.ts";
import { SIGNERS, snapshotOf, type VerifyCase, withStore } from "../release/verify/scene.ts";
import { snapshotOf as filesIn, runCommand } from "../support/run-command.ts";

const KEY = SIGNERS.old.keyid;

/** Runs the command in the folder of a store, as a person there would. */
async function verify(args: readonly string[], verifyCase: Partial<VerifyCase> = {}) {
  return await withStore({ name: "", finds: [], ...verifyCase }, async (folder) =>
    runCommand(["verify", ...args], folder),
  );
}

function writeTrust(folder: string): void {
  mkdirSync(join(folder, ".keys"));
  writeFileSync(join(folder, ".keys/trust.json"), formatTrustFile([trusting(SIGNERS.old)]));
}

describe("npm run verify", () => {
  it("ends with 0 for a store that is whole and says what was checked", async () => {
    const { code, stdout, stderr } = await verify([".", "--key", KEY]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(
      /^verified: \.\n3 records, 3 snapshots, 15 files, \d+ bytes; newest 1\.1\.1, current 1\.1\.1, /,
    );
  });

  it("ends with 1 for a fault, and says where, what, and what to do", async () => {
    const tamper: VerifyCase["tamper"] = (store) => store.remove(`${snapshotOf(store, 2)}tides.csv`);
    const { code, stdout } = await verify([".", "--key", KEY], { tamper });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^NOT VERIFIED: \. has 1 fault\n/);
    expect(stdout).toMatch(/\nsnapshots\/1\.1\.0-[0-9a-f]{16}\/tides\.csv: it is missing; .*: take it again/);
  });

  it("shows a withdrawn version as a note, and as a fault to whoever asks for it", async () => {
    const make: VerifyCase["make"] = async (log) => {
      await log.publish("1.0.0");
      await log.publish("1.1.0");
      await log.withdraw("yank", "1.0.0");
    };
    const whole = await verify([".", "--key", KEY], { make });
    expect([whole.code, whole.stdout]).toEqual([
      0,
      expect.stringContaining("note: releases/: 1.0.0 was withdrawn by record 3"),
    ]);
    const asked = await verify([".", "--key", KEY, "--version", "1.0.0"], { make });
    expect([asked.code, asked.stdout]).toEqual([
      1,
      expect.stringContaining("\nreleases/: 1.0.0 was withdrawn by record 3"),
    ]);
  });

  it("takes the trust file of the folder that it is run in", async () => {
    const run = await verify(["."], { tamper: ({ folder }) => writeTrust(folder) });
    expect(run.code).toBe(0);
  });

  it("takes a trust file, or a key in PEM, from elsewhere", async () => {
    const tamper: VerifyCase["tamper"] = (store) => {
      store.write("one.pem", SIGNERS.old.publicKey);
      store.write("other.pem", SIGNERS.stranger.publicKey);
      store.write("one.json", formatTrustFile([trusting(SIGNERS.old)]));
    };
    expect((await verify([".", "--key", "one.pem"], { tamper })).code).toBe(0);
    expect((await verify([".", "--key", "other.pem"], { tamper })).code).toBe(1);
    expect((await verify([".", "--trust", "one.json"], { tamper })).code).toBe(0);
  });

  it("does not take another key that lies in the store under the pinned id", async () => {
    const tamper: VerifyCase["tamper"] = (store) => store.write(`keys/${KEY}.pem`, SIGNERS.stranger.publicKey);
    const { code, stdout, stderr } = await verify([".", "--key", KEY], { tamper });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(`is another key, with the id ${SIGNERS.stranger.keyid}`);
  });

  it.each([
    [["."], "whose signatures count?"],
    [[], "name one folder or address"],
    [["no-such-folder", "--key", KEY], "there is no folder no-such-folder"],
    [[".", "--key", KEY, "--trust", "t.json"], "not both"],
    [[".", "--trust", "t.json"], "there is no trust file at t.json"],
    [[".", "--key", SIGNERS.stranger.keyid], "is not in the store; give the key itself"],
    [[".", "--key", "abc"], "there is no key to read at abc: name a PEM file, or the id"],
    [[".", "--key", "latest.json"], "latest.json is no public key on P-256 in PEM"],
    [[".", "--trust", "latest.json"], "latest.json cannot be used as a trust file: it names no key"],
    [[".", "--key", KEY, "--at-least", "soon"], '--at-least takes the number of a record, not "soon"'],
    [[".", "--key", KEY, "--format", "xml"], 'there is no format "xml"'],
  ])("ends with 2 for %j and says what to give", async (args, words) => {
    const { code, stdout, stderr } = await verify(args);
    expect([code, stdout, stderr]).toEqual([2, "", expect.stringContaining(words)]);
  });

  it("writes nothing into the store, nor where it is run", async () => {
    await withStore({ name: "", finds: [] }, async (folder) => {
      const before = filesIn(folder);
      runCommand(["verify", ".", "--key", KEY], folder);
      expect(filesIn(folder)).toEqual(before);
    });
  });

  it("makes the folders of a store no other than they were, also where they are missing", async () => {
    const tamper: VerifyCase["tamper"] = ({ folder }) => rmSync(join(folder, "releases"), { recursive: true });
    await withStore({ name: "", finds: [], tamper }, async (folder) => {
      const before = filesIn(folder);
      expect(runCommand(["verify", ".", "--key", KEY], folder).code).toBe(1);
      expect(filesIn(folder)).toEqual(before);
    });
  });

  it("gives every fault to programs, and only the first ones to people", async () => {
    const make: VerifyCase["make"] = async (log) => {
      for (let minor = 0; minor < 22; minor += 1) await log.publish(`1.${minor}.0`);
    };
    const tamper: VerifyCase["tamper"] = (store) => store.write("other.pem", SIGNERS.stranger.publicKey);
    await withStore({ name: "", finds: [], make, tamper }, async (folder) => {
      const text = runCommand(["verify", ".", "--key", "other.pem"], folder).stdout;
      expect(text.split("\n")).toHaveLength(2 + 20 + 1 + 1);
      expect(text).toContain("and 3 faults more; --format json gives all of them\n");
      const { verified, findings } = JSON.parse(
        runCommand(["verify", ".", "--key", "other.pem", "--format", "json"], folder).stdout,
      );
      expect([verified, findings.length]).toEqual([false, 23]);
      expect(findings[0]).toMatchObject({
        severity: "fault",
        at: "releases/0000000001.json",
        code: "untrusted-record",
      });
    });
  });

  it("shows no control character that somebody put into a record", async () => {
    const tamper: VerifyCase["tamper"] = (store) =>
      store.reseal(2, (envelope) => ({ ...envelope, payloadType: "\u001b[2J" }));
    expect((await verify([".", "--key", KEY], { tamper })).stdout).not.toContain("\u001b");
  });
});
