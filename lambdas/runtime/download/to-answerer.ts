import { Logger } from "@aws-lambda-powertools/logger";
import type { Parse } from "../../claims/json/parse-members.ts";
import { METRICS } from "../metric-names.ts";
import type { Request } from "./parse-request.ts";
import { type Finding, type Response, toResponse } from "./to-response.ts";

const logger = new Logger({ serviceName: METRICS.service });

/**
 * Makes the handler of a Function URL. Whoever downloads is told to come again where something fails, and the log says
 * what failed; one line for each such call and none for others, since CloudFront counts those.
 */
export function toAnswerer(parse: Parse<Request>, find: (request: Request) => Promise<Finding>) {
  return async (event: unknown, { awsRequestId }: { readonly awsRequestId: string }): Promise<Response> => {
    const request = parse(event, "event");
    try {
      return toResponse(await find(request));
    } catch (error) {
      const facts = { function_request_id: awsRequestId, ...request };
      logger.error("what is published cannot be read", { ...facts, error: error instanceof Error ? error : undefined });
      return toResponse({ is: "out of order" });
    }
  };
}
