import { createHash } from "node:crypto";
import { PutObjectCommand, type PutObjectCommandInput, S3Client, type S3ClientConfig } from "@aws-sdk/client-s3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findSignatureFault, type SignedRequest } from "./wire-s3/signature.ts";
import { openWireS3, type WireS3 } from "./wire-s3.ts";

/** The example "GET Object" of the Amazon S3 API Reference, "Signature calculations for the Authorization header". */
const EXAMPLE_KEY = {
  accessKeyId: "AKIAIOSFODNN7EXAMPLE",
  secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
};
const EXAMPLE: SignedRequest = {
  method: "GET",
  url: "/test.txt",
  headers: {
    host: "examplebucket.s3.amazonaws.com",
    range: "bytes=0-9",
    "x-amz-content-sha256": createHash("sha256").digest("hex"),
    "x-amz-date": "20130524T000000Z",
    authorization:
      "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41",
  },
};

describe("a signature", () => {
  it("is right where the specification says so", () => {
    expect(findSignatureFault(EXAMPLE, EXAMPLE_KEY)).toBeUndefined();
  });

  it.each<[string, Partial<SignedRequest>]>([
    ["another method", { method: "PUT" }],
    ["another path", { url: "/test2.txt" }],
    ["a query", { url: "/test.txt?acl" }],
    ["another signed header", { headers: { ...EXAMPLE.headers, range: "bytes=0-8" } }],
    ["another date", { headers: { ...EXAMPLE.headers, "x-amz-date": "20130524T000001Z" } }],
    ["a header that should be signed", { headers: { ...EXAMPLE.headers, "if-match": "x" } }],
    ["no signature", { headers: {} }],
  ])("is refused with %s", (_, change) => {
    expect(findSignatureFault({ ...EXAMPLE, ...change }, EXAMPLE_KEY)).toBeDefined();
  });
});

describe("the S3 of the tests", () => {
  let s3: WireS3;
  beforeEach(async () => {
    s3 = await openWireS3();
  });
  afterEach(async () => await s3.close());

  async function put(input: Partial<PutObjectCommandInput>, client: S3ClientConfig = {}): Promise<void> {
    const right = {
      ContentType: "text/plain",
      ChecksumAlgorithm: "SHA256",
      ChecksumSHA256: createHash("sha256").update("text").digest("base64"),
      IfNoneMatch: "*",
    } as const;
    const sdk = new S3Client({ ...s3.client, ...client });
    await sdk.send(new PutObjectCommand({ Bucket: "b", Key: "a", Body: "text", ...right, ...input }));
  }

  it("takes what is right", async () => {
    await put({});
    expect(s3.peek("a")).toBe("text");
    expect(s3.violations).toEqual([]);
  });

  it.each<[string, Partial<PutObjectCommandInput>]>([
    ["the checksum of other bytes", { ChecksumSHA256: createHash("sha256").update("other").digest("base64") }],
    ["no SHA-256", { ChecksumAlgorithm: "CRC32", ChecksumSHA256: undefined }],
    ["a checksum of no named kind", { ChecksumAlgorithm: undefined }],
    ["no condition", { IfNoneMatch: undefined }],
  ])("refuses and reports a write with %s", async (_, input) => {
    await expect(put(input)).rejects.toThrow();
    expect(s3.violations).toHaveLength(1);
    expect(s3.peek("a")).toBeUndefined();
  });

  it("lets a write that was answered with an error land when it is told to", async () => {
    s3.fail({ fault: { kind: "late", after: Number.POSITIVE_INFINITY } });
    await expect(put({}, { maxAttempts: 1 })).rejects.toThrow();
    expect(s3.peek("a")).toBeUndefined();
    s3.landLate();
    expect(s3.peek("a")).toBe("text");
  });

  it.each([{ accessKeyId: "AKIDTEST", secretAccessKey: "guess" }, { ...EXAMPLE_KEY }])(
    "refuses and reports a write signed with another key",
    async (credentials) => {
      await expect(put({}, { credentials })).rejects.toThrow();
      expect(s3.violations).toEqual([expect.stringContaining("SignatureDoesNotMatch")]);
    },
  );
});
