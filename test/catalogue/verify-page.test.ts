import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ServedCatalogue, serveCatalogue } from "../support/served-catalogue.ts";

const TOOLS = ["curl", "jq", "openssl", "sha256sum"];
const missing = TOOLS.filter((tool) => spawnSync(tool, [tool === "openssl" ? "version" : "--version"]).status !== 0);

describe.skipIf(missing.length > 0)(`the page verify, copied and run (needs ${TOOLS.join(", ")})`, () => {
  let served: ServedCatalogue;
  let folder = "";
  let blocks: readonly string[] = [];
  beforeAll(async () => {
    served = await serveCatalogue();
    folder = mkdtempSync(join(tmpdir(), "verify-"));
    blocks = readBlocks(readFileSync(join(served.out, "catalogue/verify.html"), "utf8"));
    cpSync(served.trust, join(folder, "trust.json"));
  }, 120_000);
  afterAll(async () => {
    await served?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** What the page calls a block, as somebody copies it. */
  const find = (begins: string): string => {
    const block = blocks.find((known) => known.startsWith(begins));
    if (block === undefined) throw new Error(`the page has no block that begins with ${begins}`);
    return block;
  };
  const run = async (script: string, cwd = folder) => {
    const child = spawn("sh", ["-c", script], { cwd, stdio: ["ignore", "pipe", "pipe"] });
    const [[code], stdout, stderr] = await Promise.all([once(child, "close"), text(child.stdout), text(child.stderr)]);
    return { code, stdout, stderr };
  };

  it("finds a download whole, and one with a byte too many damaged", async () => {
    const check = find("curl -fsSLO");
    expect(await run(check)).toMatchObject({ code: 0, stdout: "evidence.csv: OK\n" });
    appendFileSync(join(folder, "evidence.csv"), "\n");
    const [, again = ""] = check.split("\n");
    expect(await run(again)).toMatchObject({ code: 1, stdout: "evidence.csv: FAILED\n" });
  });

  it("copies the log and the version that is shown, and verifies both with the script of the page", async () => {
    expect(await run(find("URL="))).toMatchObject({ code: 0, stderr: "" });
    const copied = join(folder, "claims");
    expect(readdirSync(join(copied, "releases"))).toHaveLength(4);
    writeFileSync(join(folder, "verify.sh"), find("set -eu"));
    const verified = await run(find("TRUST="), copied);
    expect(verified.stderr).toBe("");
    expect(verified.stdout).toMatch(/VERIFIED: 4 records of iraq-russia-claims, and every file of 1\.0\.2\n$/);
    expect(verified.stdout).toContain("note: 1.0.1 was withdrawn: The wording was wrong");
  });

  it("says what is wrong where a file was changed after it was copied", async () => {
    const copied = join(folder, "claims");
    const [snapshot = ""] = readdirSync(join(copied, "snapshots"));
    appendFileSync(join(copied, "snapshots", snapshot, "claims.csv"), "\n");
    const refused = await run(find("TRUST="), copied);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(/^NOT VERIFIED: .*claims\.csv/);
  });

  it("makes a trust file from a public key, by which the same log is verified", async () => {
    const { keys } = JSON.parse(readFileSync(served.trust, "utf8"));
    writeFileSync(join(folder, "key.pem"), keys[0].publicKey);
    expect((await run(find("jq -n"))).code).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, "trust.json"), "utf8"))).toEqual({
      keys: [{ publicKey: keys[0].publicKey }],
    });
  });
});

/** The blocks of a page that are to be copied, as a browser would hand them over. */
function readBlocks(page: string): readonly string[] {
  return Array.from(page.matchAll(/<pre[^>]*><code>(.*?)<\/code><\/pre>/gs), ([, block = ""]) =>
    block.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&"),
  );
}
