import type { Row } from "./row.ts";

const BUNDLE = "intake/intake/0000000001-0123456789abcdef0123456789abcdef01234567-20260101T000000Z.zip";

/** Each function writes into its own log, and can neither write into nor take away another's. */
const LOGGING = [
  "validator",
  "publisher",
  "yanker",
  "reconciler",
  "downloader",
  "first release",
  "is complete",
  "provider",
] as const;
const ROWS_OF_LOGGING = LOGGING.flatMap((who): readonly Row[] => [
  [who, "logs:PutLogEvents", `${who} log`, "", "allow"],
  [who, "logs:PutLogEvents", who === "publisher" ? "validator log" : "publisher log", "", "deny"],
  [who, "logs:DeleteLogGroup", `${who} log`, "", "deny"],
]);

/** Who may do what between the parts. */
export const ROWS_OF_PLUMBING: readonly Row[] = [
  ...ROWS_OF_LOGGING,
  // Without leave to list, what is not there cannot be told from what is forbidden.
  ["validator", "s3:ListBucket", "staging", "", "allow"],
  ["validator", "s3:GetObject", "staging/validated/0123.json", "", "allow"],
  ["publisher", "s3:ListBucket", "staging", "", "allow"],
  ["publisher", "s3:ListBucket", "data", "", "allow"],
  ["yanker", "s3:ListBucket", "data", "", "allow"],
  ["reconciler", "s3:ListBucket", "data", "", "allow"],
  ["downloader", "s3:ListBucket", "data", "", "allow"],
  // An event that starts nothing is kept, and only such.
  ["reconciler", "sqs:SendMessage", "dead letters", "", "allow"],
  ["reconciler", "sqs:SendMessage", "dead letters", "http", "deny"],
  ["events", "sqs:SendMessage", "dead letters", "of the schedule", "allow"],
  ["events", "sqs:SendMessage", "dead letters", "of the bundle rule", "allow"],
  ["events", "sqs:SendMessage", "dead letters", "of another rule", "deny"],
  ["publisher", "sqs:ReceiveMessage", "dead letters", "", "deny"],
  ["stranger", "sqs:SendMessage", "dead letters", "", "deny"],
  // Events start the pipeline and the reconciler.
  ["rule", "states:StartExecution", "machine", "", "allow"],
  ["rule", "lambda:InvokeFunction", "publish-release", "", "deny"],
  ["events", "sts:AssumeRole", "rule role", "", "allow"],
  ["events", "lambda:InvokeFunction", "reconcile", "of the schedule", "allow"],
  ["events", "lambda:InvokeFunction", "reconcile", "of another rule", "deny"],
  ["events", "lambda:InvokeFunction", "yank", "of the schedule", "deny"],
  ["publisher", "states:StartExecution", "machine", "", "deny"],
  // What is told is encrypted on its way.
  ["machine", "kms:GenerateDataKey", "notices key", "", "allow"],
  ["publisher", "kms:Decrypt", "notices key", "", "deny"],
  ["cloudwatch", "kms:Decrypt", "notices key", "of an alarm", "allow"],
  ["cloudwatch", "kms:Decrypt", "notices key", "of an alarm elsewhere", "deny"],
  ["administrator", "kms:PutKeyPolicy", "notices key", "", "allow"],
  ["machine", "logs:CreateLogDelivery", "everything", "", "allow"],
  ["publisher", "logs:CreateLogDelivery", "everything", "", "deny"],
  ["publisher", "logs:PutResourcePolicy", "everything", "", "deny"],
  // CloudFront calls the function of downloads by its address, which is a right of its own.
  ["cloudfront", "lambda:InvokeFunction", "download", "of the distribution, by its address", "allow"],
  ["cloudfront", "lambda:InvokeFunction", "download", "of another distribution, by its address", "deny"],
  ["cloudfront", "lambda:InvokeFunction", "download", "of the distribution", "deny"],
  // The first release submits as GitHub does, and starts the pipeline on it.
  ["first release", "s3:GetObject", "bundle asset", "", "allow"],
  ["first release", "s3:ListBucket", "assets", "", "allow"],
  ["first release", "s3:GetObject", "assets/another", "", "deny"],
  ["first release", "s3:PutObject", BUNDLE, "new", "allow"],
  ["first release", "s3:PutObject", BUNDLE, "", "deny"],
  ["first release", "s3:GetObject", BUNDLE, "", "allow"],
  ["first release", "s3:ListBucket", "intake", "", "allow"],
  ["first release", "s3:PutObject", "data/latest.json", "new", "deny"],
  ["first release", "kms:Sign", "key", "P-256", "deny"],
  ["first release", "states:StartExecution", "machine", "", "allow"],
  ["is complete", "states:DescribeExecution", "execution", "", "allow"],
  ["is complete", "states:StartExecution", "machine", "", "deny"],
  ["provider", "lambda:InvokeFunction", "first release", "", "allow"],
  ["provider", "lambda:InvokeFunction", "is complete", "", "allow"],
  ["provider", "lambda:GetFunction", "first release", "", "allow"],
  ["provider", "lambda:GetFunction", "is complete", "", "allow"],
  ["provider waits", "lambda:InvokeFunction", "first release", "", "allow"],
  ["provider waits", "lambda:InvokeFunction", "is complete", "", "allow"],
  ["provider waits", "lambda:GetFunction", "first release", "", "allow"],
  ["provider waits", "lambda:GetFunction", "is complete", "", "allow"],
  ["provider waits", "logs:PutLogEvents", "provider log", "", "allow"],
  ["provider waits", "states:StartExecution", "waiter", "", "deny"],
  ["provider", "states:StartExecution", "waiter", "", "allow"],
  ["provider", "states:StartExecution", "machine", "", "deny"],
  ["provider", "lambda:InvokeFunction", "publish-release", "", "deny"],
  ["waiter", "lambda:InvokeFunction", "provider asks", "", "allow"],
  ["waiter", "lambda:InvokeFunction", "provider gives up", "", "allow"],
  ["waiter", "lambda:InvokeFunction", "publish-release", "", "deny"],
  ["waiter", "logs:CreateLogDelivery", "everything", "", "allow"],
  ["lambda", "sts:AssumeRole", "first release role", "", "allow"],
  ["lambda", "sts:AssumeRole", "is complete role", "", "allow"],
  ["lambda", "sts:AssumeRole", "provider role", "", "allow"],
  ["lambda", "sts:AssumeRole", "provider waits role", "", "allow"],
  ["states", "sts:AssumeRole", "waiter role", "", "allow"],
];
