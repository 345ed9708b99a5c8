// biome-ignore lint/style/noRestrictedImports: the types of what the client takes
import type { S3ClientConfig } from "@aws-sdk/client-s3";
// biome-ignore lint/style/noRestrictedImports: the S3 SDK takes 50 ms to load
import { S3Client } from "@aws-sdk/client-s3";
import { checkKey } from "./object-key.ts";
import type { NewObject } from "./object-store.ts";

/** Where in S3 a store lies, and how it is reached. What is left out comes from the environment, as everywhere in AWS. */
export interface S3Place {
  readonly bucket: string;
  /** Comes before every key, such as `"2026/test/"`. */
  readonly prefix?: string;
  readonly client?: Pick<S3ClientConfig, "region" | "endpoint" | "credentials" | "forcePathStyle">;
  readonly limits?: Partial<Limits>;
}

/** How long to wait, in milliseconds. */
interface Limits {
  /** For a connection. */
  readonly connect: number;
  /** For the answer to a request. A write has a second more for each megabyte, since it is answered when all of it came. */
  readonly answer: number;
  /** For the next byte. */
  readonly idle: number;
}

const LIMITS: Limits = { connect: 3_000, answer: 20_000, idle: 20_000 };

/** An object of a bucket. */
export interface Address {
  readonly Bucket: string;
  readonly Key: string;
}

/** Makes a client for a place, which gives up after the place's limits. */
export function openClient({ client, limits }: S3Place, options: S3ClientConfig = {}): S3Client {
  const { connect, answer, idle } = { ...LIMITS, ...limits };
  const requestHandler = {
    connectionTimeout: connect,
    requestTimeout: answer,
    socketTimeout: idle,
    throwOnRequestTimeout: true,
  };
  return new S3Client({ ...client, ...options, requestHandler });
}

/** Where an object lies. Throws a `RangeError` for what is no key. */
export function toAddress({ bucket, prefix = "" }: S3Place, key: string): Address {
  checkKey(key);
  return { Bucket: bucket, Key: prefix + key };
}

/** How long to wait for the answer to a write, in milliseconds. */
export function toPatience({ limits }: S3Place, { size }: NewObject): number {
  return (limits?.answer ?? LIMITS.answer) + size / 1000;
}

/** What S3 needs to know of an object, and its SHA-256, which it checks before the object appears. */
export function toHeaders({ contentType, size, sha256 }: NewObject) {
  return {
    ContentType: contentType,
    ContentLength: size,
    ChecksumAlgorithm: "SHA256",
    ChecksumSHA256: Buffer.from(sha256, "hex").toString("base64"),
  } as const;
}
