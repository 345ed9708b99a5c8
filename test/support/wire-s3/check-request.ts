import { createHash } from "node:crypto";
import { type Answer, toError } from "./answer.ts";
import { type Credentials, findSignatureFault, type SignedRequest } from "./signature.ts";

/** Refuses a request that is not signed as it should be. Undefined where it is. */
export function refuseUnsigned(request: SignedRequest, credentials: Credentials): Answer | undefined {
  const fault = findSignatureFault(request, credentials);
  return fault === undefined ? undefined : toError(403, "SignatureDoesNotMatch", fault);
}

/** The bucket of the pages, which may be replaced and taken away: no other one lets anybody. */
export function isSite({ url }: Pick<SignedRequest, "url">): boolean {
  return url.startsWith("/site/");
}

/** Refuses a write that does not carry what every one of ours has to. Undefined where it does. */
export function refusePut(request: SignedRequest): Answer | undefined {
  const problem = findPutProblem(request.headers) ?? findConditionProblem(request);
  return problem === undefined ? undefined : toError(400, "InvalidRequest", problem);
}

function findConditionProblem(request: SignedRequest): string | undefined {
  const { "if-none-match": none, "if-match": match } = request.headers;
  const conditions = Number(none === "*") + Number(match !== undefined);
  if (isSite(request)) return conditions === 0 ? undefined : "a page is written on condition";
  return conditions === 1 ? undefined : "the write is not conditional";
}

function findPutProblem(headers: SignedRequest["headers"]): string | undefined {
  if (headers["transfer-encoding"] !== undefined || headers["x-amz-trailer"] !== undefined)
    return "the body comes in chunks or with a trailer";
  if (headers["content-encoding"] !== undefined) return "the body is encoded";
  if (headers["content-length"] === undefined) return "there is no content-length";
  if (headers["content-type"] === undefined) return "there is no content-type";
  if (!/^[A-Za-z0-9+/]{43}=$/.test(headers["x-amz-checksum-sha256"] ?? "")) return "there is no x-amz-checksum-sha256";
  if (headers["x-amz-sdk-checksum-algorithm"] !== "SHA256") return "the checksum algorithm is not SHA256";
  return undefined;
}

/** Refuses a body that is not the one that its headers announce. */
export function refuseBody({ headers }: SignedRequest, body: Buffer): Answer | undefined {
  const digest = createHash("sha256").update(body);
  const payload = headers["x-amz-content-sha256"];
  if (payload !== "UNSIGNED-PAYLOAD" && payload !== digest.copy().digest("hex"))
    return toError(400, "XAmzContentSHA256Mismatch", "The provided 'x-amz-content-sha256' header does not match.");
  if (headers["x-amz-checksum-sha256"] !== digest.digest("base64"))
    return toError(400, "BadDigest", "The SHA256 you specified did not match the calculated checksum.");
  return undefined;
}
