import { readEnvironment } from "./runtime/environment.ts";

readEnvironment<"render-catalogue">(
  ["DATA_BUCKET", "SITE_BUCKET", "SIGNING_KEY", "TRUSTED_KEYS", "SITE_ADDRESS"],
  process.env,
);

/** TODO: renders the catalogue of the newest release. */
export const handler = async () => ({ message: "TODO" });
