import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keyOf, MADE_UP, submitZip, zipOf } from "../support/intake.ts";
import { toDigest } from "../support/made-up-log.ts";
import { type StartedFunction, startFunction } from "../support/start-function.ts";
import { openWireS3, type WireS3 } from "../support/wire-s3.ts";
import { craftZip } from "../support/zip.ts";

const BUCKETS = { INTAKE_BUCKET: "intake", STAGING_BUCKET: "staging" };

let s3: WireS3;
let validate: StartedFunction;
beforeEach(async () => {
  s3 = await openWireS3();
  validate = await startFunction("validate-dataset", BUCKETS, { s3 });
  return () => s3.close();
});
/** Whatever it is sent, it writes nothing but to staging, and every write is signed, conditional and carries its digest. */
afterEach(() => {
  expect(puts().filter((url) => !/^\/staging\/(reports|validated)\/[0-9a-f]{64}\.json\b/.test(url))).toEqual([]);
  expect(s3.violations).toEqual([]);
});

function puts(): readonly string[] {
  return s3.requests.filter(({ method }) => method !== "GET").map(({ url }) => url);
}

/** The report that a result names. */
function reportOf(result: unknown) {
  const { report } = result as { readonly report: { readonly key: string } };
  const text = s3.peek(report.key) ?? "";
  expect(report.key).toBe(`reports/${toDigest(text)}.json`);
  return JSON.parse(text);
}

const withoutTitle = new Map([...MADE_UP].map(([path, text]) => [path, text.replace('  "title"', '  "titel"')]));

describe("validate-dataset", () => {
  it("writes what is fit under its own digest, with the commit and the date of the key", async () => {
    const event = submitZip(s3, zipOf(MADE_UP), keyOf(7));
    const result = await validate.invoke(event);
    const { validated } = result as { readonly validated: { readonly key: string; readonly sha256: string } };
    const text = s3.peek(validated.key) ?? "";
    expect(validated).toEqual({ key: `validated/${toDigest(text)}.json`, sha256: toDigest(text) });
    const list = [...MADE_UP]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, of]) => `${toDigest(of)}  ${path}\n`);
    const commit = "7".padStart(40, "a");
    expect(JSON.parse(text)).toEqual({
      source: { commit, state: "clean" },
      date: "2021-05-01T12:00:00Z",
      input: { order: 7, commit, state: "clean", sha256: toDigest(list.join("")) },
      records: Object.fromEntries(MADE_UP),
    });
    expect(result).toMatchObject({ fit: true, report: { problems: 0, first: [] } });
  });

  it("reports what is wrong as npm run validate does, writes nothing to be published, and counts it", async () => {
    const result = await validate.invoke(submitZip(s3, zipOf(withoutTitle)));
    expect(result).toMatchObject({ fit: false, report: { problems: expect.any(Number) } });
    expect(result).not.toHaveProperty("validated");
    const report = reportOf(result);
    const schema = JSON.parse(readFileSync("schemas/snapshot/report.schema.json", "utf8"));
    expect(new Ajv2020({ strict: true }).validate(schema, report)).toBe(true);
    expect(report.problems[0]).toMatchObject({
      code: "unknown-key",
      file: `${keyOf(1)}!dataset.json`,
      remedy: 'did you mean "title"?',
    });
    const { first } = (result as { readonly report: { readonly first: readonly string[] } }).report;
    expect(first[0]).toMatch(/dataset\.json:\d+:\d+ there is no key "titel" here; did you mean "title"\?$/);
    expect(puts()).toHaveLength(1);
    expect(validate.metrics("InvalidSubmission")).toEqual([1]);
  });

  it("writes the same twice for an event that comes twice", async () => {
    const event = submitZip(s3, zipOf(MADE_UP));
    const first = await validate.invoke(event);
    expect(await validate.invoke(event)).toEqual(first);
    expect(new Set(puts()).size).toBe(2);
  });

  it("does not take other bytes under the digest of its own for written", async () => {
    const event = submitZip(s3, zipOf(MADE_UP));
    const { validated } = (await validate.invoke(event)) as { readonly validated: { readonly key: string } };
    s3.plant(validated.key, Buffer.from("{}"));
    await expect(validate.invoke(event)).rejects.toThrow("is there with other bytes");
  });

  it("reads the version that came in, though another lies over it by now", async () => {
    const event = submitZip(s3, zipOf(MADE_UP));
    submitZip(s3, zipOf(withoutTitle));
    expect(await validate.invoke(event)).toMatchObject({ fit: true });
  });

  it.each([
    ["that is no zip", () => Buffer.from("<html>"), "unreadable-archive"],
    ["of nothing", () => Buffer.alloc(0), "unreadable-archive"],
    ["that inflates a thousand times", () => craftZip([bomb(20)]), "compression-ratio"],
    ["with a file too large", () => craftZip([bomb(5 * 1024)]), "file-too-large"],
    ["that leads out of the folder", () => craftZip([{ name: "../x", content: "" }]), "unsafe-path"],
    [
      "whose file is cut off",
      () => craftZip([{ name: "dataset.json", content: "{}", data: Buffer.from("x") }]),
      "damaged-entry",
    ],
  ])("finds a submission %s not fit, and says why", async (_, zip, code) => {
    const result = await validate.invoke(submitZip(s3, zip()));
    expect(result).toMatchObject({ fit: false });
    expect(reportOf(result).problems.map((problem: { readonly code: string }) => problem.code)).toContain(code);
  });

  it("does not read a submission that is too large by its event", async () => {
    const event = { ...submitZip(s3, zipOf(MADE_UP)), size: 65 * 1024 * 1024 };
    expect(reportOf(await validate.invoke(event)).problems[0].code).toBe("archive-too-large");
    expect(s3.requests.filter(({ key }) => key.startsWith("intake/"))).toEqual([]);
  });

  it("does not believe an event that says it is small", async () => {
    const event = submitZip(s3, Buffer.alloc(64 * 1024 * 1024 + 1));
    expect(reportOf(await validate.invoke({ ...event, size: 10 })).problems[0].code).toBe("archive-too-large");
  });

  it.each([
    ["with another name", { key: "intake/latest.zip" }, "the key of an intake object"],
    ["of a version that is not there", { versionId: "v99" }, 'there is no version "v99"'],
    ["of another bucket", { bucket: "data" }, "the event is of bucket data, and not intake"],
    ["without a version", { versionId: undefined }, "event.versionId is missing"],
    [
      "of which nothing is right",
      { key: 1, size: -1 },
      "event.key is no text of 1 to 1024 characters; event.size is no",
    ],
  ])("rejects an event %s, and nothing is written", async (_, change, message) => {
    const event = { ...submitZip(s3, zipOf(MADE_UP)), ...change };
    await expect(validate.invoke(event)).rejects.toThrow(message);
    await expect(validate.invoke(event)).rejects.not.toMatchObject({ name: "TryAgain" });
    expect(puts()).toEqual([]);
  });

  it.each(["GET", "PUT"] as const)("asks to be called again where S3 does not answer a %s", async (method) => {
    s3.fail({ method, times: 100, fault: { kind: "refuse", status: 503, code: "SlowDown" } });
    await expect(validate.invoke(submitZip(s3, zipOf(MADE_UP)))).rejects.toMatchObject({ name: "TryAgain" });
  });

  it("does not ask to be called again where it may not read", async () => {
    s3.fail({ method: "GET", times: 100, fault: { kind: "refuse", status: 403, code: "AccessDenied" } });
    await expect(validate.invoke(submitZip(s3, zipOf(MADE_UP)))).rejects.toMatchObject({ name: "AccessDenied" });
  });

  it("logs each call with its request and its object", async () => {
    const event = submitZip(s3, zipOf(MADE_UP));
    await validate.invoke(event);
    expect(validate.lines[0]).toMatchObject({ level: "INFO", function_request_id: "request-1", about: event.key });
    await expect(validate.invoke({ ...event, versionId: "v9" })).rejects.toThrow();
    expect(validate.lines.at(-1)).toMatchObject({ level: "ERROR", about: event.key });
  });

  it("does not start where it is not wired", async () => {
    const start = startFunction("validate-dataset", { INTAKE_BUCKET: "intake" } as typeof BUCKETS, { s3 });
    await expect(start).rejects.toThrow("the function is not wired: STAGING_BUCKET not set");
  });
});

/** Some KiB of the same letter. */
function bomb(kib: number) {
  return { name: "dataset.json", content: " ".repeat(kib * 1024 + 65 * 1024) };
}
