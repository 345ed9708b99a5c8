import { readEnvironment } from "./runtime/environment.ts";

readEnvironment<"record-page">(["SITE_BUCKET"], process.env);

/** TODO: makes the pages that have no file, from the records of their version. */
export const handler = async () => ({ statusCode: 404, headers: {}, body: "TODO" });
