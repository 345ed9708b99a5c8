import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { openTrustedLog } from "../../lambdas/local/log/open-log.ts";
import { keep } from "../../lambdas/runtime/keep.ts";
import { answerPage } from "../../lambdas/runtime/record-page/answer-page.ts";
import { parsePageRequest } from "../../lambdas/runtime/record-page/parse-page-request.ts";
import { openSiteRecords } from "../../lambdas/runtime/record-page/site-records.ts";
import { renderCatalogue } from "../../lambdas/runtime/render/render-catalogue.ts";
import { type MemorySiteStore, openMemorySiteStore } from "../../lambdas/store/memory-site-store.ts";
import { openS3SiteStore } from "../../lambdas/store/s3-site-store.ts";
import { newObject } from "../store/new-object.ts";
import { ADDED, type LogInSteps, makeLogInSteps } from "../support/log-in-steps.ts";
import { openServices } from "../support/released-data.ts";
import { runCommand } from "../support/run-command.ts";
import { type StartedFunction, startFunction } from "../support/start-function.ts";
import { contentOf } from "../support/unwilling-site.ts";

const ADDRESS = "https://claims.example.org";
const ENVIRONMENT = { SITE_BUCKET: "site" };
const RECORD_PAGE = /^(claims|sources|entities)\/(?!page\/)[^/]+\.html$/;

let log: LogInSteps;
let site: MemorySiteStore;
let page: StartedFunction;

/** A site of versions 1.0.0, 1.0.1 and 1.1.0, of which the last is withdrawn, so that 1.0.1 is shown. */
beforeAll(async () => {
  log = await makeLogInSteps();
  site = openMemorySiteStore();
  const scratch = tmpdir();
  await renderCatalogue({ log: log.at(4), site, address: ADDRESS, program: "", scratch }, {});
  const inS3 = openS3SiteStore({ bucket: "site", client: log.services.s3.client });
  await renderCatalogue({ log: log.at(4), site: inS3, address: ADDRESS, program: "", scratch }, {});
  page = await startFunction("record-page", ENVIRONMENT, log.services);
  return () => log.services.close();
});

interface Answer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

function toEvent(rawPath: string, method = "GET", headers: object = {}) {
  return { version: "2.0", rawPath, headers, requestContext: { http: { method, path: rawPath } } };
}

/** Calls as a Function URL does (payload 2.0). */
async function call(rawPath: string, method = "GET", headers = {}, of = page): Promise<Answer> {
  return (await of.invoke(toEvent(rawPath, method, headers))) as Answer;
}

describe("record-page", () => {
  it("makes each page just as it was rendered", async () => {
    const pages = Object.entries(contentOf(site)).filter(([key]) => RECORD_PAGE.test(key));
    expect(pages.length).toBeGreaterThan(15);
    for (const [key, html] of pages) {
      const { statusCode, headers, body } = await call(`/${key.replace(/\.html$/, "")}`);
      expect([statusCode, headers["content-type"]]).toEqual([200, "text/html; charset=utf-8"]);
      expect(headers["cache-control"]).toBe("public, max-age=60");
      expect(body).toBe(html);
      expect((await call(`/${key}`)).body).toBe(html);
    }
  });

  it.each(["1.0.0", "1.0.1", "1.1.0"])(
    "makes the page of every claim as version %s has it, for an hour",
    async (version) => {
      const records = JSON.parse(contentOf(site)[`records/${version}/claims-0.json`] ?? "");
      expect(records).toHaveLength(version === "1.1.0" ? 10 : 9);
      for (const { id } of records) {
        const { statusCode, headers, body } = await call(`/claims/${id}@${version}`);
        expect([statusCode, headers["cache-control"]]).toEqual([200, "public, max-age=3600"]);
        expect(body).toContain(`<link rel="canonical" href="${ADDRESS}/claims/${id}"`);
        for (const other of [`@${version}.html`, `%40${version}`])
          expect((await call(`/claims/${id}${other}`)).body).toBe(body);
      }
    },
  );

  it("answers a reader who holds the page with 304, and no other one", async () => {
    const { headers } = await call("/claims/c-000007");
    const etag = headers.etag ?? "";
    expect(etag).toMatch(/^"[0-9a-f]{32}"$/);
    for (const held of [etag, `W/${etag}`, `"x", ${etag}`])
      expect(await call("/claims/c-000007", "GET", { "if-none-match": held })).toMatchObject({
        statusCode: 304,
        body: "",
        headers: { etag, "cache-control": "public, max-age=60" },
      });
    expect((await call("/claims/c-000006", "GET", { "if-none-match": etag })).statusCode).toBe(200);
    expect((await call("/claims/c-000007@1.0.0")).headers.etag).not.toBe(
      (await call("/claims/c-000006@1.0.0")).headers.etag,
    );
  });

  it("gives a HEAD what a GET gets, says what methods there are, and allows no others", async () => {
    expect(await call("/claims/c-000007", "HEAD")).toEqual(await call("/claims/c-000007"));
    expect(await call("/claims/c-000007", "OPTIONS")).toMatchObject({
      statusCode: 204,
      headers: { allow: "GET, HEAD, OPTIONS" },
    });
    for (const method of ["POST", "PUT", "DELETE"])
      expect(await call("/claims/c-000007", method)).toMatchObject({
        statusCode: 405,
        headers: { allow: "GET, HEAD, OPTIONS" },
      });
  });

  it.each([
    ["/claims/c-00000z", "has no claim with the id <code>c-00000z</code>", "/claims"],
    ["/claims/c-000007@9.9.9", "There is no version 9.9.9", "/releases"],
    ["/claims/c-000007@9.9.9", "There is no version 9.9.9", "/claims/c-000007"],
    [`/claims/${ADDED}`, `Version 1.0.1 has no claim`, "/claims"],
    ["/sources/crane-x", "has no source", "/entities/crane-x"],
    ["/entities/wire-2021-04", "has no entity", "/sources/wire-2021-04"],
  ])("says for %s what there is instead, in the layout of all pages", async (path, words, link) => {
    const { statusCode, headers, body } = await call(path);
    expect([statusCode, headers["content-type"]]).toEqual([404, "text/html; charset=utf-8"]);
    expect(headers["cache-control"]).toBe("public, max-age=60");
    expect(body).toContain(words);
    expect(body).toContain(`<a href="${link}"`);
    expect(body).toContain("Skip to the content");
  });

  it.each([
    "/",
    "/claims/",
    "/claims/..",
    "/claims/../frame.json",
    "/claims/c-000007%00",
    "/claims/c-000007%2F..%2F..%2Fframe",
    "/claims/%63-000007",
    "/claims/C-000007",
    "/claims/c-000007@1.0",
    "/claims/c-000007@01.0.0",
    "/claims/c-000007@1.0.0@1.0.1",
    "/claims/c-000007.html.html",
    "/claims/c-000007/",
    "//claims/c-000007",
    "/sources/-",
    "/sources/__proto__",
    "/sources/wire-2021-04@1.0.0",
    "/entities/<script>",
    `/entities/${"a".repeat(8000)}`,
    `/claims/${"%25".repeat(3000)}`,
  ])("knows no page at %s, and reads nothing for it but the frame", async (path) => {
    const before = log.services.s3.requests.length;
    const { statusCode, body } = await call(path);
    expect(statusCode).toBe(404);
    expect(body).toContain("There is no page at this address.");
    expect(body).not.toContain("<script>");
    expect(log.services.s3.requests.slice(before).filter(({ key }) => key !== "frame.json")).toEqual([]);
  });

  it("reads keys of two forms only, whatever it is asked", async () => {
    const keys: string[] = [];
    const read = async (key: string) => {
      keys.push(key);
      return await site.read(key);
    };
    const records = openSiteRecords({ read }, () => 0);
    const part = fc.constantFrom(
      "claims",
      "sources",
      "entities",
      "c-000007",
      "crane-x",
      "@",
      "1.0.0",
      "/",
      "..",
      "%00",
      ".html",
      "",
    );
    const path = fc.oneof(
      fc.array(part).map((parts) => `/${parts.join("")}`),
      fc.webPath({ size: "medium" }),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(path, async (rawPath) => {
        if (rawPath === "") return;
        const { statusCode } = await answerPage(records, parsePageRequest(toEvent(rawPath), "event"), fail);
        expect([200, 404]).toContain(statusCode);
      }),
      { numRuns: 500 },
    );
    const expected = /^(frame\.json|records\/(\d+\.\d+\.\d+\/(index|claims-\d+)|(sources|entities)-\d+-of-\d+)\.json)$/;
    for (const key of keys) expect(key).toMatch(expected);
  });

  it("reads the index of a version once, and the frame at most every five seconds", async () => {
    let now = 0;
    const read = vi.fn(site.read);
    const records = openSiteRecords({ read }, () => now);
    const ask = async () => await answerPage(records, parsePageRequest(toEvent("/claims/c-000007"), "event"), fail);
    await ask();
    read.mockClear();
    now = 4_999;
    await ask();
    expect(read.mock.calls).toEqual([["records/1.0.1/claims-0.json"]]);
    now = 5_000;
    await ask();
    expect(read.mock.calls.slice(1)).toEqual([["frame.json"], ["records/1.0.1/claims-0.json"]]);
  });

  it("finds a version that came after it was asked for in vain", async () => {
    const later = openMemorySiteStore();
    await renderCatalogue({ log: log.at(1), site: later, address: ADDRESS, program: "", scratch: tmpdir() }, {});
    const records = openSiteRecords(later, () => 0);
    const ask = async () =>
      (await answerPage(records, parsePageRequest(toEvent("/claims/c-000007@1.0.1"), "event"), fail)).statusCode;
    expect(await ask()).toBe(404);
    await renderCatalogue({ log: log.at(2), site: later, address: ADDRESS, program: "", scratch: tmpdir() }, {});
    expect(await ask()).toBe(200);
  });

  it("keeps no more than so many versions in memory", async () => {
    const read = vi.fn(async (name: number) => (name < 0 ? undefined : { name }));
    const get = keep(read, 3);
    for (const name of [0, 1, 2, 0, 1, 2]) await get(name);
    expect(read).toHaveBeenCalledTimes(3);
    for (const name of [-1, -2, 0, 1, 2]) await get(name);
    expect(read).toHaveBeenCalledTimes(5);
    for (const name of [3, 0]) await get(name);
    expect(read).toHaveBeenCalledTimes(7);
  });

  it("says that nothing is published before the first rendering", async () => {
    const empty = await openServices();
    const before = await startFunction("record-page", ENVIRONMENT, empty);
    expect(await call("/claims/c-000007", "GET", {}, before)).toMatchObject({
      statusCode: 404,
      body: "nothing is published yet\n",
    });
    await empty.close();
  });

  it.each([
    ["frame.json", "{"],
    ["frame.json", '{"site":"https://x.org"}'],
    ["records/1.0.1/index.json", '{"version":"1.0.1","claims":-1}'],
    ["records/1.0.1/claims-0.json", "{}"],
    ["records/1.0.1/claims-0.json", '[{"id":"c-000007","kind":"sources"}]'],
    ["records/1.0.1/claims-0.json", '[{"id":"c-000007","kind":"claims"}]'],
    ["records/1.0.1/claims-0.json", undefined],
  ])("tells readers to come again where %s is %s, and says so in one line", async (key, text) => {
    const damaged = openMemorySiteStore();
    for (const [name, content] of Object.entries(contentOf(site))) await damaged.put(newObject(name, content));
    if (text === undefined) await damaged.remove([key]);
    else await damaged.put(newObject(key, text));
    const report = vi.fn();
    const request = parsePageRequest(toEvent("/claims/c-000007"), "event");
    const answer = await answerPage(openSiteRecords(damaged), request, report);
    expect(answer).toMatchObject({
      statusCode: 503,
      body: "",
      headers: { "cache-control": "no-store", "retry-after": "5" },
    });
    expect(report.mock.calls).toEqual([[expect.objectContaining({ message: expect.stringContaining(key) })]]);
  });

  it("logs what failed where S3 does not answer, and answers the next call", async () => {
    const cold = await startFunction("record-page", ENVIRONMENT, log.services);
    log.services.s3.fail({ key: /^frame/, times: 3, fault: { kind: "refuse", status: 503, code: "SlowDown" } });
    expect((await call("/claims/c-000007", "GET", {}, cold)).statusCode).toBe(503);
    expect(cold.lines).toEqual([
      expect.objectContaining({ level: "ERROR", function_request_id: "request-1", id: "c-000007" }),
    ]);
    expect((await call("/claims/c-000007", "GET", {}, cold)).statusCode).toBe(200);
  });

  it("makes every page of the real dataset just as it was rendered", async () => {
    const folder = await mkdtemp(join(tmpdir(), "record-page-"));
    const [out, key] = [join(folder, "out"), join(folder, "keys/release.pem")];
    const given = ["--date", "2026-01-01T00:00:00Z", "--commit", "0".repeat(40), "--order", "1"];
    expect(runCommand(["snapshot", "--out", out, "--key", key, ...given]).code).toBe(0);
    const real = openMemorySiteStore();
    const trusted = openTrustedLog(out, join(folder, "keys/trust.json"));
    await renderCatalogue({ log: trusted, site: real, address: ADDRESS, program: "", scratch: folder }, {});
    const records = openSiteRecords(real);
    const pages = Object.entries(contentOf(real)).filter(([name]) => RECORD_PAGE.test(name));
    expect(pages.length).toBeGreaterThan(100);
    for (const [name, html] of pages) {
      const { body } = await answerPage(records, parsePageRequest(toEvent(`/${name}`), "event"), fail);
      expect(body === html, name).toBe(true);
    }
    await rm(folder, { recursive: true });
  });
});

function fail(error: unknown): never {
  throw error;
}
