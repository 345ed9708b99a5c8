import type { Row } from "./row.ts";

const PAGE = "pages/claims/c-000007.html";
const FRAME = "pages/frame.json";
const SHARD = "pages/records/1.0.0/claims-0.json";
const SNAPSHOT = "data/snapshots/1.0.0-0123456789abcdef/claims.csv";
const RECORD = "data/releases/0000000001.json";
const LATEST = "data/latest.json";

/** Who may do what to the catalogue, and what those who make it may do elsewhere. */
export const ROWS_OF_PAGES: readonly Row[] = [
  // The renderer makes all of it, over what is there, and takes away what is no part of it.
  ["renderer", "s3:PutObject", PAGE, "", "allow"],
  ["renderer", "s3:PutObject", SHARD, "over", "allow"],
  ["renderer", "s3:GetObject", PAGE, "", "allow"],
  ["renderer", "s3:DeleteObject", PAGE, "", "allow"],
  ["renderer", "s3:PutObject", PAGE, "http", "deny"],
  ["renderer", "s3:PutObject", PAGE, "TLS 1.1", "deny"],
  ["renderer", "s3:PutBucketPolicy", "pages", "", "deny"],
  // What is published it reads, and touches none of it.
  ["renderer", "s3:GetObject", SNAPSHOT, "", "allow"],
  ["renderer", "s3:GetObject", RECORD, "", "allow"],
  ["renderer", "s3:GetObject", LATEST, "", "allow"],
  ["renderer", "s3:PutObject", SNAPSHOT, "new", "deny"],
  ["renderer", "s3:PutObject", RECORD, "new", "deny"],
  ["renderer", "s3:PutObject", LATEST, "over", "deny"],
  ["renderer", "s3:DeleteObject", SNAPSHOT, "", "deny"],
  ["renderer", "s3:GetObject", "staging/validated/0123.json", "", "deny"],
  ["renderer", "s3:GetObjectVersion", "intake/intake/a.zip", "", "deny"],
  ["renderer", "lambda:InvokeFunction", "publish-release", "", "deny"],
  ["renderer", "states:StartExecution", "machine", "", "deny"],
  // Whoever makes single pages reads what these are made from, and nothing else.
  ["record pages", "s3:GetObject", FRAME, "", "allow"],
  ["record pages", "s3:GetObject", SHARD, "", "allow"],
  ["record pages", "s3:GetObject", PAGE, "", "deny"],
  ["record pages", "s3:GetObject", SHARD, "http", "deny"],
  ["record pages", "s3:PutObject", PAGE, "", "deny"],
  ["record pages", "s3:DeleteObject", PAGE, "", "deny"],
  ["record pages", "s3:GetObject", LATEST, "", "deny"],
  // Nobody else writes what readers take for what was released: no other function, no stranger, no administrator.
  ["publisher", "s3:PutObject", PAGE, "", "deny"],
  ["publisher", "s3:GetObject", PAGE, "", "deny"],
  ["validator", "s3:PutObject", PAGE, "new", "deny"],
  ["yanker", "s3:PutObject", PAGE, "", "deny"],
  ["reconciler", "s3:DeleteObject", PAGE, "", "deny"],
  ["downloader", "s3:GetObject", PAGE, "", "deny"],
  ["github", "s3:PutObject", PAGE, "new", "deny"],
  ["stranger", "s3:GetObject", PAGE, "", "deny"],
  ["stranger", "s3:PutObject", PAGE, "", "deny"],
  ["anybody", "s3:GetObject", PAGE, "", "deny"],
  ["administrator", "s3:PutObject", PAGE, "", "deny"],
  ["administrator", "s3:PutObject", PAGE, "new", "deny"],
  ["administrator", "s3:DeleteObject", PAGE, "", "deny"],
  ["administrator", "s3:DeleteObjectVersion", PAGE, "", "deny"],
  ["administrator", "s3:GetObject", PAGE, "", "allow"],
  ["administrator", "s3:GetObject", PAGE, "http", "deny"],
  ["administrator", "s3:GetObject", PAGE, "TLS 1.1", "deny"],
  // What the law demands to go is in the pages too.
  ["break-glass", "s3:DeleteObject", PAGE, "", "allow"],
  ["break-glass", "s3:PutObject", PAGE, "", "deny"],
  // Readers come through this distribution, and only read.
  ["cloudfront", "s3:GetObject", PAGE, "of the distribution", "allow"],
  ["cloudfront", "s3:ListBucket", "pages", "of the distribution", "allow"],
  ["cloudfront", "s3:GetObject", PAGE, "of another distribution", "deny"],
  ["cloudfront", "s3:PutObject", PAGE, "of the distribution", "deny"],
  ["cloudfront", "s3:DeleteObject", PAGE, "of the distribution", "deny"],
];
