import { createHash, createHmac } from "node:crypto";

/** What is signed of an HTTP request. */
export interface SignedRequest {
  readonly method: string;
  /** As it stands in the request line: path and query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=([^/,]+)\/(\d{8}\/[^/,]+\/s3\/aws4_request), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/;

/** What must not be changed on the way, so that it must be signed. */
const MUST_SIGN = /^(?:host|if-match|if-none-match|x-amz-.+)$/;

/**
 * Says what is wrong with the signature of a request; undefined where it is right (AWS Signature Version 4, "Authenticating
 * requests: using the Authorization header").
 */
export function findSignatureFault(request: SignedRequest, credentials: Credentials): string | undefined {
  const [, id, scope = "", list = "", signature] = AUTHORIZATION.exec(request.headers.authorization ?? "") ?? [];
  if (signature === undefined) return "there is no AWS4-HMAC-SHA256 signature";
  if (id !== credentials.accessKeyId) return `the key ${id} is not known`;
  const signed = list.split(";");
  const unsigned = Object.keys(request.headers).find((name) => MUST_SIGN.test(name) && !signed.includes(name));
  if (unsigned !== undefined) return `${unsigned} is not signed`;
  const expected = toSignature(request, signed, scope, credentials.secretAccessKey);
  return signature === expected ? undefined : "the signature is of another request or by another key";
}

function toSignature(request: SignedRequest, signed: readonly string[], scope: string, secret: string): string {
  const { "x-amz-date": date = "" } = request.headers;
  const text = ["AWS4-HMAC-SHA256", date, scope, sha256(toCanonicalRequest(request, signed))].join("\n");
  const key = scope.split("/").reduce<string | Buffer>((last, part) => hmac(last, part), `AWS4${secret}`);
  return hmac(key, text).toString("hex");
}

function toCanonicalRequest({ method, url, headers }: SignedRequest, signed: readonly string[]): string {
  const { pathname, searchParams } = new URL(url, "http://host");
  const query = [...searchParams].map(([name, value]) => `${encode(name)}=${encode(value)}`).sort();
  return [
    method,
    pathname.split("/").map(decodeURIComponent).map(encode).join("/"),
    query.join("&"),
    ...signed.map((name) => `${name}:${(headers[name] ?? "").trim().replaceAll(/ +/g, " ")}`),
    "",
    signed.join(";"),
    headers["x-amz-content-sha256"],
  ].join("\n");
}

/** Every byte but the unreserved characters (RFC 3986, section 2.3). */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}
