import {
  AllowedMethods,
  type BehaviorOptions,
  type DistributionProps,
  FunctionEventType,
  type IOrigin,
  OriginRequestPolicy,
  ViewerProtocolPolicy,
} from "aws-cdk-lib/aws-cloudfront";
import { Construct } from "constructs";
import { POINTER } from "./data-bucket.ts";
import { PageKeys } from "./page-keys.ts";
import { type Kept, SiteCaches } from "./site-caches.ts";
import { SiteHeaders } from "./site-headers.ts";
import type { SiteOrigins } from "./site-origins.ts";

/**
 * What is published and never changes. Beside the records of the log lie pages of releases and their files: a record has
 * ten digits for its name, and no version begins with two zeros (a `?` of CloudFront may be a slash too).
 */
const PUBLISHED = ["snapshots/*", "releases/00????????.json", "keys/*"];

/** What CloudFront answers under which address: where it comes from, and how long caches keep it. */
export class SiteBehaviors
  extends Construct
  implements Pick<DistributionProps, "defaultBehavior" | "additionalBehaviors">
{
  readonly defaultBehavior: BehaviorOptions;
  readonly additionalBehaviors: Record<string, BehaviorOptions>;

  constructor(scope: Construct, id: string, { data, pages, downloads, records }: SiteOrigins) {
    super(scope, id);
    const caches = new SiteCaches(this, "Caches");
    const shared = {
      responseHeadersPolicy: new SiteHeaders(this, "Headers"),
      allowedMethods: AllowedMethods.ALLOW_GET_HEAD_OPTIONS,
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
    };
    const file = (origin: IOrigin, kept: Kept): BehaviorOptions => ({ ...shared, ...kept, origin, compress: true });
    // A page of another site asks S3 first what it may (Fetch standard, section 3.3.1).
    const published = (kept: Kept): BehaviorOptions => ({
      ...file(data, kept),
      originRequestPolicy: OriginRequestPolicy.CORS_S3_ORIGIN,
    });
    const toKeys = { eventType: FunctionEventType.VIEWER_REQUEST, function: new PageKeys(this, "PageKeys") };
    const page = (origin: IOrigin): BehaviorOptions => {
      const functionAssociations = [toKeys, ...caches.moving.functionAssociations];
      return { ...file(origin, caches.moving), functionAssociations };
    };
    const redirect = { ...shared, origin: downloads, cachePolicy: caches.redirects };
    // What is no file is asked of the function too: it says in a page what there is instead.
    this.defaultBehavior = page(records);
    this.additionalBehaviors = {
      ...toEach(PUBLISHED, published(caches.immutable)),
      [POINTER]: published(caches.moving),
      ...toEach(["latest/*", "v/*"], redirect),
      "assets/*": file(pages, caches.immutable),
      "records/*": file(pages, caches.derived),
    };
  }
}

function toEach(paths: readonly string[], behavior: BehaviorOptions): Record<string, BehaviorOptions> {
  return Object.fromEntries(paths.map((path) => [path, behavior]));
}
