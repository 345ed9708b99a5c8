import { beforeAll, describe, expect, it } from "vitest";
import { MADE_UP } from "../support/intake.ts";
import { toDigest } from "../support/made-up-log.ts";
import { logOf, openServices, release, type Services } from "../support/released-data.ts";
import { type StartedFunction, startFunction } from "../support/start-function.ts";
import { withRecord } from "../support/valid-dataset.ts";

const ENVIRONMENT = { DATA_BUCKET: "data" };

let services: Services;
let download: StartedFunction;
const snapshots: string[] = [];

/** Versions 1.0.0, 1.0.1 and 1.0.2, of which the second is withdrawn. */
beforeAll(async () => {
  services = await openServices();
  for (const [index, text] of ["heads", "leads", "runs"].entries()) {
    const texts = withRecord(MADE_UP, "claims/c-000007.json", (record) => ({
      ...record,
      text: `Mira Holm ${text} it`,
    }));
    const { snapshot } = (await release(services, index + 1, texts)) as { readonly snapshot: string };
    snapshots.push(snapshot);
  }
  await yank("1.0.1", "yank", "a source was false: 100 % of it");
  download = await startFunction("download", ENVIRONMENT, services);
  return () => services.close();
});

async function yank(version: string, action: string, reason: string): Promise<void> {
  const expected = toDigest(services.s3.peek("latest.json") ?? "");
  const withdraw = await startFunction("yank", logOf(services), services);
  await withdraw.invoke({ action, version, reason, expected });
}

interface Answer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Calls as a Function URL does (payload 2.0). */
async function call(rawPath: string, method = "GET", of = download): Promise<Answer> {
  return (await of.invoke({ version: "2.0", rawPath, requestContext: { http: { method, path: rawPath } } })) as Answer;
}

async function list(path: string) {
  const { statusCode, body, headers } = await call(path);
  expect([statusCode, headers["content-type"]]).toEqual([404, "application/json; charset=utf-8"]);
  return JSON.parse(body);
}

describe("download", () => {
  it.each(["GET", "HEAD"])("sends a %s of latest to the newest version, for a minute", async (method) => {
    const { statusCode, headers, body } = await call("/latest/claims.csv", method);
    expect([statusCode, headers.location, body]).toEqual([302, `/${snapshots[2]}claims.csv`, ""]);
    expect(headers["cache-control"]).toBe("public, max-age=60");
    expect(services.s3.peek(`${snapshots[2]}claims.csv`)).toContain("runs it");
  });

  it.each([
    ["1.0.0", 0],
    ["1.0.2", 2],
  ] as const)("sends version %s to its files for good", async (version, index) => {
    const { statusCode, headers } = await call(`/v/${version}/evidence.csv`);
    expect([statusCode, headers.location]).toEqual([301, `/${snapshots[index]}evidence.csv`]);
    expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(headers).not.toHaveProperty("claims-yanked");
  });

  it("still leads to a version that was withdrawn, and says why it was, but not for good", async () => {
    const { statusCode, headers } = await call("/v/1.0.1/manifest.json");
    expect([statusCode, headers.location]).toEqual([301, `/${snapshots[1]}manifest.json`]);
    expect(decodeURIComponent(headers["claims-yanked"] ?? "")).toBe("a source was false: 100 % of it");
    expect(headers["claims-yanked"]).toMatch(/^[\x21-\x7e]+$/);
    expect(headers["cache-control"]).toBe("public, max-age=60");
  });

  it("lets a page of any origin read its answers", async () => {
    for (const path of ["/latest/claims.csv", "/v/9.9.9/claims.csv", "/"]) {
      const { headers } = await call(path);
      expect(headers["access-control-allow-origin"]).toBe("*");
      expect(headers["access-control-expose-headers"]).toContain("claims-yanked");
    }
    expect(await call("/latest/claims.csv", "OPTIONS")).toMatchObject({
      statusCode: 204,
      headers: { "access-control-allow-methods": "GET, HEAD, OPTIONS" },
    });
  });

  it.each(["POST", "PUT", "DELETE"])("allows no %s", async (method) => {
    const { statusCode, headers } = await call("/latest/claims.csv", method);
    expect([statusCode, headers.allow]).toEqual([405, "GET, HEAD, OPTIONS"]);
  });

  it.each(["/v/1.0.0/claims.xlsx", "/v/1.0.0/", "/v/1.0.0"])("lists the files of a version for %s", async (path) => {
    const { version, files } = await list(path);
    expect([version, files.length]).toEqual(["1.0.0", new Set(files).size]);
    for (const file of files) {
      const { headers } = await call(`/v/1.0.0/${file}`);
      expect(services.s3.peek((headers.location ?? "").slice(1))).toBeDefined();
    }
    expect(files).toEqual(expect.arrayContaining(["claims.csv", "manifest.json", "LICENSE"]));
  });

  it("lists the files of the newest version for a file that latest does not have", async () => {
    expect(await list("/latest/")).toMatchObject({ version: "1.0.2" });
  });

  it.each([
    "/v/2.0.0/claims.csv",
    "/v/1.0.00/claims.csv",
    "/v/latest/claims.csv",
    "/v/1.0.0/../latest.json",
    "/v/1.0.0/%63laims.csv",
    "/latest/a/b",
    "/",
    "/.env",
    "//example.org/latest/claims.csv",
  ])("lists the versions for %s", async (path) => {
    expect(await list(path)).toMatchObject({ versions: ["1.0.2", "1.0.1", "1.0.0"], older: false });
  });

  it("reads what never changes once, and the pointer each time", async () => {
    const warm = await startFunction("download", ENVIRONMENT, services);
    await call("/v/1.0.0/claims.csv", "GET", warm);
    const before = services.s3.requests.length;
    await call("/v/1.0.0/sources.csv", "GET", warm);
    expect(services.s3.requests.slice(before).map(({ key }) => key)).toEqual(["latest.json"]);
  });

  it("tells readers to come again where S3 does not answer, and keeps that out of caches", async () => {
    services.s3.fail({ key: /^latest/, times: 3, fault: { kind: "refuse", status: 503, code: "SlowDown" } });
    const { statusCode, headers } = await call("/latest/claims.csv");
    expect([statusCode, headers["cache-control"], headers["retry-after"]]).toEqual([503, "no-store", "5"]);
    expect(download.lines.at(-1)).toMatchObject({
      level: "ERROR",
      function_request_id: "request-1",
      file: "claims.csv",
    });
    expect((await call("/latest/claims.csv")).statusCode).toBe(302);
  });

  it("leads nowhere else by a pointer that somebody forged", async () => {
    const there = services.s3.peek("latest.json") ?? "";
    const envelope = JSON.parse(there);
    const text = Buffer.from(envelope.payload, "base64").toString().replaceAll("snapshots/", "elsewhere/");
    const manifest = `${snapshots[2]}manifest.json`;
    services.s3.plant(manifest.replace("snapshots/", "elsewhere/"), Buffer.from(services.s3.peek(manifest) ?? ""));
    const forged = { ...envelope, payload: Buffer.from(text).toString("base64") };
    services.s3.plant("latest.json", Buffer.from(JSON.stringify(forged)));
    const { statusCode, headers } = await call("/latest/claims.csv");
    expect([statusCode, headers.location]).toEqual([503, undefined]);
    services.s3.plant("latest.json", Buffer.from(there));
  });

  it("says that nothing is released before the first release, and that no version is current where all are withdrawn", async () => {
    const empty = await openServices();
    const before = await startFunction("download", ENVIRONMENT, empty);
    expect(JSON.parse((await call("/latest/claims.csv", "GET", before)).body)).toMatchObject({
      error: "nothing is released yet",
    });
    await empty.close();
    await yank("1.0.2", "yank", "x");
    await yank("1.0.0", "yank", "x");
    download = await startFunction("download", ENVIRONMENT, services);
    expect(await list("/latest/claims.csv")).toMatchObject({
      error: "every version is withdrawn",
      versions: ["1.0.2", "1.0.1", "1.0.0"],
    });
    expect((await call("/v/1.0.0/claims.csv")).statusCode).toBe(301);
  });
});
