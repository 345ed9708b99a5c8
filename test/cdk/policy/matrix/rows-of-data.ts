import type { Row } from "./row.ts";

const SNAPSHOT = "data/snapshots/1.0.0-0123456789abcdef/claims.csv";
const RECORD = "data/releases/0000000001.json";
const KEY = "data/keys/0123.pem";
const LATEST = "data/latest.json";

/** Who may do what to what is published. */
export const ROWS_OF_DATA: readonly Row[] = [
  // The publisher creates, and reads back.
  ["publisher", "s3:PutObject", SNAPSHOT, "new", "allow"],
  ["publisher", "s3:PutObject", RECORD, "new", "allow"],
  ["publisher", "s3:PutObject", KEY, "new", "allow"],
  ["publisher", "s3:GetObject", SNAPSHOT, "", "allow"],
  ["publisher", "s3:GetObject", RECORD, "", "allow"],
  ["publisher", "s3:GetObject", LATEST, "", "allow"],
  // It cannot overwrite: neither what it knows nor what it does not look at.
  ["publisher", "s3:PutObject", SNAPSHOT, "", "deny"],
  ["publisher", "s3:PutObject", RECORD, "", "deny"],
  ["publisher", "s3:PutObject", KEY, "", "deny"],
  ["publisher", "s3:PutObject", SNAPSHOT, "over", "deny"],
  ["publisher", "s3:PutObject", RECORD, "over", "deny"],
  ["publisher", "s3:PutObject", KEY, "over", "deny"],
  // The pointer is made once, and moved only from where it was seen.
  ["publisher", "s3:PutObject", LATEST, "new", "allow"],
  ["publisher", "s3:PutObject", LATEST, "over", "allow"],
  ["publisher", "s3:PutObject", LATEST, "", "deny"],
  ["publisher", "s3:PutObject", "data/index.html", "new", "deny"],
  ["publisher", "s3:PutObject", "data/latest.json.bak", "new", "deny"],
  // It takes nothing away, and changes no rule.
  ["publisher", "s3:DeleteObject", SNAPSHOT, "", "deny"],
  ["publisher", "s3:DeleteObject", LATEST, "", "deny"],
  ["publisher", "s3:DeleteObjectVersion", RECORD, "", "deny"],
  ["publisher", "s3:PutObjectAcl", SNAPSHOT, "", "deny"],
  ["publisher", "s3:PutBucketPolicy", "data", "", "deny"],
  ["publisher", "s3:DeleteBucketPolicy", "data", "", "deny"],
  ["publisher", "s3:PutLifecycleConfiguration", "data", "", "deny"],
  ["publisher", "s3:PutBucketVersioning", "data", "", "deny"],
  ["publisher", "s3:BypassGovernanceRetention", SNAPSHOT, "", "deny"],
  // Over what can be read or changed on the way, nobody.
  ["publisher", "s3:PutObject", SNAPSHOT, "new, http", "deny"],
  ["publisher", "s3:PutObject", SNAPSHOT, "new, TLS 1.1", "deny"],
  ["publisher", "s3:PutObject", SNAPSHOT, "new, TLS 1.2", "allow"],
  ["downloader", "s3:GetObject", RECORD, "http", "deny"],
  ["downloader", "s3:GetObject", RECORD, "TLS 1.1", "deny"],
  ["break-glass", "s3:DeleteObject", SNAPSHOT, "http", "deny"],
  ["cloudfront", "s3:GetObject", SNAPSHOT, "of the distribution, http", "deny"],
  // The validator, which reads what strangers wrote, cannot come near.
  ["validator", "s3:GetObject", SNAPSHOT, "", "deny"],
  ["validator", "s3:GetObject", LATEST, "", "deny"],
  ["validator", "s3:PutObject", SNAPSHOT, "new", "deny"],
  ["validator", "s3:PutObject", RECORD, "new", "deny"],
  ["validator", "s3:PutObject", LATEST, "over", "deny"],
  ["validator", "s3:DeleteObject", SNAPSHOT, "", "deny"],
  ["validator", "s3:ListBucket", "data", "", "deny"],
  // The reconciler moves the pointer, and puts nothing into the log.
  ["reconciler", "s3:PutObject", LATEST, "over", "allow"],
  ["reconciler", "s3:PutObject", LATEST, "new", "allow"],
  ["reconciler", "s3:PutObject", LATEST, "", "deny"],
  ["reconciler", "s3:GetObject", RECORD, "", "allow"],
  ["reconciler", "s3:GetObject", LATEST, "", "allow"],
  ["reconciler", "s3:PutObject", RECORD, "new", "deny"],
  ["reconciler", "s3:PutObject", SNAPSHOT, "new", "deny"],
  ["reconciler", "s3:DeleteObject", LATEST, "", "deny"],
  // Withdrawing is a record, and touches no snapshot.
  ["yanker", "s3:PutObject", RECORD, "new", "allow"],
  ["yanker", "s3:PutObject", LATEST, "over", "allow"],
  ["yanker", "s3:GetObject", RECORD, "", "allow"],
  ["yanker", "s3:PutObject", RECORD, "", "deny"],
  ["yanker", "s3:PutObject", RECORD, "over", "deny"],
  ["yanker", "s3:PutObject", LATEST, "", "deny"],
  ["yanker", "s3:PutObject", SNAPSHOT, "new", "deny"],
  ["yanker", "s3:DeleteObject", RECORD, "", "deny"],
  // The function behind downloads reads.
  ["downloader", "s3:GetObject", LATEST, "", "allow"],
  ["downloader", "s3:GetObject", RECORD, "", "allow"],
  ["downloader", "s3:PutObject", LATEST, "over", "deny"],
  ["downloader", "s3:PutObject", SNAPSHOT, "new", "deny"],
  ["downloader", "s3:DeleteObject", LATEST, "", "deny"],
  // Readers come through this distribution, and only read.
  ["cloudfront", "s3:GetObject", SNAPSHOT, "of the distribution", "allow"],
  ["cloudfront", "s3:GetObject", SNAPSHOT, "of another distribution", "deny"],
  ["cloudfront", "s3:GetObject", SNAPSHOT, "", "deny"],
  ["cloudfront", "s3:PutObject", SNAPSHOT, "new, of the distribution", "deny"],
  ["cloudfront", "s3:DeleteObject", SNAPSHOT, "of the distribution", "deny"],
  ["anybody", "s3:GetObject", SNAPSHOT, "", "deny"],
  ["anybody", "s3:PutObject", SNAPSHOT, "new", "deny"],
  ["stranger", "s3:GetObject", SNAPSHOT, "", "deny"],
  ["stranger", "s3:PutObject", SNAPSHOT, "new", "deny"],
  ["stranger", "s3:DeleteObject", SNAPSHOT, "", "deny"],
  ["github", "s3:GetObject", LATEST, "", "deny"],
  ["github", "s3:PutObject", SNAPSHOT, "new", "deny"],
  // Not even an administrator deletes or overwrites by mistake; the one role that may is named.
  ["administrator", "s3:DeleteObject", SNAPSHOT, "", "deny"],
  ["administrator", "s3:DeleteObjectVersion", RECORD, "", "deny"],
  ["administrator", "s3:PutObject", SNAPSHOT, "", "deny"],
  ["administrator", "s3:PutObject", RECORD, "over", "deny"],
  ["administrator", "s3:PutObject", KEY, "", "deny"],
  ["administrator", "s3:PutObject", LATEST, "", "deny"],
  ["break-glass", "s3:DeleteObject", SNAPSHOT, "", "allow"],
  ["break-glass", "s3:DeleteObjectVersion", RECORD, "", "allow"],
  ["break-glass", "s3:PutObject", SNAPSHOT, "", "deny"],
  // What sets the rules, as CloudFormation does with an administrator's rights, can set others.
  ["administrator", "s3:PutBucketPolicy", "data", "", "allow"],
  ["administrator", "s3:GetBucketPolicy", "data", "", "allow"],
  ["administrator", "s3:PutBucketVersioning", "data", "", "allow"],
];
