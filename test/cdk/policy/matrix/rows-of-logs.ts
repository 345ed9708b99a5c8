import type { Row } from "./row.ts";

/** Who may write and read what the buckets write about those who ask them. */
export const ROWS_OF_LOGS: readonly Row[] = (["intake", "staging", "data", "pages"] as const).flatMap(
  (bucket): readonly Row[] => {
    const log = `logs/${bucket}/2026-01-01-00-00-00-0123`;
    return [
      ["logging", "s3:PutObject", log, `of the ${bucket}`, "allow"],
      ["logging", "s3:PutObject", log, "of another bucket", "deny"],
      ["logging", "s3:PutObject", log, `of the ${bucket}, elsewhere`, "deny"],
      ["logging", "s3:PutObject", log, `of the ${bucket}, http`, "deny"],
      ["logging", "s3:DeleteObject", log, `of the ${bucket}`, "deny"],
      ["publisher", "s3:GetObject", log, "", "deny"],
      ["publisher", "s3:PutObject", log, "new", "deny"],
      ["stranger", "s3:GetObject", log, "", "deny"],
      ["administrator", "s3:GetObject", log, "", "allow"],
      ["administrator", "s3:GetObject", log, "http", "deny"],
      ["administrator", "s3:GetObject", log, "TLS 1.1", "deny"],
    ];
  },
);
