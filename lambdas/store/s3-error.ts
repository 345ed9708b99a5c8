import { ConditionalRequestConflict } from "./conditional-request-conflict.ts";
import { DigestMismatch } from "./verified-bytes.ts";

/** S3 and those that speak its protocol say with one of these that other bytes came than the checksum says. */
const WRONG_BYTES = ["BadDigest", "XAmzContentChecksumMismatch", "XAmzContentSHA256Mismatch"];

/** Tells whether an error is an answer of S3 with this HTTP status and, if one is given, this error code. */
export function isS3Error(error: unknown, status: number, code?: string): boolean {
  if (!(error instanceof Error) || !("$metadata" in error)) return false;
  const { httpStatusCode } = error.$metadata as { readonly httpStatusCode?: number };
  return httpStatusCode === status && (code === undefined || error.name === code);
}

/** The error that a store promises for an answer of S3; any other error is left as it is. */
export function toStoreError(error: unknown, key: string): unknown {
  if (isS3Error(error, 409, "ConditionalRequestConflict"))
    return new ConditionalRequestConflict(`${key} is being written by somebody else; put it again`, { cause: error });
  if (WRONG_BYTES.some((code) => isS3Error(error, 400, code)))
    return new DigestMismatch(`${key} changed on its way to S3, which refused it; put it again`, { cause: error });
  return error;
}
