import { findFile } from "./runtime/download/find-file.ts";
import { parseRequest } from "./runtime/download/parse-request.ts";
import { openPublishedLog } from "./runtime/download/published-log.ts";
import { toAnswerer } from "./runtime/download/to-answerer.ts";
import { readEnvironment } from "./runtime/environment.ts";
import { openS3Store } from "./store/s3-store.ts";

const { DATA_BUCKET } = readEnvironment<"download">(["DATA_BUCKET"], process.env);
const log = openPublishedLog(openS3Store({ bucket: DATA_BUCKET }));

/** Redirects `/latest/<file>` and `/v/<version>/<file>` to the file itself, and says what there is instead of others. */
export const handler = toAnswerer(parseRequest, (request) => findFile(log, request));
