import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { readEnvironment } from "./runtime/environment.ts";
import { openReleaseLog } from "./runtime/open-release-log.ts";
import { parseRenderRequest } from "./runtime/render/parse-render-request.ts";
import { renderCatalogue } from "./runtime/render/render-catalogue.ts";
import { parseSiteAddress } from "./runtime/render/site-address.ts";
import { toHandler } from "./runtime/to-handler.ts";
import { openS3SiteStore } from "./store/s3-site-store.ts";

const environment = readEnvironment<"render-catalogue">(
  ["DATA_BUCKET", "SITE_BUCKET", "SIGNING_KEY", "TRUSTED_KEYS", "SITE_ADDRESS"],
  process.env,
);
const openLog = openReleaseLog(environment);
const site = openS3SiteStore({ bucket: environment.SITE_BUCKET });
const address = parseSiteAddress(environment.SITE_ADDRESS, "SITE_ADDRESS");
/** The bundle of this function: all that makes the pages is in this one file. */
const program = createHash("sha256")
  .update(readFileSync(import.meta.filename))
  .digest("hex");

/** Renders the catalogue of the newest release: it reads what is published, and writes nothing but the site. */
export const handler = toHandler({
  parse: parseRenderRequest,
  about: ({ only }) => (only === undefined ? "the catalogue" : `the catalogue, ${only}`),
  act: async (request, monitor) => {
    const rendered = await renderCatalogue(
      { log: await openLog(), site, address, program, scratch: tmpdir() },
      request,
    );
    monitor.count("CatalogueRendered");
    monitor.note(rendered.message, { version: rendered.version, past: rendered.past.length });
    return rendered;
  },
});
