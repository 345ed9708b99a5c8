import type { Response } from "../download/to-response.ts";
import { findPage } from "./find-page.ts";
import type { PageRequest } from "./parse-page-request.ts";
import type { SiteRecords } from "./site-records.ts";
import { toPageResponse } from "./to-page-response.ts";

/** Answers a request; where the site cannot be read, `report` is told and the answer says to come again. */
export async function answerPage(
  records: SiteRecords,
  request: PageRequest,
  report: (error: unknown) => void,
): Promise<Response> {
  try {
    return toPageResponse(await findPage(records, request));
  } catch (error) {
    report(error);
    return toPageResponse({ is: "out of order" });
  }
}
