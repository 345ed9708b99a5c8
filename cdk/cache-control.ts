import { Function as EdgeFunction, FunctionCode, FunctionRuntime } from "aws-cdk-lib/aws-cloudfront";
import type { Construct } from "constructs";

/**
 * A function at CloudFront's edge that tells caches of readers how long they may keep what was found.
 *
 * It is not called for an error of the origin, and that is what it is for: a header set by a policy would have a reader
 * keep "there is no such release" as long as the release itself.
 */
export class CacheControl extends EdgeFunction {
  constructor(scope: Construct, id: string, value: string) {
    super(scope, id, { code: FunctionCode.fromInline(toCode(value)), runtime: FunctionRuntime.JS_2_0 });
  }
}

function toCode(value: string): string {
  return `function handler(event) {
  var response = event.response;
  response.headers["cache-control"] = { value: ${JSON.stringify(value)} };
  return response;
}
`;
}
