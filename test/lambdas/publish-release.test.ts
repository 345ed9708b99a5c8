import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { toSigned } from "../../lambdas/release/envelope.ts";
import { parseRecord } from "../../lambdas/release/parse-record.ts";
import { toTrustedKey } from "../../lambdas/release/trust.ts";
import { formatTrustFile } from "../../lambdas/release/trust-file.ts";
import { MADE_UP } from "../support/intake.ts";
import { makeKey, toDigest } from "../support/made-up-log.ts";
import { openServices, release, type Services, startPublisher, validateTexts } from "../support/released-data.ts";
import { type Texts, withRecord } from "../support/valid-dataset.ts";
import { openWireKms } from "../support/wire-kms.ts";

const FIRST = "releases/0000000001.json";

let services: Services;
beforeEach(async () => {
  services = await openServices();
  return () => services.close();
});
/** Whatever happens, every write is signed, conditional and carries its digest, and none goes back to where data come from. */
afterEach(() => {
  expect(services.s3.violations).toEqual([]);
});

/** The keys that were put into the public bucket. */
function puts(): readonly string[] {
  const { requests } = services.s3;
  return requests.filter(({ method, url }) => method === "PUT" && url.startsWith("/data/")).map(({ key }) => key);
}

const signatures = () => services.kms.calls.filter((call) => call === "Sign").length;

function reword(text: string): Texts {
  return withRecord(MADE_UP, "claims/c-000007.json", (record) => ({ ...record, text }));
}

/** The dataset without the claims that the Gazette alone attests. */
function shrink(): Texts {
  const retired = { status: "retired", reason: "no passage says so" };
  const ids = ["c-000003", "c-000005", "c-000007"];
  const claims = ids.reduce(
    (texts, id) => withRecord(texts, `claims/${id}.json`, (record) => ({ ...record, ...retired })),
    MADE_UP,
  );
  return withRecord(claims, "sources/gazette-2021-03-20.json", (record) => ({
    ...record,
    attestations: (record.attestations as { readonly claim: string }[]).map((one) =>
      ids.includes(one.claim) ? { ...one, ...retired } : one,
    ),
  }));
}

describe("publish-release", () => {
  it("publishes what was validated: files, manifest, key, record and pointer, signed once by KMS", async () => {
    const event = await validateTexts(services, 3);
    const publish = await startPublisher(services);
    const result = await publish.invoke(event);
    expect(result).toEqual({
      outcome: "published",
      message: "version 1.0.0 of 2021-05-01T12:00:00Z is released by record 1",
      version: "1.0.0",
      sequence: 1,
      snapshot: expect.stringMatching(/^snapshots\/1\.0\.0-[0-9a-f]{16}\/$/),
    });
    const { keyid } = toTrustedKey(services.kms.publicKey);
    expect(puts().slice(-4)).toEqual([
      `${(result as { snapshot: string }).snapshot}manifest.json`,
      `keys/${keyid}.pem`,
      FIRST,
      "latest.json",
    ]);
    expect(publish.metrics("Published")).toEqual([1]);
    expect(await publish.invoke(event)).toMatchObject({ outcome: "already released" });
    expect(services.kms.calls).toEqual(["GetPublicKey", "Sign"]);
    const record = Buffer.from(services.s3.peek(FIRST) ?? "");
    const { release: signed } = parseRecord(FIRST, record, [toTrustedKey(services.kms.publicKey)]);
    expect(signed.newest.input).toMatchObject({ order: 3, state: "clean" });
    expect(services.s3.peek("latest.json")).toBe(record.toString());
  });

  it("signs so that openssl believes it", async () => {
    await release(services, 1);
    const { payloadType, payload, signatures: all } = JSON.parse(services.s3.peek(FIRST) ?? "");
    const folder = mkdtempSync(join(tmpdir(), "openssl-"));
    const write = (name: string, bytes: string | Uint8Array) => writeFileSync(join(folder, name), bytes);
    write("key.pem", services.s3.peek(`keys/${all[0].keyid}.pem`) ?? "");
    write("sig", Buffer.from(all[0].sig, "base64"));
    write("signed", toSigned(payloadType, Buffer.from(payload, "base64")));
    const args = ["dgst", "-sha256", "-verify", "key.pem", "-signature", "sig", "signed"];
    expect(execFileSync("openssl", args, { cwd: folder, encoding: "utf8" })).toBe("Verified OK\n");
    rmSync(folder, { recursive: true });
  });

  it("leaves nothing in its scratch folder", async () => {
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith("release-"));
    await release(services, 1);
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith("release-") && !before.includes(name))).toEqual([]);
  });

  it("writes and signs nothing for an event that comes twice, data that came too late, or that change nothing", async () => {
    await release(services, 5);
    const [written, signed] = [puts().length, signatures()];
    expect(await release(services, 5)).toMatchObject({ outcome: "already released", version: "1.0.0", sequence: 1 });
    expect(await release(services, 4, reword("Mira Holm leads the Port Office"))).toMatchObject({
      outcome: "superseded",
    });
    expect(await release(services, 6)).toMatchObject({ outcome: "nothing changed", version: "1.0.0" });
    expect([puts().length, signatures()]).toEqual([written, signed]);
  });

  it("calls a fork a conflict, counts it, and writes nothing", async () => {
    await release(services, 5);
    const written = puts().length;
    const event = await validateTexts(services, 5, reword("Mira Holm leads the Port Office"));
    const publish = await startPublisher(services);
    expect(await publish.invoke(event)).toMatchObject({
      outcome: "conflict",
      message: expect.stringContaining("1.0.0"),
    });
    expect([puts().length, signatures(), publish.metrics("Conflict")]).toEqual([written, 1, [1]]);
  });

  it("refuses a dataset that shrinks, with no put and no signature, until a person gives a reason", async () => {
    await release(services, 1);
    const written = puts().length;
    const event = await validateTexts(services, 2, shrink());
    const publish = await startPublisher(services);
    const refused = await publish.invoke(event);
    expect(refused).toMatchObject({
      outcome: "refused",
      message: expect.stringContaining("let it through with a reason"),
    });
    expect([puts().length, signatures()]).toEqual([written, 1]);
    expect(["Refused", "Shrinking", "ClaimsGone"].map(publish.metrics)).toEqual([[1], [1], [3]]);
    const accepted = await publish.invoke({ ...event, acceptShrinking: "the Gazette was misread" });
    expect(accepted).toMatchObject({
      outcome: "published",
      message: expect.stringContaining("the Gazette was misread"),
    });
  });

  it("names what changed by the next version", async () => {
    await release(services, 1);
    const next = await release(services, 2, reword("Mira Holm leads the Port Office"));
    expect(next).toMatchObject({ outcome: "published", version: "1.0.1", sequence: 2 });
  });

  it("asks to be called again where nobody knows whether the record was written, and finds it the next time", async () => {
    const event = await validateTexts(services, 1);
    const publish = await startPublisher(services);
    services.s3.fail({ key: /^releases/, times: 30, method: "PUT", fault: { kind: "lose-answer" } });
    // The first looks for the head; then each of four attempts reads back three times.
    services.s3.fail({ key: /^releases/, nth: 2, times: 12, method: "GET", fault: { kind: "reset" } });
    await expect(publish.invoke(event)).rejects.toMatchObject({ name: "TryAgain" });
    expect(await publish.invoke(event)).toMatchObject({ outcome: "already released", sequence: 1 });
    expect(signatures()).toBe(1);
  });

  it.each([
    ["S3 does not answer a write", "PUT", /^snapshots/],
    ["S3 does not answer a read", "GET", /^latest/],
    ["staging does not answer", "GET", /^validated/],
  ] as const)("asks to be called again where %s, and has released nothing", async (_, method, key) => {
    const event = await validateTexts(services, 1);
    services.s3.fail({ method, key, times: 100, fault: { kind: "refuse", status: 503, code: "SlowDown" } });
    await expect((await startPublisher(services)).invoke(event)).rejects.toMatchObject({ name: "TryAgain" });
    expect([services.s3.peek(FIRST), signatures()]).toEqual([undefined, 0]);
  });

  it("asks to be called again where KMS is busy, but not where it may not sign", async () => {
    const event = await validateTexts(services, 1);
    const publish = await startPublisher(services);
    services.kms.fail({ status: 400, name: "ThrottlingException", times: 10 });
    await expect(publish.invoke(event)).rejects.toMatchObject({ name: "TryAgain" });
    const denied = await openServices();
    const other = await validateTexts(denied, 1);
    denied.kms.fail({ status: 400, name: "AccessDeniedException", times: 1 });
    await expect((await startPublisher(denied)).invoke(other)).rejects.toMatchObject({ name: "AccessDeniedException" });
    await denied.close();
  });

  it("refuses a document that was tampered with, in any of its parts, before it looks at anything else", async () => {
    const { validated } = await validateTexts(services, 1);
    const publish = await startPublisher(services);
    const text = services.s3.peek(validated.key) ?? "";
    for (const [from, to] of [
      ["Mira Holm heads", "Mira Holm heeds"],
      ['"order":1', '"order":9'],
      ["2021-05-01T12", "2022-05-01T12"],
    ] as const) {
      services.s3.plant(validated.key, Buffer.from(text.replace(from, to)));
      await expect(publish.invoke({ validated })).rejects.toThrow("what was validated has the SHA-256");
    }
    expect([puts(), signatures()]).toEqual([[], 0]);
  });

  it.each([
    [
      "whose records are not those of its input",
      (text: string) => text.replace("Mira Holm heads", "Mira Holm heeds"),
      "not those that the input names",
    ],
    ["whose records are not fit", (text: string) => text.replace('\\"mira-holm\\"', '\\"mira-hulm\\"'), "is not fit"],
    ["with two commits", (text: string) => text.replace(/(?<="commit":")a/, "b"), "names two commits"],
    ["without a date", (text: string) => text.replace('"date"', '"data"'), "date is missing"],
    [
      "with records not of the commit",
      (text: string) => text.replaceAll('"clean"', '"modified"'),
      "state is not clean",
    ],
    [
      "of an order that no key has",
      (text: string) => text.replace('"order":1', '"order":0'),
      "the key of an intake object",
    ],
  ])("refuses a document %s, though it is named by its own digest", async (_, change, message) => {
    const { validated } = await validateTexts(services, 1);
    const text = change(services.s3.peek(validated.key) ?? "");
    const forged = { key: `validated/${toDigest(text)}.json`, sha256: toDigest(text) };
    services.s3.plant(forged.key, Buffer.from(text));
    const publish = await startPublisher(services);
    await expect(publish.invoke({ validated: forged })).rejects.toThrow(message);
    expect([puts(), signatures()]).toEqual([[], 0]);
  });

  it.each([
    ["nothing", {}, "event.validated is no object"],
    ["another key", { validated: { key: "reports/x.json", sha256: "0" } }, "event.validated.key is not the key of"],
    [
      "an empty reason",
      { validated: { key: `validated/${"0".repeat(64)}.json`, sha256: "0".repeat(64) }, acceptShrinking: "" },
      "event.acceptShrinking is no text",
    ],
    [
      "two digests",
      { validated: { key: `validated/${"0".repeat(64)}.json`, sha256: "1".repeat(64) } },
      "is not the key of a document",
    ],
    [
      "a document that is not there",
      { validated: { key: `validated/${"0".repeat(64)}.json`, sha256: "0".repeat(64) } },
      "submit the dataset again",
    ],
  ])("rejects an event that names %s", async (_, event, message) => {
    await expect((await startPublisher(services)).invoke(event)).rejects.toThrow(message);
  });

  it("goes on after another key, and believes that one no further than the trust file says", async () => {
    await release(services, 1);
    const old = toTrustedKey(services.kms.publicKey, 1, 1);
    const kms = await openWireKms();
    const next = { ...services, kms };
    const event = await validateTexts(next, 2, reword("Mira Holm leads the Port Office"));
    const stranger = await startPublisher(next, formatTrustFile([toTrustedKey(makeKey().pem, 1, 1)]));
    await expect(stranger.invoke(event)).rejects.toMatchObject({ name: "UntrustedRecord" });
    const publish = await startPublisher(next, formatTrustFile([old]));
    expect(await publish.invoke(event)).toMatchObject({ outcome: "published", sequence: 2 });
    await kms.close();
  });

  it("does not sign with a key that is not on P-256", async () => {
    const kms = await openWireKms("P-384");
    const event = await validateTexts(services, 1);
    const publish = await startPublisher({ ...services, kms });
    await expect(publish.invoke(event)).rejects.toThrow("the key is not on P-256");
    await kms.close();
  });
});
