import type { Row } from "./row.ts";

const BUNDLE = "intake/intake/0000000001-0123456789abcdef0123456789abcdef01234567-20260101T000000Z.zip";
const REPORT = "staging/reports/0123.json";
const VALIDATED = "staging/validated/0123.json";

/** Who may do what on the way in. */
export const ROWS_OF_INTAKE: readonly Row[] = [
  // GitHub: one object, where there is none, and nothing else.
  ["github", "s3:PutObject", BUNDLE, "new", "allow"],
  ["github", "s3:PutObject", BUNDLE, "", "deny"],
  ["github", "s3:PutObject", BUNDLE, "over", "deny"],
  ["github", "s3:PutObject", BUNDLE, "new, http", "deny"],
  ["github", "s3:PutObject", BUNDLE, "new, TLS 1.1", "deny"],
  ["github", "s3:PutObject", "intake/other/a.zip", "new", "deny"],
  ["github", "s3:PutObject", VALIDATED, "new", "deny"],
  ["github", "s3:GetObject", BUNDLE, "", "deny"],
  ["github", "s3:ListBucket", "intake", "", "deny"],
  ["github", "s3:DeleteObject", BUNDLE, "", "deny"],
  ["github", "s3:PutObjectAcl", BUNDLE, "", "deny"],
  ["github", "states:StartExecution", "machine", "", "deny"],
  ["github", "lambda:InvokeFunction", "publish-release", "", "deny"],
  ["github", "kms:Sign", "key", "P-256", "deny"],
  // Only the named branch of the named repository takes that role, by its token.
  ["token", "sts:AssumeRoleWithWebIdentity", "github role", "of main", "allow"],
  ["token", "sts:AssumeRoleWithWebIdentity", "github role", "of a pull request", "deny"],
  ["token", "sts:AssumeRoleWithWebIdentity", "github role", "of another branch", "deny"],
  ["token", "sts:AssumeRoleWithWebIdentity", "github role", "of a longer name", "deny"],
  ["token", "sts:AssumeRoleWithWebIdentity", "github role", "of main, for another audience", "deny"],
  ["token", "sts:AssumeRoleWithWebIdentity", "github role", "", "deny"],
  ["stranger", "sts:AssumeRole", "github role", "", "deny"],
  ["administrator", "sts:AssumeRole", "github role", "", "deny"],
  // The validator reads a version of what came in, and writes beside it.
  ["validator", "s3:GetObjectVersion", BUNDLE, "", "allow"],
  ["validator", "s3:GetObjectVersion", "intake/other/a.zip", "", "deny"],
  ["validator", "s3:GetObject", BUNDLE, "", "deny"],
  ["validator", "s3:PutObject", REPORT, "new", "allow"],
  ["validator", "s3:PutObject", VALIDATED, "new", "allow"],
  ["validator", "s3:PutObject", VALIDATED, "", "deny"],
  ["validator", "s3:PutObject", REPORT, "over", "deny"],
  ["validator", "s3:PutObject", BUNDLE, "new", "deny"],
  ["validator", "s3:DeleteObject", BUNDLE, "", "deny"],
  ["validator", "s3:DeleteObject", VALIDATED, "", "deny"],
  ["validator", "s3:GetObjectVersion", BUNDLE, "http", "deny"],
  ["validator", "s3:GetObjectVersion", BUNDLE, "TLS 1.1", "deny"],
  ["validator", "s3:PutObject", VALIDATED, "new, http", "deny"],
  ["validator", "s3:PutObject", VALIDATED, "new, TLS 1.1", "deny"],
  ["validator", "kms:Sign", "key", "P-256", "deny"],
  ["validator", "lambda:InvokeFunction", "publish-release", "", "deny"],
  ["validator", "states:StartExecution", "machine", "", "deny"],
  // The publisher reads what was validated, and nothing that was not.
  ["publisher", "s3:GetObject", VALIDATED, "", "allow"],
  ["publisher", "s3:GetObject", BUNDLE, "", "deny"],
  ["publisher", "s3:GetObjectVersion", BUNDLE, "", "deny"],
  ["publisher", "s3:PutObject", VALIDATED, "new", "deny"],
  ["publisher", "s3:DeleteObject", VALIDATED, "", "deny"],
  ["reconciler", "s3:GetObject", VALIDATED, "", "deny"],
  ["yanker", "s3:GetObject", VALIDATED, "", "deny"],
  ["downloader", "s3:GetObject", BUNDLE, "", "deny"],
  ["anybody", "s3:PutObject", BUNDLE, "new", "deny"],
  ["stranger", "s3:PutObject", BUNDLE, "new", "deny"],
  ["stranger", "s3:GetObject", VALIDATED, "", "deny"],
];
