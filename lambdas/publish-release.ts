import { tmpdir } from "node:os";
import { readEnvironment } from "./runtime/environment.ts";
import { openReleaseLog } from "./runtime/open-release-log.ts";
import { parsePublicationRequest } from "./runtime/publish/parse-publication-request.ts";
import { publishValidated } from "./runtime/publish/publish-validated.ts";
import { toHandler } from "./runtime/to-handler.ts";
import { openS3Store } from "./store/s3-store.ts";

const environment = readEnvironment<"publish-release">(
  ["STAGING_BUCKET", "DATA_BUCKET", "SIGNING_KEY", "TRUSTED_KEYS"],
  process.env,
);
const staging = openS3Store({ bucket: environment.STAGING_BUCKET });
const openLog = openReleaseLog(environment);

/** Publishes a validated dataset: the only function that signs a release. */
export const handler = toHandler({
  parse: parsePublicationRequest,
  about: ({ validated }) => validated.key,
  act: async (request, monitor) =>
    await publishValidated({ staging, log: await openLog(), scratch: tmpdir() }, request, monitor),
});
