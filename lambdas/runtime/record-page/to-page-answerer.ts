import { Logger } from "@aws-lambda-powertools/logger";
import type { Response } from "../download/to-response.ts";
import { METRICS } from "../metric-names.ts";
import { answerPage } from "./answer-page.ts";
import { parsePageRequest } from "./parse-page-request.ts";
import type { SiteRecords } from "./site-records.ts";

const logger = new Logger({ serviceName: METRICS.service });

/** Makes the handler of the Function URL: a reader is told to come again where something fails, and the log says what failed. */
export function toPageAnswerer(records: SiteRecords) {
  return async (event: unknown, { awsRequestId }: { readonly awsRequestId: string }): Promise<Response> => {
    const request = parsePageRequest(event, "event");
    return await answerPage(records, request, (error) => {
      const facts = { function_request_id: awsRequestId, ...request };
      logger.error("a page cannot be made", { ...facts, error: error instanceof Error ? error : undefined });
    });
  };
}
