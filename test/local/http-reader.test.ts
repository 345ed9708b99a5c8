import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { openHttpReader } from "../../lambdas/local/http-reader.ts";
import { type Finding, isFault } from "../../lambdas/release/verify/finding.ts";
import { verifyLog } from "../../lambdas/release/verify/verify-log.ts";
import { trusting } from "../release/verify/made-up-log.ts";
import { SIGNERS, withStore } from "../release/verify/scene.ts";
import { type Instead, type ServedFolder, serveFolder } from "../support/serve-folder.ts";

const untouched = { name: "untouched", finds: [] };

async function withServer<Result>(use: (served: ServedFolder) => Promise<Result>, instead?: Instead): Promise<Result> {
  return await withStore(untouched, async (folder) => {
    const served = await serveFolder(folder, instead);
    try {
      return await use(served);
    } finally {
      await served.close();
    }
  });
}

async function verify({ address }: ServedFolder): Promise<readonly Finding[]> {
  const findings = await Array.fromAsync(verifyLog(openHttpReader(address), [trusting(SIGNERS.old)]));
  return findings.filter(isFault);
}

/** Answers for paths that end so. */
function onPath(end: string, answer: (response: Parameters<Instead>[1]) => void): Instead {
  return (path, response) => {
    if (!path.endsWith(end)) return undefined;
    answer(response);
    return true;
  };
}

it("verifies a store through an address, with or without a slash at its end", async () => {
  await withServer(async (served) => {
    expect(await verify(served)).toEqual([]);
    expect(await verify({ ...served, address: `${served.address}/` })).toEqual([]);
  });
});

it("never takes a download that is cut off and says it is whole for the file", async () => {
  const cut = onPath("tides.csv", (response) => response.writeHead(200, { "content-length": 4 }).end("id,h"));
  expect((await withServer(verify, cut)).map(({ code }) => code)).toEqual(["wrong-size", "wrong-size", "wrong-size"]);
});

it("has no verdict on a download that breaks off before the length that was announced", async () => {
  const cut = onPath("tides.csv", (response) => {
    response.writeHead(200, { "content-length": 19 });
    response.write("id,h", () => response.destroy());
  });
  await expect(withServer(verify, cut)).rejects.toThrow(/tides\.csv could not be read \(terminated/);
});

it.each([403, 500, 503, 204])("has no verdict where the server answers %i", async (status) => {
  const refuse = onPath("latest.json", (response) => response.writeHead(status).end());
  await expect(withServer(verify, refuse)).rejects.toThrow(`/data/latest.json answered with status ${status}`);
});

it("has no verdict where nobody answers", async () => {
  const gone = await withServer(async (served) => served);
  await expect(verify(gone)).rejects.toThrow(/latest\.json could not be read \(fetch failed/);
});

it("follows a redirect within the address", async () => {
  const move = onPath("/latest.json", (response) =>
    response.writeHead(302, { location: "/data/sub/../latest.json?x" }).end(),
  );
  expect(await withServer(verify, move)).toEqual([]);
});

it.each([
  "/elsewhere/latest.json",
  "http://localhost:9/data/latest.json",
  "/data/../latest.json",
  "//127.0.0.2/data/x",
])("does not follow a redirect to %s, out of the address", async (location) => {
  await withServer(
    async (served) => {
      await expect(verify(served)).rejects.toThrow(/which is outside of http/);
      expect(served.asked).toEqual(["/data/latest.json"]);
    },
    onPath("/latest.json", (response) => response.writeHead(302, { location }).end()),
  );
});

it("gives up on a redirect that leads in circles", async () => {
  const circle = onPath("/latest.json", (response) => response.writeHead(307, { location: "/data/latest.json" }).end());
  await expect(withServer(verify, circle)).rejects.toThrow("leads through more than 5 redirects");
});

it("tells the command line what is wrong with a store at an address", async () => {
  const cut = onPath("tides.csv", (response) => response.writeHead(200, { "content-length": 4 }).end("id,h"));
  const command = ["lambdas/local/command.mjs", "verify", "--key", SIGNERS.old.keyid];
  await withServer(async ({ address }) => {
    const run = promisify(execFile)(process.execPath, [...command, address]);
    await expect(run).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringContaining(`tides.csv: it has 4 bytes, and the manifest says 20; it was cut off`),
    });
  }, cut);
});
