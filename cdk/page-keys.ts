import { Function as EdgeFunction, FunctionCode, FunctionRuntime } from "aws-cdk-lib/aws-cloudfront";
import type { Construct } from "constructs";

/**
 * A function at CloudFront's edge that makes the address of a page the key of its file, by the rule of `toSiteKey` in
 * lambdas/catalogue/routes.ts. A slash at the end is not part of any address: whoever writes one is sent to that without.
 *
 * It cannot import the rule, so it says it again; a test compares the two.
 */
export class PageKeys extends EdgeFunction {
  constructor(scope: Construct, id: string) {
    super(scope, id, { code: FunctionCode.fromInline(CODE), runtime: FunctionRuntime.JS_2_0 });
  }
}

/** Only a plain path is sent on: of `//example.org/` a browser would make another site. */
const CODE = String.raw`const FILE = /\.(?:bib|cff|css|csv|html|js|json|jsonld|svg|txt|xml)$/;
const SLASHED = /^(?:\/[\w.~@-]+)+\/$/;

function handler(event) {
  const request = event.request;
  const uri = request.uri;
  if (SLASHED.test(uri)) return redirect(uri.slice(0, -1) + toSearch(request.querystring));
  if (uri === "/") request.uri = "/index.html";
  else if (!FILE.test(uri)) request.uri = uri + ".html";
  return request;
}

function redirect(location) {
  const headers = { location: { value: location }, "cache-control": { value: "public, max-age=60" } };
  return { statusCode: 301, statusDescription: "Moved Permanently", headers: headers };
}

function toSearch(querystring) {
  const pairs = [];
  for (const name in querystring) {
    const given = querystring[name];
    for (const each of given.multiValue || [given]) pairs.push(each.value === "" ? name : name + "=" + each.value);
  }
  return pairs.length === 0 ? "" : "?" + pairs.join("&");
}
`;
