import { readEnvironment } from "./runtime/environment.ts";
import { openSiteRecords } from "./runtime/record-page/site-records.ts";
import { toPageAnswerer } from "./runtime/record-page/to-page-answerer.ts";
import { openS3Store } from "./store/s3-store.ts";

const { SITE_BUCKET } = readEnvironment<"record-page">(["SITE_BUCKET"], process.env);

/** Makes the pages that have no file, from the records of their version. */
export const handler = toPageAnswerer(openSiteRecords(openS3Store({ bucket: SITE_BUCKET })));
