import { readEnvironment } from "./runtime/environment.ts";
import { toHandler } from "./runtime/to-handler.ts";
import { parseSubmission } from "./runtime/validate/parse-submission.ts";
import { validateSubmission } from "./runtime/validate/validate-submission.ts";
import { openS3Store } from "./store/s3-store.ts";

const { INTAKE_BUCKET, STAGING_BUCKET } = readEnvironment<"validate-dataset">(
  ["INTAKE_BUCKET", "STAGING_BUCKET"],
  process.env,
);
const buckets = {
  intakeName: INTAKE_BUCKET,
  intake: openS3Store({ bucket: INTAKE_BUCKET }),
  staging: openS3Store({ bucket: STAGING_BUCKET }),
};

/** Validates one version of an intake object, and writes what it found to the staging bucket. */
export const handler = toHandler({
  parse: parseSubmission,
  about: ({ key }) => key,
  act: async (submission, monitor) => await validateSubmission(buckets, submission, monitor),
});
