import { spawn } from "node:child_process";
import { verify } from "node:crypto";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { makeKey, readKey, toTrustFile } from "../../lambdas/local/key-file.ts";
import { formatTrustFile } from "../../lambdas/release/trust-file.ts";

const made: string[] = [];
let path: string;

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), "key-file-"));
  made.push(folder);
  path = join(folder, "keys/release.pem");
});
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

function modeOf(file: string): string {
  return (statSync(file).mode & 0o777).toString(8);
}

describe("the key of a machine", () => {
  it("is made for its owner alone, and trusted from the first record on", () => {
    makeKey(path);
    const { signer, trust } = readKey(path);
    expect([modeOf(path), modeOf(join(path, ".."))]).toEqual(["600", "700"]);
    expect(trust).toMatchObject([{ keyid: signer.keyid, from: 1 }]);
    expect(trust[0]).not.toHaveProperty("until");
    expect(readdirSync(join(path, "..")).sort()).toEqual(["release.pem", "trust.json"]);
  });

  it("signs what its public key verifies", async () => {
    makeKey(path);
    const { signer, trust } = readKey(path);
    const message = Buffer.from("what is signed");
    const [key] = trust;
    if (key === undefined) throw new Error("no key is trusted");
    expect(verify("sha256", message, key.publicKey, await signer.sign(message))).toBe(true);
  });

  it("stays the same when it is asked for again", () => {
    makeKey(path);
    const before = readFileSync(path, "utf8");
    makeKey(path);
    expect(readFileSync(path, "utf8")).toBe(before);
  });

  it("is one key for several processes that want to make it at once", async () => {
    const code = `const { makeKey, readKey } = await import(${JSON.stringify(resolve("lambdas/local/key-file.ts"))});
      makeKey(${JSON.stringify(path)}); console.log(readKey(${JSON.stringify(path)}).signer.keyid);`;
    const children = Array.from({ length: 6 }, () =>
      spawn(process.execPath, ["--input-type=module", "-e", code], { stdio: ["ignore", "pipe", "inherit"] }),
    );
    const printed = await Promise.all(
      children.map(async (child) => {
        let text = "";
        child.stdout.on("data", (piece) => {
          text += piece;
        });
        await once(child, "close");
        return text.trim();
      }),
    );
    expect(new Set(printed)).toEqual(new Set([readKey(path).signer.keyid]));
    expect(readdirSync(join(path, "..")).sort()).toEqual(["release.pem", "trust.json"]);
  });

  it.each([0o640, 0o604, 0o660, 0o777])("is refused with the remedy where its permissions are %o", (mode) => {
    makeKey(path);
    chmodSync(path, mode);
    expect(() => readKey(path)).toThrow(`chmod 600 ${path}`);
  });

  it("is refused where it is no private key on P-256", () => {
    makeKey(path);
    writeFileSync(path, "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
    expect(() => readKey(path)).toThrow(`${path} is not a private key on P-256 in PEM: put the key back`);
  });

  it("is told where it cannot be made, with the remedy", () => {
    makeKey(path);
    const inFile = join(path, "release.pem");
    expect(() => makeKey(inFile)).toThrow(
      `cannot make a key at ${inFile}: a part of the path is not a folder; make it`,
    );
  });

  it("is not made where it is only read", () => {
    expect(() => readKey(path)).toThrow(`there is no key at ${path}`);
    expect(existsSync(join(path, ".."))).toBe(false);
  });

  it("is refused where the trust file beside it trusts another", () => {
    const other = join(path, "../../others/release.pem");
    for (const key of [path, other]) makeKey(key);
    writeFileSync(toTrustFile(path), formatTrustFile(readKey(other).trust));
    expect(() => readKey(path)).toThrow(`${path} is not among the keys of ${toTrustFile(path)}`);
  });

  it("is refused where the trust file beside it cannot be read", () => {
    makeKey(path);
    writeFileSync(toTrustFile(path), '{"keys": []}');
    expect(() => readKey(path)).toThrow("cannot be used as a trust file: it names no key");
  });
});
