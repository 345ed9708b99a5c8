import { existsSync, renameSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CONTENT_SECURITY_POLICY } from "../../lambdas/catalogue/content-security-policy.ts";
import { makeReleaseFolder, type ReleaseFolder, rewordClaim } from "../support/release-folder.ts";
import { endAllServing, type Serving, startServing } from "../support/start-serving.ts";

let curator: ReleaseFolder;
let serving: Serving;

/** Versions 1.0.0 and 1.0.1, of which `start` releases the second and serves both. */
beforeAll(async () => {
  curator = makeReleaseFolder();
  curator.commit();
  curator.run("snapshot");
  rewordClaim(curator, "Mira Holm runs the Port Office");
  curator.commit();
  serving = await startServing(curator.folder, "--port", "0");
});
afterAll(async () => {
  await serving.end();
  endAllServing();
  curator.dispose();
});

const PEOPLE = { accept: "text/html,application/xhtml+xml" };

describe("npm start", () => {
  it("releases what has changed, renders, and says last where the catalogue is", () => {
    expect(serving.stdout).toContain("release 2: version 1.0.1");
    expect(serving.stdout).toMatch(
      /\nversion 1\.0\.1: \d+ of \d+ files were put, 0 taken away\nthe catalogue is at \S+\n$/,
    );
    expect(serving.stderr).toBe("");
  });

  it("leaves releases that verify finds whole", () => {
    const { code, stdout } = curator.run("verify", "out");
    expect([code, stdout]).toEqual([0, expect.stringContaining("verified: out")]);
    expect([...curator.list("out")].sort()).toEqual([
      ".incoming",
      "catalogue",
      "keys",
      "latest.json",
      "releases",
      "snapshots",
    ]);
  });

  it.each([
    "/",
    "/claims",
    "/claims/c-000007",
    "/sources/wire-2021-04",
    "/entities/crane-x",
    "/releases",
    "/releases/1.0.0",
  ])("serves the page %s", async (path) => {
    const { status, headers, body } = await serving.ask(path);
    expect([status, headers["content-type"], headers["cache-control"]]).toEqual([
      200,
      "text/html; charset=utf-8",
      "no-cache",
    ]);
    expect(headers["content-length"]).toBe(`${Buffer.byteLength(body)}`);
    expect(body).toContain(`<link rel="canonical" href="http://127.0.0.1:${serving.port}${path}"/>`);
  });

  it("serves a page with a query, which is for its program", async () => {
    expect((await serving.ask("/claims?type=event#x")).body).toBe((await serving.ask("/claims")).body);
  });

  it("serves what pages load, each as what it is", async () => {
    const { body } = await serving.ask("/");
    const style = /<link rel="stylesheet" href="([^"]+)"/.exec(body)?.[1] ?? "";
    expect((await serving.ask(style)).headers["content-type"]).toBe("text/css; charset=utf-8");
    expect((await serving.ask("/records/1.0.1/index.json")).headers["content-type"]).toBe("application/json");
    const icon = /<link rel="icon" href="([^"]+)"/.exec(body)?.[1] ?? "";
    expect((await serving.ask(icon)).headers["content-type"]).toBe("image/svg+xml");
  });

  it("leads from latest and from a version to the file itself, which stays for good", async () => {
    for (const [path, status] of [
      ["/latest/claims.csv", 302],
      ["/v/1.0.0/claims.csv", 301],
    ] as const) {
      const { headers, ...answer } = await serving.ask(path);
      expect([answer.status, headers["access-control-allow-origin"]]).toEqual([status, undefined]);
      const file = await serving.ask(headers.location ?? "");
      expect(file.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
      expect(file.headers["content-type"]).toBe("text/csv; charset=utf-8");
      expect(file.body).toContain(path.startsWith("/v") ? "Mira Holm heads" : "Mira Holm runs");
    }
  });

  it("serves part of a file, as programs ask for that read Parquet", async () => {
    const { location = "" } = (await serving.ask("/latest/claims.csv")).headers;
    const whole = await serving.ask(location);
    const size = Buffer.byteLength(whole.body);
    const part = async (range: string, more = {}) => await serving.ask(location, { headers: { range, ...more } });
    for (const [range, first, last] of [
      ["bytes=0-0", 0, 0],
      ["bytes=3-9", 3, 9],
      [`bytes=${size - 2}-`, size - 2, size - 1],
      ["bytes=-4", size - 4, size - 1],
      [`bytes=5-${size + 9}`, 5, size - 1],
    ] as const) {
      const { status, headers, body } = await part(range);
      expect([status, headers["content-range"]]).toEqual([206, `bytes ${first}-${last}/${size}`]);
      expect(body).toBe(
        Buffer.from(whole.body)
          .subarray(first, last + 1)
          .toString(),
      );
      expect([headers["content-length"], headers.etag]).toEqual([`${last - first + 1}`, whole.headers.etag]);
    }
    for (const range of [`bytes=${size}-`, "bytes=-0"]) {
      const { status, headers } = await part(range);
      expect([status, headers["content-range"]]).toEqual([416, `bytes */${size}`]);
    }
    for (const range of ["bytes=0-1,4-5", "bytes=9-3", "lines=0-1", "bytes=-", "bytes=a-b"])
      expect([(await part(range)).status, (await part(range)).body]).toEqual([200, whole.body]);
    expect((await part("bytes=0-3", { "if-range": whole.headers.etag })).status).toBe(206);
    expect((await part("bytes=0-3", { "if-range": '"x"' })).status).toBe(200);
    const head = await serving.ask(location, { method: "HEAD", headers: { range: "bytes=0-3" } });
    expect([head.status, head.headers["accept-ranges"]]).toEqual([200, "bytes"]);
  });

  it("serves the log of releases and its keys", async () => {
    const latest = await serving.ask("/latest.json");
    expect(latest.headers["cache-control"]).toBe("public, max-age=60");
    expect((await serving.ask("/releases/0000000002.json")).body).toBe(latest.body);
    const [key] = curator.list("out/keys");
    expect((await serving.ask(`/keys/${key}`)).body).toContain("BEGIN PUBLIC KEY");
    expect((await serving.ask("/releases/0000000003.json")).status).toBe(404);
  });

  it("makes the page of a claim as a version has it", async () => {
    const { status, body, headers } = await serving.ask("/claims/c-000007@1.0.0");
    expect([status, headers["cache-control"]]).toEqual([200, "public, max-age=3600"]);
    expect(body).toContain(`<link rel="canonical" href="http://127.0.0.1:${serving.port}/claims/c-000007"`);
    expect((await serving.ask("/claims/c-000007%401.0.0")).body).toBe(body);
  });

  it.each(["/", "/latest.json", "/claims/c-000007@1.0.0"])("answers 304 for %s to whoever holds it", async (path) => {
    const { headers } = await serving.ask(path);
    const held = await serving.ask(path, { headers: { "if-none-match": headers.etag ?? "" } });
    expect([held.status, held.body, held.headers.etag]).toEqual([304, "", headers.etag]);
    expect((await serving.ask(path, { headers: { "if-none-match": '"x"' } })).status).toBe(200);
  });

  it.each(["/", "/latest.json", "/latest/claims.csv", "/claims/c-000007@1.0.0", "/none"])(
    "gives a HEAD of %s the headers of a GET, and no body",
    async (path) => {
      const [get, head] = [await serving.ask(path), await serving.ask(path, { method: "HEAD" })];
      const { date: _, ...headers } = get.headers;
      expect([head.status, head.body, head.headers]).toEqual([get.status, "", expect.objectContaining(headers)]);
    },
  );

  it("says that there is no page: to people in the layout of all pages, to programs in words", async () => {
    const page = await serving.ask("/none", { headers: PEOPLE });
    expect([page.status, page.headers["content-type"]]).toEqual([404, "text/html; charset=utf-8"]);
    expect(page.body).toContain("Skip to the content");
    const words = await serving.ask("/none");
    expect([words.status, words.headers["content-type"], words.body]).toEqual([
      404,
      "text/plain; charset=utf-8",
      "there is no such page\n",
    ]);
    expect((await serving.ask("/entities/wire-2021-04", { headers: PEOPLE })).body).toContain(
      'href="/sources/wire-2021-04"',
    );
  });

  it("sends whoever writes a slash at the end to the page without, and nobody elsewhere", async () => {
    expect((await serving.ask("/claims/")).headers.location).toBe("/claims");
    expect((await serving.ask("/claims/?type=event&q=a%20b")).headers.location).toBe("/claims?type=event&q=a%20b");
    expect((await serving.ask("/claims/??/")).headers.location).toBe("/claims??/");
    for (const path of ["//example.org/", "/\\example.org/", "/%2Fexample.org/", "/claims//"])
      expect((await serving.ask(path)).headers.location).toBeUndefined();
  });

  it.each([
    "/../.keys/release.pem",
    "/../../.keys/release.pem",
    "/snapshots/../../.keys/release.pem",
    "/snapshots/..%2f..%2f.keys%2frelease.pem",
    "/%2e%2e/%2e%2e/.keys/release.pem",
    "/..%5c.keys%5crelease.pem",
    "/keys/../../.keys/release.pem",
    "/.incoming/x",
    "/out/latest.json",
    "/catalogue/index.html",
    "/snapshots/",
    "/keys/%00",
    "/%",
    "/%ff",
    "/claims/%00.html",
    `/${"a/".repeat(4000)}a`,
    `/${"a".repeat(300)}`,
    `/snapshots/${"a".repeat(256)}`,
    `/${"a".repeat(8000)}`,
    "/keys/release.pem",
    "/.lock",
    "http://example.org/",
    "*",
  ])("finds nothing at %s", async (path) => {
    for (const headers of [{}, PEOPLE]) {
      const { status, body } = await serving.ask(path, { headers });
      expect([404, 400]).toContain(status);
      expect(body).not.toContain("PRIVATE KEY");
    }
  });

  it("answers no name but those of this machine, so that no page elsewhere can read along", async () => {
    const { port } = serving;
    for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`])
      expect((await serving.ask("/", { headers: { host } })).status).toBe(200);
    for (const host of [
      "example.org",
      `example.org:${port}`,
      "localhost",
      `127.0.0.1:${port + 1}`,
      `x.localhost:${port}`,
      `localhost:${port}.example.org`,
    ]) {
      const { status, body } = await serving.ask("/latest.json", { headers: { host } });
      expect([status, body]).toEqual([421, "this catalogue is served to its own machine only\n"]);
    }
  });

  it.each(["POST", "PUT", "DELETE", "OPTIONS", "PATCH"])("allows no %s", async (method) => {
    const { status, headers } = await serving.ask("/", { method });
    expect([status, headers.allow]).toEqual([405, "GET, HEAD"]);
  });

  it("says with every answer what browsers must not do with it, and lets no other site read", async () => {
    for (const path of ["/", "/none", "/latest.json", "/latest/claims.csv", "/claims/c-000007@1.0.0", "/v/9.9.9/x"]) {
      const { headers } = await serving.ask(path);
      expect(headers).toMatchObject({
        "content-security-policy": CONTENT_SECURITY_POLICY,
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
        "referrer-policy": "no-referrer",
      });
      expect(headers["access-control-allow-origin"]).toBeUndefined();
    }
  });

  it("leads by every link of every page to something that is there", async () => {
    expect(await crawl(serving)).toEqual([]);
  });
});

describe("npm start, again", () => {
  it("writes no page anew for the same address, takes the next port where one is taken, and ends well by Ctrl-C", async () => {
    const copy = curator.copy();
    const first = await startServing(copy.folder, "--port", "0");
    expect(await first.end()).toBe(0);
    const again = await startServing(copy.folder, "--port", `${first.port}`);
    expect(again.stdout).toContain("nothing changed since release 2");
    expect(again.stdout).toMatch(/\nversion 1\.0\.1: 0 of \d+ files were put, 0 taken away\n/);
    const beside = await startServing(
      copy.folder,
      "--port",
      `${again.port}`,
      "--no-release",
      "--site",
      "https://claims.example.org",
    );
    expect(beside.port).toBeGreaterThan(again.port);
    expect(beside.stderr).toBe(`note: port ${again.port} is taken, and ${beside.port} is used\n`);
    expect((await beside.ask("/")).body).toContain('<link rel="canonical" href="https://claims.example.org/"/>');
    expect([await again.end("SIGTERM"), await beside.end()]).toEqual([0, 0]);
    copy.dispose();
  });

  it("is started twice at once, and each start makes its pages whole", async () => {
    const copy = curator.copy();
    rmSync(join(copy.folder, "out/catalogue"), { recursive: true });
    const both = await Promise.all(["1", "2"].map(() => startServing(copy.folder, "--port", "0", "--no-release")));
    for (const one of both) expect([(await one.ask("/")).status, await crawl(one)]).toEqual([200, []]);
    for (const one of both) expect(await one.end()).toBe(0);
    copy.dispose();
  });

  it("shows a version that was withdrawn no more", async () => {
    const copy = curator.copy();
    copy.run("yank", "1.0.1", "--reason", "a source was false");
    const other = await startServing(copy.folder, "--port", "0", "--no-release");
    expect((await other.ask("/latest/claims.csv")).headers.location).toMatch(/^\/snapshots\/1\.0\.0-/);
    expect((await other.ask("/")).body).toContain('href="/releases/1.0.0"');
    expect((await other.ask("/claims/c-000007@1.0.1")).status).toBe(200);
    expect(await crawl(other)).toEqual([]);
    await other.end();
    copy.dispose();
  });

  it("shows the newest version where all of them are withdrawn, and leads nowhere that is not there", async () => {
    const copy = curator.copy();
    for (const version of ["1.0.0", "1.0.1"]) copy.run("yank", version, "--reason", "a source was false");
    const other = await startServing(copy.folder, "--port", "0", "--no-release");
    expect((await other.ask("/")).body).toContain('href="/releases/1.0.1"');
    expect((await other.ask("/latest/claims.csv")).status).toBe(404);
    expect(await crawl(other)).toEqual([]);
    await other.end();
    copy.dispose();
  });

  it("serves releases of others by their trust file", async () => {
    const copy = curator.copy();
    renameSync(join(copy.folder, ".keys/trust.json"), join(copy.folder, "theirs.json"));
    rmSync(join(copy.folder, ".keys"), { recursive: true });
    expect(copy.run("start", "--no-release").stderr).toContain("or name it with --trust");
    const other = await startServing(copy.folder, "--port", "0", "--no-release", "--trust", "theirs.json");
    expect((await other.ask("/")).status).toBe(200);
    await other.end();
    copy.dispose();
  });

  it("makes the pages again that were deleted", async () => {
    const copy = curator.copy();
    rmSync(join(copy.folder, "out/catalogue"), { recursive: true });
    const other = await startServing(copy.folder, "--port", "0");
    expect((await other.ask("/claims/c-000007")).status).toBe(200);
    await other.end();
    copy.dispose();
  });

  it("serves nothing where the dataset has a problem, and says how to see what is released", () => {
    const copy = curator.copy();
    copy.write("dataset/claims/c-000007.json", "{}");
    const { code, stdout, stderr } = copy.run("start", "--port", "0");
    expect([code, stdout]).toEqual([1, expect.stringContaining("in 1 file")]);
    expect(stderr).toContain("nothing is served; to see what is released already: npm start -- --no-release");
    copy.dispose();
  });

  it("makes nothing where nothing is released and nothing is to be", () => {
    const copy = makeReleaseFolder();
    const { code, stderr } = copy.run("start", "--no-release");
    expect([code, stderr]).toEqual([2, expect.stringContaining("there is no folder out")]);
    expect(existsSync(join(copy.folder, "out"))).toBe(false);
    copy.dispose();
  });

  it.each([
    [["--port", "x"], 'the port is "x"'],
    [["--port", "65536"], 'the port is "65536"'],
    [["--site", "claims.example.org"], '--site is "claims.example.org"'],
    [["--site", "https://example.org/claims/"], "write an address without a path"],
    [["--dry-run"], "Unknown option '--dry-run'"],
    [["--trust", "x.json"], "--trust is for --no-release"],
    [["--host", "0.0.0.0"], "Unknown option '--host'"],
  ])("cannot be run with %j", (args, message) => {
    const { code, stderr } = curator.run("start", ...args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
    expect(stderr).toContain("usage: npm start -- ");
  });

  it("shows how to call it", () => {
    const { code, stdout, stderr } = curator.run("start", "--help");
    expect([code, stderr, stdout.startsWith("usage: npm start -- ")]).toEqual([0, "", true]);
    expect(stdout.split("\n").every((line) => line.length <= 80)).toBe(true);
  });

  it("can be reached from this machine only", async () => {
    const taken = createServer().listen(serving.port, "127.0.0.2");
    await new Promise((done) => taken.once("listening", done));
    expect((taken.address() as AddressInfo).port).toBe(serving.port);
    await new Promise((done) => taken.close(done));
  });
});

/**
 * Follows every link from the home page on, as far as it stays on the host. Returns those that lead to nothing, or to a
 * place that the page does not have.
 */
async function crawl(of: Serving): Promise<readonly string[]> {
  const home = `http://127.0.0.1:${of.port}/`;
  const seen = new Map([[home, "the start"]]);
  const pages = new Map<string, string>();
  const places: { readonly link: URL; readonly from: string }[] = [];
  const broken: string[] = [];
  for (const [address, from] of seen) {
    const { pathname, search } = new URL(address);
    const { status, headers, body } = await of.ask(pathname + search, { headers: PEOPLE });
    if (headers.location !== undefined) add(new URL(headers.location, address), address);
    else if (status !== 200) broken.push(`${status} ${pathname}, from ${from}`);
    if (!headers["content-type"]?.startsWith("text/html")) continue;
    pages.set(address, body);
    for (const [, link = ""] of body.matchAll(/\s(?:href|src|action)="([^"]*)"/g))
      add(new URL(link.replaceAll("&amp;", "&"), address), pathname);
  }
  for (const { link, from } of places) {
    const page = pages.get(link.href.replace(/#.*/, ""));
    const id = decodeURIComponent(link.hash.slice(1)).replaceAll("&", "&amp;");
    if (page !== undefined && !page.includes(` id="${id}"`)) broken.push(`no place ${link.hash} there, from ${from}`);
  }
  expect(seen.size).toBeGreaterThan(20);
  return broken;

  function add(link: URL, from: string): void {
    if (link.origin !== new URL(home).origin) return;
    if (link.hash !== "") places.push({ link: new URL(link), from });
    link.hash = "";
    if (!seen.has(link.href)) seen.set(link.href, from);
  }
}
